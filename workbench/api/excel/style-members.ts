import type { StylePatch } from "../../model/style-runs";
import type { CellStyle } from "../../model/types";
import { ApiError } from "../api-error";
import { normalColor } from "./color";

/** One property of the API's format objects: how it stands in a style, and the style that setting it means. */
export interface StyleMember<T> {
  readonly initial: T;
  readonly of: (style: CellStyle) => T | undefined;
  readonly to: (value: unknown) => StylePatch;
}

/** Something that has a style: the cells of a range, or a conditional format. */
export interface StyleTarget {
  /** The value that all cells share; null where they differ or, in a conditional format, where it is not set. */
  readonly read: <T>(member: StyleMember<T>) => T | null;
  readonly write: (change: StylePatch) => void;
}

function text(value: unknown): string {
  if (typeof value !== "string") throw new ApiError("InvalidArgument");
  return value;
}

function amount(value: unknown): number {
  if (typeof value !== "number" || !(value > 0)) throw new ApiError("InvalidArgument");
  return value;
}

function flag(value: unknown): boolean {
  if (typeof value !== "boolean") throw new ApiError("InvalidArgument");
  return value;
}

function oneOf(value: unknown, names: readonly string[]): string {
  const name = names.find((known) => known.toLowerCase() === text(value).toLowerCase());
  if (name === undefined) throw new ApiError("InvalidArgument");
  return name;
}

const HORIZONTAL = ["General", "Left", "Center", "Right", "Fill", "Justify", "CenterAcrossSelection", "Distributed"];
const VERTICAL = ["Top", "Center", "Bottom", "Justify", "Distributed"];
const UNDERLINES = ["None", "Single", "Double", "SingleAccountant", "DoubleAccountant"];

const member = <T>(
  initial: T,
  of: (style: CellStyle) => T | undefined,
  to: (value: unknown) => StylePatch,
): StyleMember<T> => ({ initial, of, to });

export const STYLE = {
  numberFormat: member(
    "General",
    (style) => style.numberFormat,
    (value) => ({ numberFormat: text(value) || "General" }),
  ),
  fillColor: member(
    "#FFFFFF",
    (style) => style.fill,
    (value) => ({ fill: value === "" ? undefined : normalColor(value) }),
  ),
  fontColor: member(
    "#000000",
    (style) => style.fontColor,
    (value) => ({ fontColor: normalColor(value) }),
  ),
  fontName: member(
    "Calibri",
    (style) => style.fontName,
    (value) => ({ fontName: text(value) }),
  ),
  fontSize: member(
    11,
    (style) => style.fontSize,
    (value) => ({ fontSize: amount(value) }),
  ),
  bold: member(
    false,
    (style) => style.bold,
    (value) => ({ bold: flag(value) }),
  ),
  italic: member(
    false,
    (style) => style.italic,
    (value) => ({ italic: flag(value) }),
  ),
  strikethrough: member(
    false,
    (style) => style.strikethrough,
    (value) => ({ strikethrough: flag(value) }),
  ),
  underline: member<string>(
    "None",
    (style) => (style.underline === undefined ? undefined : style.underline ? "Single" : "None"),
    (value) => ({ underline: oneOf(value, UNDERLINES) !== "None" }),
  ),
  horizontalAlignment: member(
    "General",
    (style) => style.horizontalAlignment,
    (value) => ({ horizontalAlignment: oneOf(value, HORIZONTAL) }),
  ),
  verticalAlignment: member(
    "Bottom",
    (style) => style.verticalAlignment,
    (value) => ({ verticalAlignment: oneOf(value, VERTICAL) }),
  ),
  wrapText: member(
    false,
    (style) => style.wrapText,
    (value) => ({ wrapText: flag(value) }),
  ),
  locked: member(
    true,
    (style) => style.locked,
    (value) => ({ locked: flag(value) ? undefined : false }),
  ),
} as const;
