import { accountTextMeant, isAccountText } from "../accounts/account-text";
import { cellText } from "../sheet/cell";
import { cellOf, type DealRecord } from "../sheet/deal-sheet";
import { cleanText } from "./clean-text";
import type { CellInDealRule } from "./rule";

const SUGGESTIONS = ["Managed", "Unmanaged", "DUNS"].flatMap((kind) => [`${kind} Account 1`, `${kind} Account 2`]);

export const accountMatch: CellInDealRule = {
  id: "account-match",
  source: "bulk-operations.md, “Special Notes” and table row “Final Matched Customer Account”",
  severities: ["error"],
  fixes:
    "A bare 6-ABCDEFG23XB, and another case or spacing, become MicrosoftID: 6-ABCDEFG23XB. A suggestion that was copied with stray spaces or HTML codes becomes the suggestion.",
  fails: { "Final Matched Customer Account": "Contoso Corporation" },
  passes: { "Final Matched Customer Account": "MicrosoftID: 6-ABCDEFG23XB" },
  appliesTo: (column) => column.kind === "account-match",
  cellInDeal: ({ text }, deal) => {
    if (isAccountText(text)) return undefined;
    const clean = cleanText(text);
    const suggestion =
      suggestionOf(deal, (one) => one === text) ?? suggestionOf(deal, (one) => cleanText(one) === clean);
    // A suggestion of the service is never wrong; that it has stray characters is told as such.
    if (suggestion !== undefined && (suggestion === text || clean === text)) return undefined;
    const value = suggestion === undefined ? accountTextMeant(text) : clean;
    const isRight = suggestion !== undefined || isAccountText(value);
    return { severity: "error", ...(isRight && { fix: { value, kind: "safe" } }) };
  },
};

/** The first of the row's suggestions that is as asked for. */
function suggestionOf(deal: DealRecord, isMeant: (suggestion: string) => boolean): string | undefined {
  return SUGGESTIONS.map((key) => cellText(cellOf(deal, key))).find((one) => one !== "" && isMeant(one));
}
