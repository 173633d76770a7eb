import { fromPairs, toObjects, type SettingEntries } from "./settings-shapes";

/** The outcome of a Rich API batch: its answer as JSON text, or the number of a transport-level error (5004 …). */
export type BatchOutcome = { readonly body: string } | { readonly error: number };

export interface MethodHandlers {
  /** Runs a Rich API batch (JSON text). */
  readonly execute: (batch: string) => BatchOutcome | Promise<BatchOutcome>;
  readonly readSettings: () => SettingEntries;
  /** Takes the whole set. */
  readonly saveSettings: (settings: SettingEntries) => void;
  readonly onProblem?: (message: string) => void;
}

export interface MethodAnswer {
  readonly data: Readonly<Record<string, unknown>>;
  /** The batch that was run. */
  readonly batch?: string;
  /** The id of a function command that has completed. */
  readonly completed?: string;
}

const DispatchId = { settingsRefresh: 75, settingsSave: 76, batch: 93, commandCompleted: 94 } as const;
const NOT_SUPPORTED = 5001;

interface MethodCall {
  readonly DdaMethod?: { readonly DispatchId?: number };
  readonly ArrayData?: readonly unknown[];
  readonly DdaSettingsMethod?: { readonly Properties?: unknown };
  readonly 0?: unknown;
}

/** Answers the message `executeMethod` by its dispatch id. An answer always comes: office.js waits for it for ever. */
export async function answerMethod(request: unknown, handlers: MethodHandlers): Promise<MethodAnswer> {
  const call = (request ?? {}) as MethodCall;
  const id = call.DdaMethod?.DispatchId;
  switch (id) {
    case DispatchId.batch: {
      const batch = String(call.ArrayData?.[4]);
      const outcome = await handlers.execute(batch);
      return "error" in outcome
        ? { data: failure(outcome.error), batch }
        : { data: success({ Data: [200, [], outcome.body] }), batch };
    }
    case DispatchId.settingsSave:
      handlers.saveSettings(fromPairs(call.DdaSettingsMethod?.Properties));
      return { data: success({}) };
    case DispatchId.settingsRefresh:
      return { data: success({ Properties: { Settings: toObjects(handlers.readSettings()) } }) };
    case DispatchId.commandCompleted:
      return { data: success({}), completed: String(call[0] ?? (call.ArrayData ?? [])[0]) };
    case undefined:
    default:
      handlers.onProblem?.(
        `The pane called the host's method ${id ?? "without id"}, which the workbench does not know.`,
      );
      return { data: failure(NOT_SUPPORTED) };
  }
}

function success(data: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  return { Error: 0, Version: 1, ...data };
}

function failure(code: number): Readonly<Record<string, unknown>> {
  return { Error: code, Version: 1 };
}
