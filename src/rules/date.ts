import { dateFromSerial, formatDate, isDateFormat, parseDate } from "../sheet/dates";
import { isoDate } from "./calendar-date-of";
import { ambiguousDate, dateFix, orderOf, shownOrder } from "./date-fix";
import type { CellRule } from "./rule";

/** As nearly everybody writes it, of days that their month has in every year; so it need not be read. */
const USUAL =
  /^(?:(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-9]|2[0-8])|(?:0?[13-9]|1[0-2])\/(?:29|30))\/(?:19|2[0-9])[0-9][0-9]$/;

const AMBIGUOUS = "ambiguous";

export const date: CellRule = {
  id: "date",
  source: "bulk-operations.md, table row “Estimated Close Date”",
  severities: ["error"],
  fixes:
    "Year first, a time of day behind it, points or hyphens, and day first where the day is over 12 become MM/DD/YYYY. Offered for a two-digit year, for Excel’s number of a day, and for a date with points or hyphens that can be two days, where the column’s other dates show the order.",
  fails: { "Estimated Close Date": "2020-01-30" },
  passes: { "Estimated Close Date": "1/30/2020" },
  appliesTo: (column) => column.kind === "date" && column.lock !== "always",
  usualIn: () => (text) => USUAL.test(text),
  cell: ({ value, text, numberFormat }) => {
    if (typeof value === "number") {
      const serial = dateFromSerial(Math.floor(value));
      if (serial !== undefined && isDateFormat(numberFormat)) return undefined;
      return {
        severity: "error",
        params: { problem: "number" },
        ...(serial !== undefined && { fix: { value: formatDate(serial), kind: "offered" } }),
      };
    }
    if (parseDate(text) !== undefined) return undefined;
    const ambiguous = ambiguousDate(text);
    if (ambiguous !== undefined) {
      const [dayFirst, monthFirst] = [isoDate(ambiguous.dayFirst), isoDate(ambiguous.monthFirst)];
      return { severity: "error", params: { problem: AMBIGUOUS, dayFirst, monthFirst } };
    }
    const fix = dateFix(text);
    return { severity: "error", params: { problem: "text" }, ...(fix && { fix }) };
  },
  inColumn: {
    shows: shownOrder,
    isAsked: ({ params }) => params["problem"] === AMBIGUOUS,
    settle: (finding, shown) => {
      const order = orderOf(finding.value, shown);
      if (order === undefined) return finding;
      const params = { ...finding.params, order };
      const ambiguous = ambiguousDate(finding.value);
      if (order === "mixed" || ambiguous === undefined) return { ...finding, params };
      // Other people may have filled the other rows: likely, never beyond doubt.
      const meant = order === "day-first" ? ambiguous.dayFirst : ambiguous.monthFirst;
      return { ...finding, params, fix: { value: formatDate(meant), kind: "offered" } };
    },
  },
};
