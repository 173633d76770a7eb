import type { Fix } from "../findings/finding";

/** Far more than four parts need. */
const LONGEST = 500;

/** Offers commas where another separator stands and the value is right with them. */
export function commaFix(text: string, isRight: (text: string) => boolean): Fix | undefined {
  if (text.length > LONGEST || text.includes(",")) return undefined;
  for (const separator of [";", "|"]) {
    if (!text.includes(separator)) continue;
    const value = text
      .split(separator)
      .map((part) => part.trim())
      .join(", ");
    if (isRight(value)) return { value, kind: "offered" };
  }
  return undefined;
}
