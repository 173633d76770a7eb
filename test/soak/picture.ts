import { HIGHLIGHT_FORMULAS } from "../../src/excel/highlight-kinds";
import { LIST_SHEET } from "../../src/excel/list-sheet";
import { VALIDATION_TITLE } from "../../src/excel/validation-owner";
import { formatAddress, cellRect } from "../../workbench/model/address";
import type { CellStyle, CellValue, ConditionalFormatRecord, Validation } from "../../workbench/model/types";
import type { Workbook } from "../../workbench/model/workbook";
import type { Worksheet } from "../../workbench/model/worksheet";

/** A cell as its owner knows it. */
export interface PicturedCell {
  /** The formula where there is one. */
  readonly content: CellValue;
  readonly style: CellStyle;
}

/** What the people have made of a worksheet: everything in it but what the add-in has put there. */
export interface SheetPicture {
  readonly name: string;
  readonly cells: readonly (readonly PicturedCell[])[];
  /** Cell by cell, because the same validation may be kept in any number of areas. */
  readonly validations: ReadonlyMap<string, string>;
  /** From the topmost down. */
  readonly conditionalFormats: readonly string[];
}

/** Worksheet id → picture. */
export type Picture = ReadonlyMap<string, SheetPicture>;

const OUR_FORMULAS: ReadonlySet<string> = new Set(Object.values(HIGHLIGHT_FORMULAS));

/** One without a formula, which no person can make, is half-made: Excel broke off a painting of ours. */
export function isOurFormat({ formula }: ConditionalFormatRecord): boolean {
  return formula === "" || OUR_FORMULAS.has(formula);
}

export function isOurValidation({ errorAlert }: Validation): boolean {
  return errorAlert.title === VALIDATION_TITLE;
}

/** All worksheets but the add-in's own list sheet. */
export function sheetsOfPeople(workbook: Workbook): readonly Worksheet[] {
  return workbook.sheets.filter(({ name }) => name !== LIST_SHEET);
}

export function pictureOf(workbook: Workbook): Picture {
  return new Map(sheetsOfPeople(workbook).map((sheet) => [sheet.id, sheetPicture(sheet)]));
}

function sheetPicture(sheet: Worksheet): SheetPicture {
  const used = sheet.usedRange(false) ?? cellRect(0, 0);
  const area = { row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns };
  return {
    name: sheet.name,
    cells: sheet
      .formulas(area)
      .map((line, row) => line.map((content, column) => ({ content, style: sheet.style(row, column) }))),
    validations: new Map(sheet.validations.filter((one) => !isOurValidation(one)).flatMap(cellsOfValidation)),
    conditionalFormats: sheet.conditionalFormats
      .filter((one) => !isOurFormat(one))
      .map(({ id, areas, formula, style }) => JSON.stringify({ id, areas, formula, style })),
  };
}

function cellsOfValidation({ areas, ...validation }: Validation): [string, string][] {
  const text = JSON.stringify(validation);
  return areas.flatMap((area) =>
    Array.from({ length: area.rows * area.columns }, (_, n): [string, string] => {
      const cell = cellRect(area.row + Math.floor(n / area.columns), area.column + (n % area.columns));
      return [formatAddress(cell), text];
    }),
  );
}

/** A cell that is not as it was. */
export interface CellDifference {
  readonly sheetId: string;
  readonly address: string;
  readonly before: PicturedCell;
  readonly after: PicturedCell;
}

const BLANK: PicturedCell = { content: "", style: {} };

/** What differs in cells, and, in words, what differs besides. */
export function differences(before: Picture, after: Picture): { cells: CellDifference[]; others: string[] } {
  const cells: CellDifference[] = [];
  const others: string[] = [];
  for (const [sheetId, was] of before) {
    const is = after.get(sheetId);
    if (is === undefined) {
      others.push(`the sheet ${was.name} is gone`);
      continue;
    }
    if (was.name !== is.name) others.push(`the sheet ${was.name} is now called ${is.name}`);
    for (let row = 0; row < Math.max(was.cells.length, is.cells.length); row++) {
      const [left, right] = [was.cells[row] ?? [], is.cells[row] ?? []];
      for (let column = 0; column < Math.max(left.length, right.length); column++) {
        const one = left[column] ?? BLANK;
        const other = right[column] ?? BLANK;
        if (one.content === other.content && isSameStyle(one.style, other.style)) continue;
        cells.push({ sheetId, address: formatAddress(cellRect(row, column)), before: one, after: other });
      }
    }
    if (was.conditionalFormats.join("\n") !== is.conditionalFormats.join("\n")) {
      others.push(
        `conditional formats of a person: ${was.conditionalFormats.join()} → ${is.conditionalFormats.join()}`,
      );
    }
    for (const address of new Set([...was.validations.keys(), ...is.validations.keys()])) {
      const [left, right] = [was.validations.get(address), is.validations.get(address)];
      if (left !== right)
        others.push(`a person's validation of ${was.name} ${address}: ${left ?? "none"} → ${right ?? "none"}`);
    }
  }
  for (const [sheetId, { name }] of after) if (!before.has(sheetId)) others.push(`the sheet ${name} is new`);
  return { cells, others };
}

function isSameStyle(one: CellStyle, other: CellStyle): boolean {
  return one === other || styleText(one) === styleText(other);
}

export function styleText(style: CellStyle): string {
  return JSON.stringify(Object.entries(style).sort(([a], [b]) => (a < b ? -1 : 1)));
}
