const MICROSOFT_ID = /^MicrosoftID: \d+-[A-Za-z0-9]+$/;
const DUNS_ID = /^DUNSID: \d{9}$/;
const NAME = ", AccountName:";
const ADDRESS = ", AccountAddress:";
/** The same with other case and spacing, or without its prefix. Spaces are counted so that matching stays linear. */
const LOOSE_MICROSOFT_ID = /^(?:microsoft ?id ?: {0,5})?(\d{1,9}-[a-z0-9]+)$/i;
const LOOSE_DUNS_ID = /^duns ?id ?: {0,5}(\d{9})$/i;

/**
 * True for a text that the final account match takes: `MicrosoftID: 6-ABCDEFG23XB`, alone or with name and address, and
 * `DUNSID: …` with both. That one of the row's suggestions is taken as well is another question.
 */
export function isAccountText(text: string): boolean {
  const name = text.indexOf(NAME);
  if (name < 0) return MICROSOFT_ID.test(text);
  // The name may hold commas, so the address is looked for after it, not split off.
  const hasAddress = text.indexOf(ADDRESS, name) > 0;
  const id = text.slice(0, name);
  return hasAddress && (MICROSOFT_ID.test(id) || DUNS_ID.test(id)) && text === text.trim();
}

/** The account that a text means, in the spelling of the file; the text itself where it means none. */
export function accountTextMeant(text: string): string {
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
