import { ApiError } from "./api-error";
import type { ApiObject } from "./api-object";

/** Objects that the client keeps over batches, by a running id; as long-lived as the workbook. */
export interface ReferenceTable {
  /** Gives the object an id, or finds the one it has. */
  readonly keep: (object: ApiObject) => string;
  readonly release: (id: string) => void;
  readonly releaseAll: () => void;
  /** Throws `InvalidReference` for an id that is not kept. */
  readonly get: (id: string) => ApiObject;
  readonly idOf: (object: ApiObject) => string | undefined;
  readonly count: () => number;
}

/** @param isAlive whether what a kept object stands for is still there; a reference to anything else is not valid */
export function createReferenceTable(isAlive: (object: ApiObject) => boolean = () => true): ReferenceTable {
  const objects = new Map<string, ApiObject>();
  const ids = new WeakMap<ApiObject, string>();
  let last = 0;
  const idOf = (object: ApiObject) => {
    const id = ids.get(object);
    return id !== undefined && objects.has(id) ? id : undefined;
  };
  return {
    keep(object) {
      const known = idOf(object);
      if (known !== undefined) return known;
      const id = `ref-${++last}`;
      objects.set(id, object);
      ids.set(object, id);
      return id;
    },
    release: (id) => void objects.delete(id),
    releaseAll: () => {
      objects.clear();
    },
    get(id) {
      const object = objects.get(id);
      if (object === undefined || !isAlive(object)) throw new ApiError("InvalidReference");
      return object;
    },
    idOf,
    count: () => objects.size,
  };
}
