import { ApiError } from "./api-error";
import type { Gate } from "./members";
import { isSetSupported, type RequirementSets } from "./requirement-sets";

/** `Class.member` (or `Class`) → the requirement set that brought it, e.g. `Range.copyFrom` → `ExcelApi 1.9`. */
export type ApiSets = ReadonlyMap<string, string>;

/**
 * Refuses members above the declared requirement sets. The host has to do this: the client sends every call that it
 * knows, whatever `isSetSupported` says.
 *
 * @param publicNameOf public name of an internal member (`_RegisterDataChangedEvent` → `onChanged`)
 */
export function createRequirementGate(
  apiSets: ApiSets,
  declared: RequirementSets,
  publicNameOf: (member: string) => string,
): Gate {
  const verdicts = new Map<string, string | undefined>();
  const refusal = (key: string): string | undefined => {
    const [set = "", version = ""] = apiSets.get(key)?.split(" ") ?? [];
    return set === "" || isSetSupported(declared, set, version) ? undefined : `${key} needs ${set} ${version}.`;
  };
  return (className, member) => {
    const key = `${className}.${publicNameOf(member)}`;
    if (!verdicts.has(key)) verdicts.set(key, refusal(className) ?? refusal(key));
    const message = verdicts.get(key);
    if (message !== undefined) throw new ApiError("ApiNotFound", message);
  };
}
