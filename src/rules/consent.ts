import { isBlank } from "../sheet/cell";
import { CONSENT } from "./column-keys";
import { lookupKey } from "./lookup-key";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { exactText } from "./statuses";

const REFUSALS: ReadonlySet<string> = new Set(["no", "n", "false"]);
const LONGEST = 20;

export const consent: RecordRule = {
  id: "consent",
  source: "bulk-operations.md, table row “Consent to share Customer/Partner contact”",
  severities: ["error"],
  fails: { [CONSENT]: "No" },
  passes: { [CONSENT]: "Yes" },
  record: (deal) => {
    const text = exactText(deal, CONSENT);
    if (text === "Yes" || !deal.positions.has(CONSENT)) return NO_PROBLEMS;
    if (isBlank(text)) return [{ column: CONSENT, severity: "error", params: { problem: "blank" } }];
    return text.length <= LONGEST && REFUSALS.has(lookupKey(text))
      ? [{ column: CONSENT, severity: "error", params: { problem: "no" } }]
      : NO_PROBLEMS;
  },
};
