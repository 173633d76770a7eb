import type { ListOffer } from "../actions/host";
import { VALIDATION_TITLE } from "./find-validations";

/** Excel's limits, in characters. */
const LONGEST_LITERAL = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

const NOT_IN_LIST = "This value is not in the list. You may keep it: a check tells whether Partner Center takes it.";

/**
 * The list as Excel takes it inside the rule; undefined when it must stand in cells: too long, or with a comma, at
 * which Excel would split an item in every locale (office-js#2128), or so that Excel would read a formula.
 */
export function literalList(values: readonly string[]): string | undefined {
  if (values.some((value) => value.includes(",") || value.trim() !== value)) return undefined;
  const literal = values.join(",");
  return literal.length <= LONGEST_LITERAL && !literal.startsWith("=") ? literal : undefined;
}

/** Puts a dropdown, or nothing but a prompt where the offer has no values, on cells that have no other validation. */
export function offerIn(range: Excel.Range, offer: ListOffer, source: string): void {
  const validation = range.dataValidation;
  const isList = offer.values.length > 0;
  // A prompt alone needs a rule too, or Excel says that there is no validation and it could not be found again.
  validation.rule = isList ? { list: { inCellDropDown: true, source } } : { custom: { formula: "=TRUE" } };
  validation.ignoreBlanks = true;
  // Information does not block: the lists help to type, the check decides what is right.
  validation.errorAlert = { title: VALIDATION_TITLE, message: NOT_IN_LIST, showAlert: isList, style: "Information" };
  validation.prompt = {
    title: shortened(offer.prompt.title, LONGEST_TITLE),
    message: shortened(offer.prompt.message, LONGEST_MESSAGE),
    showPrompt: true,
  };
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
