import { cutAreas, onAreas, type MapFormulas } from "./anchored-records";
import { overlap, subtractAll } from "./areas";
import type { Rect, Validation } from "./types";

export type ValidationSettings = Omit<Validation, "areas">;

/** Any value; what Excel has for a cell without validation. */
export const NO_VALIDATION: ValidationSettings = {
  rule: {},
  prompt: { title: "", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
  ignoreBlanks: true,
};

/** The list in which `areas` have these settings alone, or none; what it had there before is cut out. */
export function replaceValidation(
  list: readonly Validation[],
  areas: readonly Rect[],
  settings: ValidationSettings | undefined,
): readonly Validation[] {
  const rest = cutAreas(list, areas, mapValidationFormulas);
  return settings === undefined || areas.length === 0 ? rest : [...rest, { ...settings, areas: [...areas] }];
}

/** The list in which `areas` have these settings beside those that each cell has already. */
export function changeValidation(
  list: readonly Validation[],
  areas: readonly Rect[],
  change: Partial<ValidationSettings>,
): readonly Validation[] {
  const target: Validation = { ...NO_VALIDATION, ...change, areas: [...areas] };
  const changed = list.flatMap((validation): Validation[] => {
    const inside = overlap(validation.areas, areas);
    if (inside.length === 0) return [];
    const kept = onAreas(validation, inside, mapValidationFormulas);
    const rule = onAreas(target, inside, mapValidationFormulas).rule;
    return [{ ...kept, ...change, ...(change.rule === undefined ? {} : { rule }) }];
  });
  const covered = changed.flatMap((validation) => validation.areas);
  const bare = subtractAll(areas, covered);
  const fresh = bare.length === 0 ? [] : [onAreas(target, bare, mapValidationFormulas)];
  return [...cutAreas(list, areas, mapValidationFormulas), ...mergeEqual([...changed, ...fresh])];
}

/** Rewrites the formulas in a rule: strings that begin with `=`, at any depth. */
export const mapValidationFormulas: MapFormulas<Validation> = (validation, map) => {
  const visit = (part: unknown): unknown => {
    if (typeof part === "string") return part.startsWith("=") ? map(part) : part;
    if (typeof part !== "object" || part === null || Array.isArray(part)) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visit(value)]));
  };
  return { ...validation, rule: Object.fromEntries(Object.entries(validation.rule).map(([k, v]) => [k, visit(v)])) };
};

/** Joins records that say the same, unless they hold formulas, which count from each record's own first cell. */
function mergeEqual(records: readonly Validation[]): readonly Validation[] {
  const merged = new Map<string, Validation>();
  for (const record of records) {
    const { areas, ...settings } = record;
    const key = JSON.stringify(settings);
    const isRelative = key.includes('"=');
    const known = isRelative ? undefined : merged.get(key);
    merged.set(
      isRelative ? `${key}${merged.size}` : key,
      known ? { ...known, areas: [...known.areas, ...areas] } : record,
    );
  }
  return [...merged.values()];
}
