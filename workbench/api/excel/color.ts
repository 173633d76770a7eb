import { ApiError } from "../api-error";

/** The HTML colour names that add-ins write most; others are refused, as an unknown name is. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["black", "#000000"],
  ["white", "#FFFFFF"],
  ["red", "#FF0000"],
  ["lime", "#00FF00"],
  ["green", "#008000"],
  ["blue", "#0000FF"],
  ["yellow", "#FFFF00"],
  ["orange", "#FFA500"],
  ["purple", "#800080"],
  ["pink", "#FFC0CB"],
  ["gray", "#808080"],
  ["grey", "#808080"],
  ["lightgray", "#D3D3D3"],
  ["lightgrey", "#D3D3D3"],
  ["lightblue", "#ADD8E6"],
  ["lightgreen", "#90EE90"],
  ["lightyellow", "#FFFFE0"],
  ["darkblue", "#00008B"],
  ["darkgreen", "#006400"],
  ["darkred", "#8B0000"],
  ["navy", "#000080"],
  ["teal", "#008080"],
  ["brown", "#A52A2A"],
  ["gold", "#FFD700"],
]);

/** A colour as Excel reports it (`#RRGGBB`), from `#rgb`, `#rrggbb`, `rrggbb` or a name. */
export function normalColor(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  const named = NAMES.get(value.toLowerCase());
  if (named !== undefined) return named;
  const digits = /^#?([0-9a-f]{6})$/i.exec(value)?.[1];
  if (digits === undefined) throw new ApiError("InvalidArgument");
  return `#${digits.toUpperCase()}`;
}
