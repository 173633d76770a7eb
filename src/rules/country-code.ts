import type { Fix } from "../findings/finding";
import { countryOf } from "../template/country-names";
import { isCountryCode, KOSOVO } from "../template/countries";
import type { CellRule } from "./rule";

/** Longer than any country's name with its spaces. */
const LONGEST_NAME = 120;

export const countryCode: CellRule = {
  id: "country-code",
  source: "bulk-operations.md, table row “Customer Country”",
  severities: ["error", "warning"],
  fixes:
    "A code in small letters, a three-letter code, UK, EL, and a country’s name in English or its own language become the code. XK is offered for xk.",
  fails: { "Customer Country": "usa" },
  passes: { "Customer Country": "US" },
  appliesTo: (column) => column.kind === "country",
  cell: ({ text }) => {
    if (isCountryCode(text)) return undefined;
    // In use, but assigned by nobody: the service may know it or not.
    if (text === KOSOVO) return { severity: "warning", params: { problem: "user-assigned" } };
    const fix = text.length > LONGEST_NAME ? undefined : mended(text);
    return { severity: "error", params: { problem: "unknown" }, ...(fix && { fix }) };
  },
};

function mended(text: string): Fix | undefined {
  const code = countryOf(text);
  if (code !== undefined) return { value: code, kind: "safe" };
  return text.trim().toUpperCase() === KOSOVO ? { value: KOSOVO, kind: "offered" } : undefined;
}
