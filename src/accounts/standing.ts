import { isBlank } from "../sheet/cell";
import { cellOf, textOf, type RecordCells } from "../sheet/deal-sheet";
import { FINAL_MATCH } from "../template/account-match-columns";
import { isAccountText } from "./account-text";
import { currentMatch, SUGGESTION_COLUMNS, type CurrentMatch } from "./suggestions";

/**
 * How far the choice of a record's account has come. `waiting`: there is something to choose from, or Partner Center is
 * not sure of its choice. `sure`: Partner Center's choice has High confidence. `chosen`: a person has chosen. `none`:
 * there is nothing to choose from, so the upload searches first, or uses the account that stands there.
 */
export type AccountStanding = "waiting" | "sure" | "chosen" | "none";

/** What a record's own cells say of it. Whether a person has confirmed an unsure match they cannot say. */
export function accountStanding(deal: RecordCells): AccountStanding {
  const hasSuggestions = SUGGESTION_COLUMNS.some((column) => !isBlank(cellOf(deal, column)));
  if (isBlank(cellOf(deal, FINAL_MATCH))) return hasSuggestions ? "waiting" : "none";
  const confidence = textOf(deal, "Confidence").toLowerCase();
  if (confidence === "high") return "sure";
  if (confidence === "" && !hasSuggestions) return "none";
  const match = currentMatch(deal);
  if (match === undefined) return "waiting";
  if (match.suggestedIn === undefined && !isAccountText(match.account.text)) return "waiting";
  return confidence === "" || isOwnChoice(match, hasSuggestions) ? "chosen" : "waiting";
}

/** Confidence and category speak of Partner Center's choice: another account than that one was put there by a person. */
function isOwnChoice({ category, suggestedIn }: CurrentMatch, hasSuggestions: boolean): boolean {
  if (suggestedIn === undefined) return hasSuggestions;
  const matched = /^(?:un)?managed$/i.exec(category)?.[0].toLowerCase();
  return matched !== undefined && !suggestedIn.toLowerCase().startsWith(matched);
}
