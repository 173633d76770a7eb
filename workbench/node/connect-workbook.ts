import { createFaults, type Faults } from "../api/faults";
import { createEndpoint, type BatchCounts, type EndpointOptions, type HostMessage } from "../api/endpoint";
import type { RequirementSets } from "../api/requirement-sets";
import type { Workbook } from "../model/workbook";
import { connectDocument } from "./connect-document";
import { loadOffice, type LoadedOffice } from "./load-office";
import { BridgeMessage, type BridgeRequest } from "./native-bridge";

export interface ConnectionOptions extends EndpointOptions {
  /** Milliseconds between a request and its answer, where no `faults` are given. */
  readonly latency?: number;
  /** `Office.context.platform`, e.g. `Mac`. */
  readonly platform?: string;
}

/** A workbook that the loaded client library now speaks to. */
export interface Connection {
  readonly workbook: Workbook;
  /** Batches and bytes so far; a `context.sync()` that had something to send is one batch. */
  readonly batches: BatchCounts;
  /** Faults on demand, from now on. */
  readonly faults: Faults;
  readonly unsupported: ReadonlySet<string>;
  readonly referenceCount: () => number;
  readonly registrationCount: () => number;
  /** Events stop; requests are still answered, so that a clean-up under way does not hang. */
  readonly close: () => void;
}

/** Makes `workbook` the document of the client library that `loadOffice` loads; a later connection takes its place. */
export function connectWorkbook(workbook: Workbook, options: ConnectionOptions = {}): Connection {
  const office = loadOffice();
  const { payloadLimit, latency = 0 } = options;
  const limits = payloadLimit === undefined ? {} : { requestLimit: payloadLimit, responseLimit: payloadLimit };
  const faults = options.faults ?? createFaults({ latency, ...limits });
  const endpoint = createEndpoint(workbook, { ...options, faults });
  connectDocument(office.context, workbook, options.platform ?? "OfficeOnline");
  office.context.requirements = requirements(endpoint.requirementSets);
  const later = (run: () => void) => {
    if (faults.latency > 0) setTimeout(run, faults.latency);
    else queueMicrotask(run);
  };

  // The endpoint is the one at the time of sending: a test that ends early cannot answer from the next test's workbook.
  office.bridge.sendMessageToHost = (text) => {
    const request = JSON.parse(text) as BridgeRequest;
    if (request.type !== BridgeMessage.request) return;
    const { body } = request.message;
    later(() => {
      const answer = endpoint.execute(JSON.stringify(body), body);
      const message =
        "body" in answer
          ? { statusCode: 200, headers: {}, body: answer.body }
          : { statusCode: answer.fault.status, headers: {}, body: errorBody(answer.fault.code) };
      receive(office, { id: request.id, type: BridgeMessage.response, message });
    });
  };
  const unsubscribe = endpoint.subscribe((message) => {
    receive(office, { type: BridgeMessage.events, message: { entries: [entryOf(message)] } });
  });

  return {
    workbook,
    batches: endpoint.counts,
    faults,
    unsupported: endpoint.unsupported,
    referenceCount: endpoint.referenceCount,
    registrationCount: endpoint.registrationCount,
    close() {
      unsubscribe();
      endpoint.close();
    },
  };
}

/** The library's message category of events; the old-style selection event is type 2 without a target. */
const EVENT_CATEGORY = 65536;
const DOCUMENT_SELECTION = 2;

function entryOf(message: HostMessage): readonly unknown[] {
  return message.kind === "event"
    ? [EVENT_CATEGORY, message.type, message.target, message.payload, ""]
    : [EVENT_CATEGORY, DOCUMENT_SELECTION, "", "{}", ""];
}

function receive(office: LoadedOffice, message: unknown): void {
  office.bridge.onMessageFromHost?.(JSON.stringify(message));
}

function errorBody(code: string): string {
  return JSON.stringify({ error: { code, message: code } });
}

interface RequirementClasses {
  readonly RequirementMatrix: new (sets: unknown) => unknown;
  readonly DefaultSetRequirement: new (sets: Readonly<Record<string, string>>) => unknown;
}

/** The library's own `isSetSupported`, which knows sets by lower-case names. */
function requirements(sets: RequirementSets): unknown {
  const { OfficeExt } = globalThis as unknown as { readonly OfficeExt: { readonly Requirement: RequirementClasses } };
  const lowerCase = Object.fromEntries(Object.entries(sets).map(([name, version]) => [name.toLowerCase(), version]));
  return new OfficeExt.Requirement.RequirementMatrix(new OfficeExt.Requirement.DefaultSetRequirement(lowerCase));
}
