import { cellText } from "../sheet/cell";
import { cellOf, type DealRecord } from "../sheet/deal-sheet";
import { cleanText } from "./clean-text";
import type { CellInDealRule } from "./rule";

const MICROSOFT_ID = /^MicrosoftID: \d+-[A-Za-z0-9]+$/;
const DUNS_ID = /^DUNSID: \d{9}$/;
const NAME = ", AccountName:";
const ADDRESS = ", AccountAddress:";
/** The same with other case and spacing, or without its prefix. Spaces are counted so that matching stays linear. */
const LOOSE_MICROSOFT_ID = /^(?:microsoft ?id ?: {0,5})?(\d{1,9}-[a-z0-9]+)$/i;
const LOOSE_DUNS_ID = /^duns ?id ?: {0,5}(\d{9})$/i;
const SUGGESTIONS = ["Managed", "Unmanaged", "DUNS"].flatMap((kind) => [`${kind} Account 1`, `${kind} Account 2`]);

export const accountMatch: CellInDealRule = {
  id: "account-match",
  title: "Final account match",
  explanation:
    "The final account match is MicrosoftID: 6-ABCDEFG23XB, or one of the row's suggestions copied whole. Other formats are not recognised, and the deal would go to no account.",
  source: "bulk-operations.md, “Special Notes” and table row “Final Matched Customer Account”",
  severities: ["error"],
  fixes:
    "A bare 6-ABCDEFG23XB, and another case or spacing, become MicrosoftID: 6-ABCDEFG23XB. A suggestion that was copied with stray spaces or HTML codes becomes the suggestion.",
  fails: { "Final Matched Customer Account": "Contoso Corporation" },
  passes: { "Final Matched Customer Account": "MicrosoftID: 6-ABCDEFG23XB" },
  appliesTo: (column) => column.kind === "account-match",
  cellInDeal: ({ text }, deal) => {
    if (isAccount(text)) return undefined;
    const clean = cleanText(text);
    const suggestion =
      suggestionOf(deal, (one) => one === text) ?? suggestionOf(deal, (one) => cleanText(one) === clean);
    // A suggestion of the service is never wrong; that it has stray characters is told as such.
    if (suggestion !== undefined && (suggestion === text || clean === text)) return undefined;
    const value = suggestion === undefined ? accountMeant(text) : clean;
    const isRight = suggestion !== undefined || isAccount(value);
    return { severity: "error", ...(isRight && { fix: { value, kind: "safe" } }) };
  },
};

function isAccount(text: string): boolean {
  const name = text.indexOf(NAME);
  if (name < 0) return MICROSOFT_ID.test(text);
  // The name may hold commas, so the address is looked for after it, not split off.
  const hasAddress = text.indexOf(ADDRESS, name) > 0;
  const id = text.slice(0, name);
  return hasAddress && (MICROSOFT_ID.test(id) || DUNS_ID.test(id)) && text === text.trim();
}

/** The first of the row's suggestions that is as asked for. */
function suggestionOf(deal: DealRecord, isMeant: (suggestion: string) => boolean): string | undefined {
  return SUGGESTIONS.map((key) => cellText(cellOf(deal, key))).find((one) => one !== "" && isMeant(one));
}

function accountMeant(text: string): string {
  const trimmed = text.trim();
  const comma = trimmed.indexOf(",");
  const head = comma < 0 ? trimmed : trimmed.slice(0, comma).trim();
  const rest = comma < 0 ? "" : spaced(trimmed.slice(comma));
  const microsoftId = LOOSE_MICROSOFT_ID.exec(head)?.[1];
  if (microsoftId !== undefined) return `MicrosoftID: ${microsoftId}${rest}`;
  const dunsId = LOOSE_DUNS_ID.exec(head)?.[1];
  return dunsId === undefined ? text : `DUNSID: ${dunsId}${rest}`;
}

/** `,AccountName : X ,AccountAddress: Y` → `, AccountName: X, AccountAddress: Y`. */
function spaced(rest: string): string {
  return rest
    .replace(/ ?, ?AccountName ?: {0,5}/i, `${NAME} `)
    .replace(/ ?, ?AccountAddress ?: {0,5}/i, `${ADDRESS} `)
    .trim();
}
