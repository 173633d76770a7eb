import type { WorkbookChange } from "../model/types";
import type { Workbook } from "../model/workbook";
import { eventsOf } from "./change-events";
import { createDispatcher } from "./dispatcher";
import { publicEventName, VISIBILITY_CHANGED } from "./event-types";
import { createExcelHost } from "./excel/create-excel-host";
import { modelRefusal } from "./excel/model-refusal";
import { createServices, type PaneHooks } from "./excel/services";
import { Workbook as WorkbookObject } from "./excel/workbook";
import { byteLength, isActivation, isCleanUp, PAYLOAD_LIMIT } from "./limits";
import { createRequirementGate, type ApiSets } from "./requirement-gate";
import { DEFAULT_REQUIREMENT_SETS, type RequirementSets } from "./requirement-sets";
import { transportFault, type TransportFault, type TransportFaultCode } from "./transport-fault";
import type { Batch } from "./wire";

/** Sees each batch before it runs: may change the workbook, or name the failure that the whole batch is to meet. */
export type FaultHook = (batch: Batch, workbook: Workbook) => TransportFaultCode | undefined;

export interface EndpointOptions extends PaneHooks {
  readonly requirementSets?: RequirementSets;
  /** Which set brought each member; without it nothing is refused for being too new. */
  readonly apiSets?: ApiSets;
  readonly fault?: FaultHook;
  /** Largest request and response in bytes; Excel on the web has 5 MB. */
  readonly payloadLimit?: number;
  /** Told of exceptions that are defects of the workbench; they are answered as `GeneralException`. */
  readonly onDefect?: (error: unknown) => void;
}

export type Answer = { readonly body: string } | { readonly fault: TransportFault };

/** What the host tells the pane unasked. */
export type HostMessage =
  | {
      readonly kind: "event";
      readonly type: number;
      readonly target: string;
      readonly payload: string;
      readonly isRemote: boolean;
    }
  /** The old-style event behind `Workbook.onSelectionChanged` and `Office.EventType.DocumentSelectionChanged`. */
  | { readonly kind: "document-selection" };

/** What went over the wire; clean-up batches, which the client sends on its own account, are counted apart. */
export interface BatchCounts {
  batches: number;
  cleanUps: number;
  requestBytes: number;
  responseBytes: number;
}

export interface Endpoint {
  /** Answers a batch (JSON text), or tells the failure that the transport has to report. */
  readonly execute: (bodyText: string) => Answer;
  /** Messages come one by one, after the batch in whose course they arose has been answered. */
  readonly subscribe: (listener: (message: HostMessage) => void) => () => void;
  readonly counts: BatchCounts;
  readonly requirementSets: RequirementSets;
  /** `Class.member` of everything that was asked for and is not built. */
  readonly unsupported: ReadonlySet<string>;
  /** How many references the client has not given back. */
  readonly referenceCount: () => number;
  /** How many event registrations are open. */
  readonly registrationCount: () => number;
  /** Forgets references and event registrations: the pane's page has gone, or starts anew. */
  readonly reset: () => void;
  /** Stops listening to the workbook. */
  readonly close: () => void;
}

/** The workbook as the client library sees it, whatever carries the messages. */
export function createEndpoint(workbook: Workbook, options: EndpointOptions = {}): Endpoint {
  const requirementSets = options.requirementSets ?? DEFAULT_REQUIREMENT_SETS;
  const payloadLimit = options.payloadLimit ?? PAYLOAD_LIMIT;
  const { host, keepArea } = createExcelHost(workbook);
  const listeners = new Set<(message: HostMessage) => void>();
  const counts: BatchCounts = { batches: 0, cleanUps: 0, requestBytes: 0, responseBytes: 0 };

  const send = (message: HostMessage) => {
    setTimeout(() => {
      for (const listener of listeners) listener(message);
    });
  };
  const sendVisibility = (visibility: string) => {
    const payload = JSON.stringify({ visibility });
    send({ kind: "event", type: VISIBILITY_CHANGED, target: "", payload, isRemote: false });
  };

  const dispatcher = createDispatcher(new WorkbookObject(host), {
    references: host.references,
    services: createServices(options, sendVisibility),
    gate: createRequirementGate(options.apiSets ?? new Map(), requirementSets, publicEventName),
    refusalOf: modelRefusal,
    onDefect: options.onDefect ?? console.error,
  });

  const tell = (change: WorkbookChange) => {
    if (!host.runtime.enableEvents) return;
    if (change.kind === "selection") send({ kind: "document-selection" });
    const isProtected = (id: string) => workbook.sheetByIdOrName(id)?.protectedWith !== undefined;
    for (const { event, targets, payload, isRemote } of eventsOf(change, keepArea, isProtected)) {
      for (const target of targets.filter((id) => host.subscriptions.has(event.type, id))) {
        send({ kind: "event", type: event.type, target, payload: JSON.stringify(payload), isRemote });
      }
    }
  };
  const unsubscribe = workbook.subscribe(tell);

  const execute = (bodyText: string): Answer => {
    const batch = JSON.parse(bodyText) as Batch;
    if (isCleanUp(batch)) {
      counts.cleanUps++;
      return { body: dispatcher.execute(batch) };
    }
    counts.batches++;
    const requestBytes = byteLength(bodyText);
    counts.requestBytes += requestBytes;
    if (requestBytes > payloadLimit) return { fault: transportFault("RequestPayloadSizeLimitExceeded") };
    // Office's own service asks nothing of the workbook, so no state of the workbook refuses it.
    const isOfOffice = isActivation(batch);
    const code = isOfOffice ? undefined : options.fault?.(batch, workbook);
    if (code !== undefined) return { fault: transportFault(code) };
    if (workbook.cellEdit && !isOfOffice) return { fault: transportFault("InvalidOperationInCellEditMode") };
    const body = dispatcher.execute(batch);
    workbook.closeUndoStep();
    const responseBytes = byteLength(body);
    counts.responseBytes += responseBytes;
    if (responseBytes > payloadLimit) return { fault: transportFault("ResponsePayloadSizeLimitExceeded") };
    return { body };
  };

  return {
    execute,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    counts,
    requirementSets,
    unsupported: dispatcher.unsupported,
    referenceCount: host.references.count,
    registrationCount: host.subscriptions.count,
    reset() {
      host.references.releaseAll();
      host.subscriptions.clear();
      host.runtime.enableEvents = true;
    },
    close: unsubscribe,
  };
}
