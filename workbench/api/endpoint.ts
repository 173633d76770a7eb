import type { WorkbookChange } from "../model/types";
import type { Workbook } from "../model/workbook";
import { ApiError, isApiErrorCode } from "./api-error";
import { eventsOf } from "./change-events";
import { createDispatcher, type BatchRefusal } from "./dispatcher";
import { publicEventName, VISIBILITY_CHANGED } from "./event-types";
import { createExcelHost } from "./excel/create-excel-host";
import { modelRefusal } from "./excel/model-refusal";
import { createServices, type PaneHooks } from "./excel/services";
import { Workbook as WorkbookObject } from "./excel/workbook";
import { createFaults, type ArmedFaults, type Faults } from "./faults";
import { byteLength, isActivation, isCleanUp } from "./limits";
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
  /** Faults on demand; without them the usual limits. */
  readonly faults?: ArmedFaults;
  /** Largest request and response in bytes, where no `faults` are given. */
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
  /**
   * Answers a batch (JSON text), or tells the failure that the transport has to report. Who has parsed the text already
   * gives the batch along.
   */
  readonly execute: (bodyText: string, batch?: Batch) => Answer;
  /** Messages come one by one, after the batch in whose course they arose has been answered. */
  readonly subscribe: (listener: (message: HostMessage) => void) => () => void;
  readonly counts: BatchCounts;
  readonly faults: Faults;
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
  const limits =
    options.payloadLimit === undefined
      ? {}
      : { requestLimit: options.payloadLimit, responseLimit: options.payloadLimit };
  const faults = options.faults ?? createFaults(limits);
  const { host, keepArea } = createExcelHost(workbook, faults);
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
    onCall: (member) => refusal(faults.meetCall(member)),
    refusalOf: modelRefusal,
    onDefect: options.onDefect ?? console.error,
  });

  const tell = (change: WorkbookChange) => {
    if (!host.runtime.enableEvents) return;
    if (change.kind === "selection") send({ kind: "document-selection" });
    const isProtected = (id: string) => workbook.sheetByIdOrName(id)?.protectedWith !== undefined;
    const events = eventsOf(change, keepArea, isProtected, faults.tellsSortAsChange);
    for (const { event, targets, payload, isRemote } of events) {
      for (const target of targets.filter((id) => host.subscriptions.has(event.type, id))) {
        send({ kind: "event", type: event.type, target, payload: JSON.stringify(payload), isRemote });
      }
    }
  };
  const unsubscribe = workbook.subscribe(tell);

  const execute = (bodyText: string, batch = JSON.parse(bodyText) as Batch): Answer => {
    if (isCleanUp(batch)) {
      counts.cleanUps++;
      return { body: dispatcher.execute(batch) };
    }
    counts.batches++;
    const requestBytes = byteLength(bodyText);
    counts.requestBytes += requestBytes;
    // Office's own service asks nothing of the workbook, so no state of the workbook refuses it.
    if (isActivation(batch)) return { body: dispatcher.execute(batch) };
    const code = options.fault?.(batch, workbook) ?? faults.meet(workbook) ?? refusalBefore(requestBytes);
    const answer = code === undefined ? run(batch) : { fault: transportFault(code) };
    faults.leave(workbook);
    return answer;
  };

  const refusalBefore = (requestBytes: number): TransportFaultCode | undefined => {
    if (requestBytes > faults.requestLimit) return "RequestPayloadSizeLimitExceeded";
    return workbook.cellEdit ? "InvalidOperationInCellEditMode" : undefined;
  };

  const run = (batch: Batch): Answer => {
    const body = dispatcher.execute(batch);
    workbook.closeUndoStep();
    const responseBytes = byteLength(body);
    counts.responseBytes += responseBytes;
    return responseBytes > faults.responseLimit
      ? { fault: transportFault("ResponsePayloadSizeLimitExceeded") }
      : { body };
  };

  return {
    execute,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    counts,
    faults,
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

function refusal(code: string | undefined): BatchRefusal | undefined {
  if (code === undefined) return undefined;
  const { message, status } = new ApiError(isApiErrorCode(code) ? code : "GeneralException");
  return { Code: code, Message: message, HttpStatusCode: status };
}
