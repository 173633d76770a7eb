import type { HighlightKind } from "../findings/highlight-looks";
import { highlightKindOf } from "./highlight-kinds";

/** The conditional formats of a worksheet by id: which highlight each is, or undefined for somebody else's. */
export type KnownFormats = ReadonlyMap<string, HighlightKind | undefined>;

/** A conditional format as it is listed: what it is, not yet whose. */
export type ListedFormat = Pick<Excel.ConditionalFormat, "id" | "type">;

/** Asks for the conditional formats of a worksheet; call what it answers with after the next sync. */
export function listFormats(sheet: Excel.Worksheet): () => readonly ListedFormat[] {
  const formats = sheet.getRange().conditionalFormats;
  formats.load("items/id,items/type");
  return () => formats.items.map(({ id, type }) => ({ id, type }));
}

/**
 * Tells whose the listed conditional formats are, by their formulas. Only those that are not known yet are asked for:
 * no sync where all are. `before` are the ids that were there when a painting of ours was broken off: a format without a
 * formula that came since is a half-made one of ours, of any kind.
 */
export async function identifyFormats(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  listed: readonly ListedFormat[],
  known: KnownFormats,
  before?: ReadonlySet<string>,
): Promise<KnownFormats> {
  const unknown = listed.filter(({ id, type }) => type === "Custom" && !known.has(id)).map(({ id }) => id);
  const formulas = await readFormulas(context, sheet, unknown);
  const isHalfMade = (id: string, formula: string | undefined): boolean => formula === "" && before?.has(id) === false;
  const kinds = new Map(
    unknown.map((id, index): [string, HighlightKind | undefined] => {
      const formula = formulas[index];
      return [id, isHalfMade(id, formula) ? "readOnly" : highlightKindOf(formula ?? "")];
    }),
  );
  return new Map(listed.map(({ id }) => [id, known.get(id) ?? kinds.get(id)]));
}

/**
 * The formulas of conditional formats; undefined where Excel does not give one. It fails for some that a person has made
 * (two rules on the same cells: office-js#6827, #6835); ours are then found among the halves that it does read.
 */
async function readFormulas(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  ids: readonly string[],
): Promise<readonly (string | undefined)[]> {
  if (ids.length === 0) return [];
  const formats = sheet.getRange().conditionalFormats;
  const rules = ids.map((id) => formats.getItem(id).custom.rule.load("formula"));
  try {
    await context.sync();
    return rules.map(({ formula }) => formula);
  } catch (error) {
    if (!(error instanceof OfficeExtension.Error) || !UNREADABLE.has(error.code)) throw error;
    if (ids.length === 1) return [undefined];
    const middle = Math.ceil(ids.length / 2);
    const first = await readFormulas(context, sheet, ids.slice(0, middle));
    return [...first, ...(await readFormulas(context, sheet, ids.slice(middle)))];
  }
}

/** With what Excel refuses to tell a rule. Anything else (a cell is being edited) concerns the whole request. */
const UNREADABLE: ReadonlySet<string> = new Set(["ItemNotFound", "GeneralException", "InvalidOperation"]);
