import type { Activation } from "./activation";
import { appContext, type DocumentDescription } from "./app-context";
import { createCommandQueue, type FunctionCommand } from "./command-queue";
import { ActionType, parseEnvelope, respondTo, ResponseType, TransportError, type RequestEnvelope } from "./envelope";
import { answerMethod, type MethodHandlers } from "./execute-method";
import { NotifyAction, type HostNotice } from "./notify-host";

export interface WebHostOptions extends MethodHandlers {
  readonly activation: Activation;
  /** Origin of the pane's page, to which messages are sent and from which alone they are taken. */
  readonly paneOrigin: string;
  /** The pane's window; asked anew each time, because a frame has none before it is in the document. */
  readonly paneWindow: () => Window | null;
  /** The pane's office.js has started, or started anew after a reload: nothing of an earlier life is registered any more. */
  readonly onStart?: () => void;
  /** The state of the document at the moment of asking. */
  readonly describeDocument: () => DocumentDescription;
  /** A function command has called `event.completed()`. */
  readonly onCommandCompleted?: (command: FunctionCommand) => void;
  /** Focus, Esc, Tab out of the pane, and keys with a modifier. */
  readonly onNotice?: (notice: HostNotice) => void;
  /** Something that the host does not know; never silent. */
  readonly onProblem?: (message: string) => void;
}

/** What an event of the Excel API tells: number of the event type, whom it concerns, and its details as JSON text. */
export interface RichApiEvent {
  readonly type: number;
  readonly target: string;
  readonly payload: string;
  readonly isRemote?: boolean;
}

export interface WebHost {
  readonly activation: Activation;
  /** Whether the pane has told that it takes commands, i.e. office.js is ready. */
  readonly isReady: () => boolean;
  /** Sends events of the Excel API; nothing happens while the pane does not listen. */
  readonly fire: (events: readonly RichApiEvent[]) => void;
  /** Sends `Office.EventType.DocumentSelectionChanged`. */
  readonly fireSelectionChanged: () => void;
  /** Runs a function of the add-in as a ribbon button does; waits until the pane is ready. Resolves when it has completed. */
  readonly runCommand: (functionName: string, controlId: string) => Promise<void>;
  /** Puts the focus on the pane's first control, as F6 does. */
  readonly focusPane: () => void;
  readonly close: () => void;
}

const READY_METHOD = "NotifyActionHandlerReady";
const TAB_IN = 11;

/**
 * Plays "Excel on the web" for the real office.js in a frame: answers its handshake, its calls and its event
 * registrations over cross-document messages. The frame must carry `windowName(activation)` as its name.
 */
export function createWebHost(options: WebHostOptions): WebHost {
  const { activation, paneOrigin, onProblem = () => undefined } = options;
  const registrations = new Map<string, RequestEnvelope>();
  let ready = false;
  let notifications = 0;

  const post = (message: object) => {
    options.paneWindow()?.postMessage(JSON.stringify(message), paneOrigin);
  };
  const answer = (request: RequestEnvelope, data: unknown, errorCode: number = TransportError.none) => {
    post(respondTo(request, activation.hostOrigin, data, { errorCode }));
  };
  const fireEvent = (name: string, data: unknown) => {
    const registration = registrations.get(name);
    if (registration !== undefined) {
      post(respondTo(registration, activation.hostOrigin, data, { responseType: ResponseType.event }));
    }
  };
  const commands = createCommandQueue((data) => {
    fireEvent("appCommandInvoked", data);
  });

  const listen = (request: RequestEnvelope) => {
    if (request._actionType === ActionType.registerEvent) registrations.set(request._actionName, request);
    else registrations.delete(request._actionName);
    answer(request, { Error: 0 });
  };

  const restart = () => {
    ready = false;
    registrations.clear();
    commands.pause();
  };

  const invoke = async (request: RequestEnvelope) => {
    switch (request._actionName) {
      case "ContextActivationManager_getAppContextAsync":
        restart();
        options.onStart?.();
        answer(request, appContext(activation, options.describeDocument()));
        return;
      case "ContextActivationManager_notifyHost": {
        const [, action, detail] = request._data as readonly [string, number, unknown];
        if (action !== NotifyAction.paneOrigin && action !== NotifyAction.telemetry) {
          options.onNotice?.({ action, detail });
        }
        return;
      }
      case "executeMethod": {
        const outcome = await answerMethod(request._data, options);
        answer(request, outcome.data);
        if (outcome.completed !== undefined) {
          const command = commands.complete(outcome.completed);
          if (command !== undefined) options.onCommandCompleted?.(command);
        }
        // The pane's functions are known from here on: office.js says so after the pane's own onReady callbacks.
        if (outcome.batch?.includes(READY_METHOD) === true) {
          ready = true;
          commands.resume();
        }
        return;
      }
      default:
        onProblem(`The pane asked for ${request._actionName}, which the workbench does not know.`);
        answer(request, undefined, TransportError.handlerError);
    }
  };

  const onMessage = (event: MessageEvent) => {
    const pane = options.paneWindow();
    if (pane === null || event.source !== pane || event.origin !== paneOrigin) return;
    const request = parseEnvelope(event.data);
    if (request?._conversationId !== activation.conversationId) return;
    if (request._actionType === ActionType.invoke) {
      invoke(request).catch((error: unknown) => {
        onProblem(`${request._actionName} failed: ${String(error)}`);
        answer(request, undefined, TransportError.handlerError);
      });
    } else listen(request);
  };
  window.addEventListener("message", onMessage);

  return {
    activation,
    isReady: () => ready,
    fire(events) {
      if (events.length === 0) return;
      const entries = events.map((event) => [
        65536,
        event.type,
        event.target,
        event.payload,
        "",
        event.isRemote ?? false,
      ]);
      fireEvent("richApiMessage", { ArrayData: entries });
    },
    fireSelectionChanged() {
      fireEvent("documentSelectionChanged", {});
    },
    runCommand: (functionName, controlId) => commands.run(functionName, controlId),
    focusPane() {
      post({
        _messageType: 0,
        _actionType: ActionType.invoke,
        _actionName: "Office_notifyAgave",
        _conversationId: `${activation.conversationId}_ntf`,
        _correlationId: ++notifications,
        _origin: activation.hostOrigin,
        _data: [TAB_IN],
        _serializerVersion: 1,
      });
    },
    close() {
      window.removeEventListener("message", onMessage);
      registrations.clear();
      commands.abandon();
    },
  };
}
