import type { Fix } from "../findings/finding";
import { cleanText } from "./clean-text";

/** Far more than four parts need. */
const LONGEST = 500;

/**
 * Offers commas where another separator stands and the value is right with them. One at the end separates nothing, and
 * the semicolon that ends an HTML code is none.
 */
export function commaFix(text: string, isRight: (text: string) => boolean): Fix | undefined {
  if (text.length > LONGEST) return undefined;
  const clean = cleanText(text);
  if (clean.includes(",")) return undefined;
  for (const separator of [";", "|"]) {
    if (!clean.includes(separator)) continue;
    const parts = clean.split(separator).map((part) => part.trim());
    if (parts.at(-1) === "") parts.pop();
    const value = parts.join(", ");
    if (isRight(value)) return { value, kind: "offered" };
  }
  return undefined;
}
