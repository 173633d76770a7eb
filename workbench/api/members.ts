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

function find(object: ApiObject, name: string, use: Use): Member | undefined {
  if (name === "constructor") return undefined;
  let prototype: unknown = Object.getPrototypeOf(object);
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
    const found = find(object, name, use);
    if (found === undefined) {
      const member = `${apiName}.${name}`;
      unsupported.add(member);
      throw new ApiError("ApiNotFound", `The workbench has no ${USES[use]} ${member}.`);
    }
    return found;
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
