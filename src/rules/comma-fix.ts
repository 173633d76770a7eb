import type { Fix } from "../findings/finding";

/** Far more than four parts need. */
const LONGEST = 500;

/** Offers commas where another separator stands and the value is right with them. One at the end separates nothing. */
export function commaFix(text: string, isRight: (text: string) => boolean): Fix | undefined {
  if (text.length > LONGEST || text.includes(",")) return undefined;
  for (const separator of [";", "|"]) {
    if (!text.includes(separator)) continue;
    const parts = text.split(separator).map((part) => part.trim());
    if (parts.at(-1) === "") parts.pop();
    const value = parts.join(", ");
    if (isRight(value)) return { value, kind: "offered" };
  }
  return undefined;
}
