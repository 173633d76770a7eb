import { ApiError } from "./api-error";
import { ApiObject } from "./api-object";
import { decodeArguments } from "./arguments";
import { createMembers, type Gate, type Members } from "./members";
import { createPathStore, type PathStore, type Resolved } from "./paths";
import { createProjection, type Projection } from "./query";
import type { ReferenceTable } from "./references";
import { ActionType, memberName, PathType, type Action, type ActionResult, type Batch, type BatchError } from "./wire";

export interface DispatcherOptions {
  readonly references: ReferenceTable;
  /** Objects that the client asks for by full name, e.g. `Microsoft.InternalService.AddinInternalService`. */
  readonly services?: ReadonlyMap<string, ApiObject>;
  readonly gate?: Gate;
  /** Asked before each call; a refusal that it gives takes the call's place. Loads are called `load`. */
  readonly onCall?: (member: string) => BatchRefusal | undefined;
  /** Makes refusals of the objects' own kind into API errors; undefined for anything else. */
  readonly refusalOf?: (error: unknown) => ApiError | undefined;
  /** Told of exceptions that are defects of the workbench, not refusals. */
  readonly onDefect?: (error: unknown) => void;
}

/** A call's failure, as the client sees it. */
export type BatchRefusal = Pick<BatchError, "Code" | "Message" | "HttpStatusCode">;

export interface Dispatcher {
  /** Runs a batch and gives its answer as JSON text. Never throws: a failure is part of the answer. */
  readonly execute: (batch: Batch) => string;
  /** `Class.member` of everything that was asked for and is not built. */
  readonly unsupported: ReadonlySet<string>;
}

/**
 * Answers Rich API batches over a tree of API objects, by names alone: it knows nothing of Excel.
 * Actions run in order; the first that fails ends the batch, earlier effects and results stay.
 */
export function createDispatcher(root: ApiObject, options: DispatcherOptions): Dispatcher {
  const { references, services = new Map<string, ApiObject>(), gate = () => undefined } = options;
  const unsupported = new Set<string>();
  const members = createMembers(gate, unsupported);
  const projection = createProjection(members, references);
  const jsonProjection = createProjection(members, references, true);

  const execute = (batch: Batch): string => {
    const paths = createPathStore(batch.ObjectPaths, { root, services, references, members });
    const results: ActionResult[] = [];
    const traceIds: number[] = [];
    const firstActions = new Set(firstActionOfEachPath(batch).values());
    for (const [index, action] of batch.Actions.entries()) {
      const refusal =
        options.onCall && isCall(action, batch, firstActions) && options.onCall(calledMember(action, batch));
      if (refusal) {
        const Location = paths.locate(action.ObjectPathId, action.Name);
        const Error: BatchError = { ...refusal, Location, ActionIndex: index };
        return JSON.stringify({ Results: results, TraceIds: traceIds, Error });
      }
      try {
        if (action.ActionType === ActionType.trace) traceIds.push(action.Id);
        results.push({ ActionId: action.Id, Value: run(action, paths) ?? null });
      } catch (error) {
        const Error = describe(error, paths.locate(action.ObjectPathId, action.Name), index);
        return JSON.stringify({ Results: results, TraceIds: traceIds, Error });
      }
    }
    return JSON.stringify({ Results: results, TraceIds: traceIds });
  };

  const run = (action: Action, paths: PathStore): unknown => {
    if (action.ActionType === ActionType.trace) return null;
    const object = paths.resolve(action.ObjectPathId);
    if (object === null) return null;
    return perform(action, object, paths, { members, projection, jsonProjection });
  };

  const describe = (error: unknown, location: string, index: number): BatchError => {
    const known = error instanceof ApiError ? error : options.refusalOf?.(error);
    if (known === undefined) options.onDefect?.(error);
    const refusal = known ?? new ApiError("GeneralException", String(error));
    return {
      Code: refusal.code,
      Message: refusal.message,
      Location: location,
      HttpStatusCode: refusal.status,
      ActionIndex: index,
    };
  };

  return { execute, unsupported };
}

/** Something that the add-in has asked for, not the client's own book-keeping. */
function isCall(action: Action, batch: Batch, firstActions: ReadonlySet<Action>): boolean {
  if (action.ActionType === ActionType.trace || action.Name === "_KeepReference") return false;
  if (action.ActionType !== ActionType.instantiate) return true;
  const type = batch.ObjectPaths[action.ObjectPathId]?.ObjectPathType;
  return (type === PathType.method || type === PathType.indexer) && firstActions.has(action);
}

function firstActionOfEachPath({ Actions }: Batch): ReadonlyMap<number, Action> {
  const first = new Map<number, Action>();
  for (const action of Actions) if (!first.has(action.ObjectPathId)) first.set(action.ObjectPathId, action);
  return first;
}

function calledMember(action: Action, batch: Batch): string {
  switch (action.ActionType) {
    case ActionType.query:
    case ActionType.queryAsJson:
      return "load";
    case ActionType.instantiate: {
      const path = batch.ObjectPaths[action.ObjectPathId];
      return path?.ObjectPathType === PathType.indexer ? "getItem" : memberName(path?.Name ?? "");
    }
    default:
      return memberName(action.Name ?? "");
  }
}

interface Means {
  readonly members: Members;
  readonly projection: Projection;
  readonly jsonProjection: Projection;
}

function perform(action: Action, object: ApiObject, paths: PathStore, means: Means): unknown {
  const { members, projection, jsonProjection } = means;
  const name = memberName(action.Name ?? "");
  const args = () => decodeArguments(action.ArgumentInfo, paths.resolve);
  switch (action.ActionType) {
    case ActionType.instantiate:
      return projection.identify(object);
    case ActionType.query:
      return projection.project(object, action.QueryInfo);
    case ActionType.queryAsJson:
      return jsonProjection.project(object, action.QueryInfo);
    case ActionType.method: {
      const returned = members.call(object, name, args());
      return returned instanceof ApiObject ? projection.identify(returned) : returned;
    }
    case ActionType.set:
      members.write(object, name, args()[0]);
      return null;
    case ActionType.update:
      update(object, action.ObjectState ?? {}, members);
      return null;
    default:
      throw new ApiError("NotImplemented", `The workbench knows no action of type ${action.ActionType}.`);
  }
}

function update(object: Resolved, state: Readonly<Record<string, unknown>>, members: Members): void {
  if (object === null) return;
  for (const [key, value] of Object.entries(state)) {
    const name = memberName(key);
    const below = members.has(object, name) ? members.read(object, name) : undefined;
    if (below instanceof ApiObject) update(below, value as Readonly<Record<string, unknown>>, members);
    else members.write(object, name, value);
  }
}
