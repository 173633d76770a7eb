import { ModelError } from "./model-error";
import type { CellValue } from "./types";

/** How one column of a filter is narrowed, in the words of `Excel.FilterCriteria`. */
export type FilterCriteria = Readonly<Record<string, unknown>> & { readonly filterOn: string };

/**
 * Whether a cell passes. Built are lists of values (compared as displayed, without case) and custom criteria (`=x`,
 * `<>x`, `>=3`; `*` and `?` stand for anything).
 * @throws ModelError `InvalidArgument` for criteria of other kinds
 */
export function passes(criteria: FilterCriteria, value: CellValue, shown: string): boolean {
  if (criteria.filterOn === "Values") return listed(criteria["values"], shown);
  if (criteria.filterOn === "Custom") {
    const conditions = [criteria["criterion1"], criteria["criterion2"]].filter((text) => typeof text === "string");
    if (conditions.length === 0) throw new ModelError("InvalidArgument", "A custom filter has a criterion");
    const results = conditions.map((condition) => meets(condition, value, shown));
    return criteria["operator"] === "Or" ? results.some(Boolean) : results.every(Boolean);
  }
  throw new ModelError("InvalidArgument", `The workbench does not filter on ${criteria.filterOn}`);
}

function listed(values: unknown, shown: string): boolean {
  if (!Array.isArray(values)) throw new ModelError("InvalidArgument", "A filter on values has values");
  return values.some((value) => typeof value === "string" && value.toLowerCase() === shown.toLowerCase());
}

function meets(condition: string, value: CellValue, shown: string): boolean {
  const [, sign = "=", operand = ""] = /^(<>|>=|<=|=|>|<)?([^]*)$/.exec(condition) ?? [];
  const number = operand.trim() === "" ? NaN : Number(operand);
  if (sign === "=" || sign === "<>") {
    const isEqual = typeof value === "number" && !Number.isNaN(number) ? value === number : isLike(shown, operand);
    return isEqual === (sign === "=");
  }
  if (typeof value !== "number" || Number.isNaN(number)) return false;
  if (sign === ">") return value > number;
  if (sign === "<") return value < number;
  return sign === ">=" ? value >= number : value <= number;
}

/** Excel's wildcards: `*` for any characters, `?` for one, `~` before either for itself. */
export function isLike(text: string, pattern: string): boolean {
  return wildcards(pattern, true).test(text);
}

/** @param isWhole whether the whole text has to match, or a part of it */
export function wildcards(pattern: string, isWhole: boolean, matchCase = false): RegExp {
  // runs of * are one: several would make the search slow on texts that almost match
  const body = pattern.replaceAll(/\*+/g, "*").replaceAll(/~[*?~]|[*?]|[\\^$.|+()[\]{}]/g, (found) => {
    if (found === "*") return "[^]*?";
    if (found === "?") return "[^]";
    return `\\${found.at(-1) ?? ""}`;
  });
  return new RegExp(isWhole ? `^${body}$` : body, matchCase ? "" : "i");
}
