import type { AcceptedValue } from "../template/column";
import { lookupKey } from "./lookup-key";

const LONGEST_TEXT = 200;

/** The code whose meaning a cell holds instead of it: `Others`, `8- Others` or ` 8 ` → `8`. */
export function codeMeant(text: string, codes: readonly AcceptedValue[]): string | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const key = lookupKey(text);
  return codes.find(({ value, meaning = value }) => {
    const meaningKey = lookupKey(meaning);
    return key === value || key === meaningKey || key === value + meaningKey;
  })?.value;
}
