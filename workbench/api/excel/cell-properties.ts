import type { StylePatch } from "../../model/style-runs";
import type { CellStyle } from "../../model/types";
import { ApiError } from "../api-error";
import { STYLE, type StyleMember } from "./style-members";

/** Paths of `Excel.CellProperties` that can be read and set, and the style member that each is. */
const PATHS: ReadonlyMap<string, StyleMember<unknown>> = new Map<string, StyleMember<unknown>>([
  ["format/fill/color", STYLE.fillColor],
  ["format/font/bold", STYLE.bold],
  ["format/font/color", STYLE.fontColor],
  ["format/font/italic", STYLE.italic],
  ["format/font/name", STYLE.fontName],
  ["format/font/size", STYLE.fontSize],
  ["format/font/strikethrough", STYLE.strikethrough],
  ["format/font/underline", STYLE.underline],
  ["format/horizontalAlignment", STYLE.horizontalAlignment],
  ["format/verticalAlignment", STYLE.verticalAlignment],
  ["format/wrapText", STYLE.wrapText],
]);

function* leaves(value: unknown, path = ""): Generator<readonly [path: string, value: unknown]> {
  if (typeof value !== "object" || value === null) yield [path, value];
  else for (const [key, below] of Object.entries(value)) yield* leaves(below, path === "" ? key : `${path}/${key}`);
}

function memberAt(path: string): StyleMember<unknown> {
  const member = PATHS.get(path);
  if (member === undefined) throw new ApiError("NotImplemented", `The workbench has no cell property ${path}.`);
  return member;
}

/** The style change that a `SettableCellProperties` object means; properties that are absent or null change nothing. */
export function stylePatchOf(properties: unknown): StylePatch {
  const set = [...leaves(properties)].filter(([path, value]) => path !== "" && value !== null && value !== undefined);
  return Object.assign({}, ...set.map(([path, value]) => memberAt(path).to(value))) as StylePatch;
}

/** A reader of the asked `CellPropertiesLoadOptions` (`{ address: true, format: { fill: { color: true } } }`). */
export function cellPropertiesReader(options: unknown): (style: CellStyle, address: string) => Record<string, unknown> {
  const asked = [...leaves(options)].flatMap(([path, isAsked]) => (isAsked === true ? [path] : []));
  const members = asked.filter((path) => path !== "address").map((path) => ({ path, member: memberAt(path) }));
  return (style, address) => {
    const properties: Record<string, unknown> = asked.includes("address") ? { address } : {};
    for (const { path, member } of members) place(properties, path.split("/"), member.of(style) ?? member.initial);
    return properties;
  };
}

/** The steps come from the table above, never from the request's own words. */
function place(target: Record<string, unknown>, [step = "", ...steps]: readonly string[], value: unknown): void {
  if (steps.length === 0) target[step] = value;
  else place((target[step] ??= {}) as Record<string, unknown>, steps, value);
}
