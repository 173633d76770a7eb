import { ApiError } from "./api-error";
import { ApiObject, classOf } from "./api-object";

/** Asked before a member is used; throws where the declared requirement sets do not have it. */
export type Gate = (className: string, member: string) => void;

/** The way from a member's name to the member: read, call and write, or a refusal that names class and member. */
export interface Members {
  readonly has: (object: ApiObject, name: string) => boolean;
  readonly read: (object: ApiObject, name: string) => unknown;
  readonly call: (object: ApiObject, name: string, args: readonly unknown[]) => unknown;
  readonly write: (object: ApiObject, name: string, value: unknown) => void;
}

type Member = (...args: unknown[]) => unknown;
type Use = "get" | "set" | "value";

const USES: Readonly<Record<Use, string>> = { get: "property", set: "writable property", value: "method" };

/** By class: what a name leads to never changes. */
const found = new WeakMap<object, Map<string, Member | undefined>>();

function find(object: ApiObject, name: string, use: Use): Member | undefined {
  const prototype = Object.getPrototypeOf(object) as object;
  const members = found.get(prototype) ?? new Map<string, Member | undefined>();
  found.set(prototype, members);
  const key = `${use} ${name}`;
  if (!members.has(key)) members.set(key, search(prototype, name, use));
  return members.get(key);
}

function search(start: object, name: string, use: Use): Member | undefined {
  if (name === "constructor") return undefined;
  let prototype: unknown = start;
  while (prototype instanceof ApiObject) {
    const descriptor: Partial<Record<Use, unknown>> | undefined = Object.getOwnPropertyDescriptor(prototype, name);
    if (typeof descriptor?.[use] === "function") return descriptor[use] as Member;
    prototype = Object.getPrototypeOf(prototype);
  }
  return undefined;
}

/**
 * @param unsupported takes the `Class.member` of every request that nothing answered
 */
export function createMembers(gate: Gate, unsupported: Set<string>): Members {
  const need = (object: ApiObject, name: string, use: Use): Member => {
    const { apiName } = classOf(object);
    gate(apiName, name);
    const member = find(object, name, use);
    if (member === undefined) {
      const missing = `${apiName}.${name}`;
      unsupported.add(missing);
      throw new ApiError("ApiNotFound", `The workbench has no ${USES[use]} ${missing}.`);
    }
    return member;
  };
  return {
    has: (object, name) => find(object, name, "get") !== undefined,
    read: (object, name) => need(object, name, "get").call(object),
    call: (object, name, args) => need(object, name, "value").apply(object, [...args]),
    write: (object, name, value) => {
      need(object, name, "set").call(object, value);
    },
  };
}
