import type { RowsRead } from "../actions/host";
import { runAddress, type Run } from "../sheet/a1";
import type { Cell } from "../sheet/cell";
import { rowSpans } from "../sheet/row-spans";
import type { Sheet } from "../sheet/sheet";
import type { Painter } from "./painter";
import { run } from "./run";

/** Three grids of so many cells stay well under what Excel answers at once; more are better read with the whole sheet. */
const MOST_CELLS = 20_000;
/** More columns than these are better looked at together with the whole sheet. */
const MOST_COLUMNS = 200;

/**
 * Reads the rows of changed areas of a worksheet that was read before, in one round. Gives undefined where only reading
 * the whole sheet again tells what it is now: too much has changed, there are formulas (a change in one row changes
 * others), or values above or beside the known cells. Throws a `HostError`.
 */
export async function readRows(
  sheetId: string,
  known: Sheet,
  areas: readonly Run[],
  painter: Painter,
): Promise<RowsRead | undefined> {
  const width = known.cells[0]?.length ?? 0;
  const spans = rowSpans(areas);
  const rows = spans.reduce((sum, { top, bottom }) => sum + bottom - top + 1, 0);
  const columns = areas.flatMap(byColumns);
  if (known.formulas.size > 0 || rows * width > MOST_CELLS || columns.length > MOST_COLUMNS) return undefined;
  if (spans.some(({ top }) => top < known.firstRow)) return undefined;
  return run(async (context) => {
    const sheet = context.workbook.worksheets.getItem(sheetId).load("name");
    const used = sheet.getUsedRangeOrNullObject(true);
    used.load("columnIndex,columnCount");
    const ranges = spans.map(({ top, bottom }) =>
      sheet.getRangeByIndexes(top - 1, known.firstColumn, bottom - top + 1, width).load("values,formulas,numberFormat"),
    );
    const validations = columns.map(({ top, left, bottom }) =>
      sheet.getRangeByIndexes(top - 1, left, bottom - top + 1, 1).dataValidation.load("type"),
    );
    const listed = painter.list(sheet, areas);
    await context.sync();
    listed(sheetId);
    const isBeside =
      !used.isNullObject &&
      (used.columnIndex < known.firstColumn || used.columnIndex + used.columnCount > known.firstColumn + width);
    if (isBeside || ranges.some(hasFormula)) return undefined;
    return {
      name: sheet.name,
      blocks: ranges.map(({ values, numberFormat }, index) => ({
        firstRow: spans[index]?.top ?? 0,
        cells: values as Cell[][],
        numberFormats: numberFormat as string[][],
      })),
      unvalidated: columns.filter((_, index) => isWanting(validations[index])).map(runAddress),
    };
  });
}

function byColumns({ top, left, bottom, right }: Run): Run[] {
  if (right - left > MOST_COLUMNS)
    return Array.from({ length: MOST_COLUMNS + 1 }, () => ({ top, left, bottom, right }));
  return Array.from({ length: right - left + 1 }, (_, offset) => ({
    top,
    left: left + offset,
    bottom,
    right: left + offset,
  }));
}

/** Where kinds of validation meet, some cells may have none. */
function isWanting(validation: Excel.DataValidation | undefined): boolean {
  const { type } = validation ?? {};
  return type === "None" || type === "Inconsistent" || type === "MixedCriteria";
}

/** Text that begins with an equals sign is its own “formula”; a live one differs from its value. */
function hasFormula({ values, formulas }: Excel.Range): boolean {
  return (formulas as Cell[][]).some((row, r) =>
    row.some((formula, c) => typeof formula === "string" && formula.startsWith("=") && formula !== values[r]?.[c]),
  );
}
