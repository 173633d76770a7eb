import type { Cell } from "../../src/sheet/cell";
import type { Baseline, DealRecord, DealSheet } from "../../src/sheet/deal-sheet";
import { recognise } from "../../src/sheet/recognise";
import type { Sheet } from "../../src/sheet/sheet";

/** A record by column, e.g. `{ "Customer Name": "Contoso" }`. */
export type Values = Readonly<Record<string, Cell>>;

/** Columns that every sheet below has, so that its header row is recognised. */
const ALWAYS = [
  "Referral ID",
  "Customer Name",
  "Customer City",
  "Partner Referral Status",
  "Partner Referral Substatus",
  "Microsoft help required?",
  "Share with Microsoft sales team",
  "Final Matched Customer Account",
];

/** A worksheet from A1 with those columns and whatever else the records name. */
export function sheetOf(...records: readonly Values[]): Sheet {
  const headers = [...new Set([...ALWAYS, ...records.flatMap((record) => Object.keys(record))])];
  const rows = records.map((record) => headers.map((header) => record[header] ?? ""));
  return {
    name: "Deals",
    firstRow: 1,
    firstColumn: 0,
    cells: [headers, ...rows],
    formats: new Map(),
    formulas: new Set(),
  };
}

/** The same, recognised. */
export function dealSheetOf(records: readonly Values[], baseline?: Baseline): DealSheet {
  const recognition = recognise(sheetOf(...records), baseline);
  if (recognition.kind !== "deal-sheet") throw new Error(`Recognised as ${recognition.kind}`);
  return recognition.dealSheet;
}

/** The only record of a sheet. */
export function dealOf(values: Values, baseline?: Baseline): DealRecord {
  const [deal] = dealSheetOf([values], baseline).records;
  if (deal === undefined) throw new Error("No record");
  return deal;
}
