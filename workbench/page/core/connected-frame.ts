import { createEndpoint, type Endpoint, type FaultHook, type HostMessage } from "../../api/endpoint";
import type { ArmedFaults } from "../../api/faults";
import { byteLength, isCleanUp } from "../../api/limits";
import type { ApiSets } from "../../api/requirement-gate";
import type { RequirementSets } from "../../api/requirement-sets";
import type { Batch } from "../../api/wire";
import { windowName, type Activation } from "../../host/activation";
import type { BatchOutcome } from "../../host/execute-method";
import type { Manifest } from "../../host/manifest";
import type { HostNotice } from "../../host/notify-host";
import { createWebHost, type WebHost } from "../../host/web-host";
import type { Workbook } from "../../model/workbook";
import type { WritableBatchLog } from "./batch-log";
import type { FramedPage } from "./ui-state";

/** Settings that a test driver changes while everything runs. */
export interface Conditions {
  readonly faults: ArmedFaults;
  fault: FaultHook | undefined;
  /** What the next activation of the pane is told. */
  requirementSets: RequirementSets;
}

export interface FrameSurroundings {
  readonly workbook: Workbook;
  readonly manifest: Manifest;
  readonly apiSets: ApiSets;
  /** The display language of Office, a BCP 47 tag. */
  readonly language: string;
  readonly batches: WritableBatchLog;
  readonly unsupported: Set<string>;
  readonly conditions: Conditions;
  readonly onProblem: (problem: string) => void;
}

export interface FrameHooks {
  readonly onShowTaskpane: () => void;
  readonly onHideTaskpane: () => void;
  readonly onNotice: (notice: HostNotice) => void;
}

/** A page of the add-in together with the host that it speaks to. */
export interface ConnectedFrame {
  readonly page: FramedPage;
  readonly host: WebHost;
  /** Tells where the page's frame is; office.js's messages are taken from it alone. */
  readonly attach: (frame: HTMLIFrameElement | null) => void;
  readonly reload: () => void;
  readonly close: () => void;
}

/** Prepares a frame for `url`; the page that draws it sets the frame's name before its address. */
export function connectFrame(url: string, surroundings: FrameSurroundings, hooks: FrameHooks): ConnectedFrame {
  const { workbook, manifest, batches, conditions, onProblem } = surroundings;
  const activation: Activation = {
    conversationId: crypto.randomUUID().replaceAll("-", ""),
    appId: manifest.id,
    hostOrigin: location.origin,
    locale: surroundings.language,
    sharedRuntime: manifest.sharedRuntime,
  };
  let frame: HTMLIFrameElement | null = null;
  let endpoint = connect();
  let outbox: HostMessage[] = [];

  function connect(): Endpoint {
    const made = createEndpoint(workbook, {
      requirementSets: conditions.requirementSets,
      apiSets: surroundings.apiSets,
      fault: (batch, model) => conditions.fault?.(batch, model),
      faults: conditions.faults,
      onShowTaskpane: hooks.onShowTaskpane,
      onHideTaskpane: hooks.onHideTaskpane,
      onDefect(error) {
        console.error(error);
        onProblem(`The workbench failed: ${String(error)}`);
      },
    });
    made.subscribe((message) => {
      outbox.push(message);
      // A task of its own: the answer to the batch in whose course the event arose goes first.
      if (outbox.length === 1) setTimeout(deliver, conditions.faults.latency);
    });
    return made;
  }

  const deliver = () => {
    const messages = outbox;
    outbox = [];
    host.fire(messages.filter((message) => message.kind === "event"));
    if (messages.some((message) => message.kind === "document-selection")) host.fireSelectionChanged();
  };

  const execute = async (bodyText: string): Promise<BatchOutcome> => {
    const batch = JSON.parse(bodyText) as Batch;
    const started = performance.now();
    const answer = endpoint.execute(bodyText);
    const milliseconds = performance.now() - started;
    workbook.closeUndoStep();
    const error = "fault" in answer ? answer.fault.code : errorOf(answer.body);
    batches.add(
      {
        actions: batch.Actions.length,
        requestBytes: byteLength(bodyText),
        responseBytes: "body" in answer ? byteLength(answer.body) : 0,
        milliseconds,
        ...(error === undefined ? {} : { error }),
      },
      isCleanUp(batch),
    );
    for (const member of endpoint.unsupported) {
      surroundings.unsupported.add(member);
      onProblem(`The add-in uses ${member}, which the workbench does not have.`);
    }
    if (conditions.faults.latency > 0) await new Promise((resolve) => setTimeout(resolve, conditions.faults.latency));
    return "fault" in answer ? { error: answer.fault.number } : { body: answer.body };
  };

  const host = createWebHost({
    activation,
    paneOrigin: location.origin,
    paneWindow: () => frame?.contentWindow ?? null,
    describeDocument: () => ({
      fileName: workbook.fileName,
      readOnly: workbook.readOnly,
      settings: workbook.settings,
      addInName: manifest.displayName,
      requirementSets: conditions.requirementSets,
      width: innerWidth,
      height: innerHeight,
    }),
    onStart() {
      endpoint.close();
      endpoint = connect();
    },
    execute,
    readSettings: () => workbook.settings,
    saveSettings: (settings) => {
      workbook.replaceSettings(settings);
    },
    onNotice: hooks.onNotice,
    onProblem,
  });

  return {
    page: { key: activation.conversationId, url, windowName: windowName(activation) },
    host,
    attach(element) {
      frame = element;
    },
    reload() {
      frame?.contentWindow?.location.reload();
    },
    close() {
      host.close();
      endpoint.close();
    },
  };
}

/** The code in a batch's answer; the answer is looked at, not parsed, because it may be large. */
function errorOf(body: string): string | undefined {
  return /"Error":\{"Code":"([A-Za-z]+)"/.exec(body.slice(-4096))?.[1];
}
