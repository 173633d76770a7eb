import { ApiError } from "./api-error";
import { ApiObject } from "./api-object";
import { decodeArguments } from "./arguments";
import type { Members } from "./members";
import type { ReferenceTable } from "./references";
import { memberName, PathType, type ObjectPath } from "./wire";

/** What a path leads to: an object, or the null object of an `…OrNullObject` call that found nothing. */
export type Resolved = ApiObject | null;

export interface PathSurroundings {
  readonly root: ApiObject;
  readonly services: ReadonlyMap<string, ApiObject>;
  readonly references: ReferenceTable;
  readonly members: Members;
}

/** The paths of one batch: each is resolved once, because a method path may have effects (`Worksheets.Add`). */
export interface PathStore {
  readonly resolve: (pathId: number) => Resolved;
  /** Where a path leads, for error messages: `worksheets.getItem`. */
  readonly locate: (pathId: number, actionName?: string) => string;
}

export function createPathStore(
  paths: Readonly<Record<string, ObjectPath>>,
  { root, services, references, members }: PathSurroundings,
): PathStore {
  const store = new Map<number, Resolved>();

  const pathOf = (pathId: number): ObjectPath => {
    const path = paths[pathId];
    if (path === undefined) throw new ApiError("InvalidRequest", `The batch has no object path ${pathId}.`);
    return path;
  };

  const resolve = (pathId: number): Resolved => {
    const known = store.get(pathId);
    if (known !== undefined) return known;
    const resolved = follow(pathOf(pathId));
    store.set(pathId, resolved);
    return resolved;
  };

  const follow = (path: ObjectPath): Resolved => {
    switch (path.ObjectPathType) {
      case PathType.global:
        return root;
      case PathType.service:
        return serviceNamed(path.Name);
      case PathType.reference:
        return references.get(path.Name);
      case PathType.nullObject:
        return null;
    }
    const parent = resolve(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const args = () => decodeArguments(path.ArgumentInfo, resolve);
    switch (path.ObjectPathType) {
      case PathType.method:
        return asObject(members.call(parent, memberName(path.Name), args()), path.Name);
      case PathType.property:
        return asObject(members.read(parent, memberName(path.Name)), path.Name);
      case PathType.indexer: {
        const item = asObject(members.call(parent, "getItem", args()), "getItem");
        if (item === null) throw new ApiError("ItemNotFound");
        return item;
      }
      default:
        throw new ApiError("NotImplemented", `The workbench knows no object path of type ${path.ObjectPathType}.`);
    }
  };

  const serviceNamed = (name: string): ApiObject => {
    const service = services.get(name);
    if (service === undefined) throw new ApiError("ApiNotFound", `The workbench has no service ${name}.`);
    return service;
  };

  const label = (path: ObjectPath | undefined): string =>
    path === undefined ? "" : path.ObjectPathType === PathType.indexer ? "getItem" : memberName(path.Name);

  return {
    resolve,
    locate(pathId, actionName = "") {
      const path = paths[pathId];
      const parent = paths[path?.ParentObjectPathId ?? 0];
      return [label(parent), label(path), memberName(actionName)].filter((part) => part !== "").join(".");
    },
  };
}

function asObject(value: unknown, name: string): Resolved {
  if (value === undefined || value === null) return null;
  if (value instanceof ApiObject) return value;
  throw new ApiError("InvalidRequest", `${name} leads to a value, not to an object.`);
}
