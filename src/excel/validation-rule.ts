import type { ListOffer } from "../actions/host";
import { VALIDATION_TITLE } from "./validation-owner";

/** Excel's limits, in characters. */
const LONGEST_LITERAL = 255;
const LONGEST_TITLE = 32;
const LONGEST_MESSAGE = 255;

/**
 * The list as Excel takes it inside the rule; undefined when it must stand in cells: too long, or with a comma, at
 * which Excel would split an item in every locale (office-js#2128), or so that Excel would read a formula.
 */
export function literalList(values: readonly string[]): string | undefined {
  if (values.some((value) => value.includes(",") || value.trim() !== value)) return undefined;
  const literal = values.join(",");
  return literal.length <= LONGEST_LITERAL && !literal.startsWith("=") ? literal : undefined;
}

/**
 * Puts a dropdown with this source, or nothing but a prompt where there is none, on cells without validation: over
 * validation that differs from cell to cell Excel refuses a rule (office-js#2594).
 */
export function offerIn(range: Excel.Range, offer: ListOffer, source: string): void {
  const validation = range.dataValidation;
  const isList = source !== "";
  // A prompt alone needs a rule too, or Excel says that there is no validation and it could not be found again.
  validation.rule = isList ? { list: { inCellDropDown: true, source } } : { custom: { formula: "=TRUE" } };
  validation.ignoreBlanks = true;
  validation.errorAlert = {
    title: VALIDATION_TITLE,
    message: shortened(offer.alert ?? "", LONGEST_MESSAGE),
    showAlert: isList && offer.suggestsOnly !== true,
    // Information does not block: the lists help to type, the check decides what is right.
    style: "Information",
  };
  validation.prompt = { ...promptOf(offer), showPrompt: true };
}

/** The prompt as Excel takes it; by it we know again which offer a validation of ours is. */
export function promptOf({ prompt }: ListOffer): ListOffer["prompt"] {
  return { title: shortened(prompt.title, LONGEST_TITLE), message: shortened(prompt.message, LONGEST_MESSAGE) };
}

function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most - 1)}…`;
}
