import type { CellStyle, CellValue, ConditionalFormatRecord, Rect, Validation } from "../../workbench/model/types";
import { Workbook } from "../../workbench/model/workbook";
import type { Worksheet } from "../../workbench/model/worksheet";
import { parseAddress } from "../../workbench/model/address";

/** The first worksheet of a workbook. */
export function firstSheet(workbook: Workbook): Worksheet {
  const [sheet] = workbook.sheets;
  if (sheet === undefined) throw new Error("A workbook has a worksheet.");
  return sheet;
}

/** The rectangle of an A1 address. */
export function at(address: string): Rect {
  return parseAddress(address).rect;
}

/** A workbook whose one worksheet holds these cells from `A1` on, written as an add-in writes them. */
export function workbookWith(cells: readonly (readonly CellValue[])[], from = "A1"): Workbook {
  const workbook = new Workbook({ currentYear: 2026 });
  const { row, column } = at(from);
  firstSheet(workbook).write({ row, column, rows: cells.length, columns: cells[0]?.length ?? 0 }, cells);
  return workbook;
}

/** As large as a full co-sell file: a header and 999 records of 53 columns and 100 solutions and team members. */
export function largeWorkbook(): Workbook {
  const row = (r: number) =>
    Array.from({ length: 153 }, (_, c) => (r > 0 && c % 50 === 7 ? r : `Contoso ${r} ${c} Redmond`));
  return workbookWith(Array.from({ length: 1000 }, (_, r) => row(r)));
}

/** Everything of a worksheet that a person can see or has made; what is left as it was must be equal before and after. */
export function stateOf(sheet: Worksheet): {
  readonly cells: CellValue[][];
  readonly styles: CellStyle[][];
  readonly validations: string[];
  readonly conditionalFormats: readonly ConditionalFormatRecord[];
} {
  const rect = sheet.usedRange(false) ?? at("A1");
  const styles = Array.from({ length: rect.rows }, (_, r) =>
    Array.from({ length: rect.columns }, (_, c) => sheet.style(rect.row + r, rect.column + c)),
  );
  return {
    cells: sheet.formulas(rect),
    styles,
    validations: validatedCells(sheet.validations),
    conditionalFormats: sheet.conditionalFormats,
  };
}

/** Validations cell by cell: the same validation may be kept in any number of areas. */
function validatedCells(validations: readonly Validation[]): string[] {
  return validations
    .flatMap(({ areas, ...validation }) =>
      areas.flatMap((area) =>
        Array.from({ length: area.rows * area.columns }, (_, n) => {
          const row = area.row + Math.floor(n / area.columns);
          return `${row},${area.column + (n % area.columns)} ${JSON.stringify(validation)}`;
        }),
      ),
    )
    .sort();
}
