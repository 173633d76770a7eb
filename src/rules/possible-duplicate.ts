import { textOf, type DealRecord, type DealSheet } from "../sheet/deal-sheet";
import { calendarDateOf, isoDate } from "./calendar-date-of";
import { CLOSE_DATE } from "./column-keys";
import type { SheetProblem, SheetRule } from "./rule";

const VALUE = "Estimated Deal Value";
const NAMES = ["Customer Name", "Deal Name"];
const NUMBER = /^\d+(?:\.\d+)?$/;

export const possibleDuplicate: SheetRule = {
  id: "possible-duplicate",
  title: "Deal perhaps entered twice",
  explanation:
    "Two new deals have the same customer, deal name, close date and value. Uploading both creates two deals, which cannot be undone.",
  source:
    "bulk-operations.md, “Remove all the successful records”; error reason 1 “Duplicate - created through bulk upload”",
  fails: { deals: [{ "Deal Name": "UK spring deal" }, { "Deal Name": "UK Spring  Deal" }] },
  passes: { deals: [{ "Deal Name": "UK spring deal" }, { "Deal Name": "UK autumn deal" }] },
  sheet: (dealSheet) => {
    const firstRow = new Map<string, number>();
    const problems: SheetProblem[] = [];
    for (const deal of dealSheet.records) {
      if (deal.class !== "match" && deal.class !== "create") continue;
      const key = sameness(deal, dealSheet);
      if (key === undefined) continue;
      const first = firstRow.get(key);
      if (first === undefined) firstRow.set(key, deal.row);
      else problems.push({ row: deal.row, column: null, severity: "warning", params: { firstRow: first } });
    }
    return problems;
  },
};

/** What two deals are compared by; undefined where one of the four cells is blank or wrong in itself. */
function sameness(deal: DealRecord, dealSheet: DealSheet): string | undefined {
  const names = NAMES.map((key) => textOf(deal, key).toLowerCase().replace(/\s+/g, ""));
  const date = calendarDateOf(deal, dealSheet, CLOSE_DATE);
  const value = textOf(deal, VALUE);
  if (names.includes("") || date === undefined || !NUMBER.test(value)) return undefined;
  return [...names, isoDate(date), Number(value)].join("\n");
}
