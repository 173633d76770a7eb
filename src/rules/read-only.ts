import { textOf } from "../sheet/deal-sheet";
import { isLocked } from "../sheet/locks";
import { isSameValue, textWithoutFormat } from "../sheet/same-value";
import { REFERRAL_ID } from "./column-keys";
import { EXISTING_IDS } from "./existing-deal";
import { NO_PROBLEMS, type RecordProblem, type RecordRule } from "./rule";

export const readOnly: RecordRule = {
  id: "read-only",
  source: "bulk-operations.md, “Fields that are always read-only” and the two lists after it",
  severities: ["error"],
  fixes:
    "The value from the download is put back. Offered for the IDs of a row that is a deal of the download under another ID or none; nothing is put back where it is not certain which deal a row is.",
  seesLocked: true,
  was: { ...EXISTING_IDS, "Customer Name": "Contoso Corporation" },
  fails: { ...EXISTING_IDS, "Customer Name": "Fabrikam, Inc." },
  passes: { ...EXISTING_IDS, "Customer Name": "Contoso Corporation" },
  record: (deal, { baseline, columns, positions }) => {
    // Without an earlier baseline a record is its own, and nothing can have changed.
    if (baseline === undefined || (deal.class !== "update" && deal.class !== "locked")) return NO_PROBLEMS;
    const before = baseline.get(textOf(deal, REFERRAL_ID).toLowerCase());
    if (before === undefined) return NO_PROBLEMS;
    const problems: RecordProblem[] = [];
    for (const [key, position] of positions) {
      // The baseline keeps filled cells only.
      const was = before.get(key) ?? "";
      const is = deal.cells[position] ?? "";
      // Errors is written by the service: between a download and the processed file it changes without anybody's doing.
      if (was === is || key === "Errors") continue;
      const column = columns[position];
      if (column === undefined || isSameValue(was, is, column) || !isLocked(deal, column, baseline)) continue;
      const value = textWithoutFormat(was, column);
      problems.push({
        column: key,
        severity: "error",
        params: { before: value },
        // Consent is a person's statement: it is never given back in bulk.
        ...(column.kind !== "consent" && { fix: { value, kind: "safe" } }),
      });
    }
    return problems;
  },
};
