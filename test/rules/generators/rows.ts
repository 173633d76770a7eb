import type { SampleDeal } from "../../../src/rules/rule";
import type { Cell } from "../../../src/sheet/cell";
import { GENERAL, type Sheet } from "../../../src/sheet/sheet";
import { deal, searchDeal } from "../../deal";

/** What a new deal is before and after the account search, and a deal that exists. */
export type RowClass = "match" | "create" | "update";

export const ROW_CLASSES: readonly RowClass[] = ["match", "create", "update"];

/** The IDs of a deal that exists, a pair for each number. */
export function idsOf(number: number): SampleDeal {
  const last = String(number).padStart(12, "0");
  return { "Engagement ID": `f7eaae47-0b84-4ac4-b4ea-${last}`, "Referral ID": `ebacdbdc-0b84-4ac4-b4ea-${last}` };
}

/** A deal without fault that is like no other. */
export function goodRow(rowClass: RowClass, number: number): SampleDeal {
  const own = { "Deal Name": `Deal ${number}`, "Customer Name": `Contoso ${number}`, Currency: "EUR" };
  switch (rowClass) {
    case "match":
      return searchDeal(own);
    case "create":
      return deal(own);
    case "update":
      return deal({ ...own, ...idsOf(number) });
  }
}

/** A row of a test sheet: its cells by column key, with number formats and formulas where there are any. */
export interface TestRow {
  readonly cells: SampleDeal;
  readonly formats?: Readonly<Record<string, string>>;
  readonly formulas?: readonly string[];
}

/** A column of a test sheet: what its header reads, and the key that rows know it by. */
export interface TestColumn {
  readonly header: string;
  readonly key: string;
}

/** A worksheet with the header in row 1 and these rows from row 2 on; undefined is a blank row. */
export function worksheet(columns: readonly TestColumn[], rows: readonly (TestRow | undefined)[]): Sheet {
  const cells: Cell[][] = [columns.map(({ header }) => header)];
  const formats = new Map<number, string[]>();
  const formulas = new Set<number>();
  rows.forEach((row, index) => {
    const values = new Map(Object.entries(row?.cells ?? {}));
    cells.push(columns.map(({ key }) => values.get(key) ?? ""));
    const offset = index + 1;
    columns.forEach(({ key }, position) => {
      const format = row?.formats === undefined ? undefined : new Map(Object.entries(row.formats)).get(key);
      if (format !== undefined) {
        const ofColumn = formats.get(position) ?? new Array<string>(rows.length + 1).fill(GENERAL);
        ofColumn[offset] = format;
        formats.set(position, ofColumn);
      }
      if (row?.formulas?.includes(key) === true) formulas.add(offset * columns.length + position);
    });
  });
  return { name: "Deals", firstRow: 1, firstColumn: 0, cells, formats, formulas };
}
