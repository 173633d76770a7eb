import { ApiCollection, ApiObject, classOf, identity } from "./api-object";
import { ApiError } from "./api-error";
import type { Members } from "./members";
import type { ReferenceTable } from "./references";
import { memberName, wireName, type QueryInfo } from "./wire";

/** What is asked of an object: member → what is asked of that member. Empty: all scalars. */
type Selection = Map<string, Selection>;

export interface Projection {
  /** The object's identity, e.g. `{ Id: "{…}" }`; `{}` where the client addresses it by its path. */
  readonly identify: (object: ApiObject) => Record<string, unknown>;
  /** The asked properties and nothing else: the client's `PropertyNotLoaded` relies on it. */
  readonly project: (object: ApiObject, query: QueryInfo | undefined) => Record<string, unknown>;
}

/** @param asJson keys as the public API spells them and `items` in place of `_Items` */
export function createProjection(members: Members, references: ReferenceTable, asJson = false): Projection {
  const keyOf = asJson ? (name: string) => name : wireName;

  const identify = (object: ApiObject): Record<string, unknown> => {
    if (!classOf(object).isReferenceable) return { ...object[identity]() };
    const id = references.idOf(object);
    return id === undefined ? {} : { _ReferenceId: id };
  };

  const properties = (object: ApiObject, selection: Selection): Record<string, unknown> => {
    const answer = identify(object);
    for (const [name, below] of selection) {
      if (name === "*" || name === "$all") Object.assign(answer, scalars(object));
      else answer[keyOf(name)] = value(members.read(object, name), below);
    }
    return selection.size === 0 ? { ...answer, ...scalars(object) } : answer;
  };

  const value = (found: unknown, below: Selection): unknown => {
    if (found instanceof ApiCollection) return collection(found, below, undefined);
    if (found instanceof ApiObject) return properties(found, below);
    return found ?? null;
  };

  /** A bare load of an object from a newer requirement set than declared gives what the declared one has. */
  const scalars = (object: ApiObject): Record<string, unknown> => {
    const answer: Record<string, unknown> = {};
    for (const name of classOf(object).scalars) {
      try {
        answer[keyOf(name)] = members.read(object, name) ?? null;
      } catch (error) {
        if (!(error instanceof ApiError && error.code === "ApiNotFound")) throw error;
      }
    }
    return answer;
  };

  const collection = (object: ApiCollection, selection: Selection, query: QueryInfo | undefined) => {
    const own = new Set(classOf(object).scalars);
    const ofItems: Selection = new Map([...selection].filter(([name]) => !own.has(name)));
    const ofCollection: Selection = new Map([...selection].filter(([name]) => own.has(name)));
    const answer = ofCollection.size === 0 ? identify(object) : properties(object, ofCollection);
    if (ofItems.size === 0 && ofCollection.size > 0) return answer;
    const skip = query?.Skip ?? 0;
    answer[asJson ? "items" : "_Items"] = object.items
      .map((item, index) => ({ item, index }))
      .slice(skip, query?.Top === undefined ? undefined : skip + query.Top)
      .map(({ item, index }) => ({ ...properties(item, ofItems), ...(asJson ? {} : { _Index: index }) }));
    return answer;
  };

  return {
    identify,
    project: (object, query) => {
      const selection = selectionOf(query);
      return object instanceof ApiCollection ? collection(object, selection, query) : properties(object, selection);
    },
  };
}

function selectionOf(query: QueryInfo | undefined): Selection {
  const selection: Selection = new Map();
  const add = (path: string) => {
    let level = selection;
    for (const step of path.split("/").map((part) => memberName(part.trim()))) {
      const next: Selection = level.get(step) ?? new Map<string, Selection>();
      level.set(step, next);
      level = next;
    }
  };
  query?.Select?.forEach(add);
  query?.Expand?.forEach(add);
  return selection;
}
