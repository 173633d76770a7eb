import { accountTextMeant, isAccountText } from "./account-text";
import { parseAccount } from "./parse";
import { isSameAccount, type Suggestion } from "./suggestions";

/** Why a text that was typed as an account cannot be one. */
export type TypedAccountProblem =
  /** Nothing was typed. */
  | "blank"
  /** A D-U-N-S number alone: only with name and address is it taken. */
  | "duns-alone"
  /** It has the label of an ID, but no ID in the right form. */
  | "malformed-id"
  /** No ID at all, such as a company's name. */
  | "no-id";

/** What was typed as an account, in the form that the upload takes, or what is wrong with it. */
export type TypedAccount =
  | { readonly text: string; readonly problem?: undefined }
  | { readonly text?: undefined; readonly problem: TypedAccountProblem };

const DUNS_ALONE = /^(?:d-?u-?n-?s ?(?:id)? ?:? {0,5})?(\d{9}|\d{2}-\d{3}-\d{4})$/i;
const LABEL = /^(?:microsoft|duns) ?id\b/i;

/**
 * Reads an account that a person has typed: a Microsoft ID in any case and spacing, with or without its label, or a whole
 * account text. The ID of one of the row's suggestions gives that suggestion, so that a D-U-N-S number does as well there.
 */
export function typedAccount(typed: string, suggestions: readonly Pick<Suggestion, "account">[]): TypedAccount {
  const text = typed.trim();
  if (text === "") return { problem: "blank" };
  const exact = suggestions.find(({ account }) => account.text.trim() === text);
  if (exact !== undefined) return { text: exact.account.text };
  const duns = DUNS_ALONE.exec(text)?.[1]?.replaceAll("-", "");
  const meant = duns === undefined ? accountTextMeant(text) : `DUNSID: ${duns}`;
  const account = parseAccount(meant);
  const isAlone = account?.name === "" && account.address === "";
  const suggested = suggestions.find((each) => account !== undefined && isSameAccount(each.account, account));
  if (isAlone && account.id !== "" && suggested !== undefined) return { text: suggested.account.text };
  if (isAccountText(meant)) return { text: meant };
  if (duns !== undefined || /^DUNSID: \d{9}$/.test(meant)) return { problem: "duns-alone" };
  return { problem: LABEL.test(text) || /^\d+ ?-/.test(text) ? "malformed-id" : "no-id" };
}
