import { dateFromSerial, formatDate, isDateFormat, parseDate } from "../sheet/dates";
import { dateFix } from "./date-fix";
import type { CellRule } from "./rule";

/** As nearly everybody writes it, of days that their month has in every year; so it need not be read. */
const USUAL =
  /^(?:(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|1[0-9]|2[0-8])|(?:0?[13-9]|1[0-2])\/(?:29|30))\/(?:19|2[0-9])[0-9][0-9]$/;

export const date: CellRule = {
  id: "date",
  source: "bulk-operations.md, table row “Estimated Close Date”",
  severities: ["error"],
  fixes:
    "Year first, a time of day behind it, points or hyphens, and day first where the day is over 12 become MM/DD/YYYY. Offered for a two-digit year and for Excel’s number of a day.",
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
    const fix = dateFix(text);
    return { severity: "error", params: { problem: "text" }, ...(fix && { fix }) };
  },
};
