import type { Fix } from "../findings/finding";
import type { CellRule } from "./rule";

const COMPLETE = /^\d{9}$/;
const ZEROS_LOST = /^\d{7,8}$/;
const LONGEST = 40;

export const duns: CellRule = {
  id: "duns",
  source: "bulk-operations.md, table row “Customer D-U-N-S ID”",
  severities: ["error", "warning"],
  fixes: "Hyphens and spaces are taken away. Zeros in front are offered for seven or eight digits.",
  fails: { "Customer D-U-N-S ID": "08-146-6849" },
  passes: { "Customer D-U-N-S ID": "081466849" },
  appliesTo: (column) => column.kind === "duns",
  usualIn: () => (text) => COMPLETE.test(text),
  cell: ({ text }) => {
    if (COMPLETE.test(text)) return undefined;
    const fix = mended(text);
    return ZEROS_LOST.test(text)
      ? { severity: "warning", params: { problem: "short" }, ...(fix && { fix }) }
      : { severity: "error", params: { problem: "digits" }, ...(fix && { fix }) };
  },
};

function mended(text: string): Fix | undefined {
  if (text.length > LONGEST) return undefined;
  const digits = text.replace(/[-\s\u2010-\u2013]/g, "");
  if (COMPLETE.test(digits)) return { value: digits, kind: "safe" };
  return ZEROS_LOST.test(digits) ? { value: digits.padStart(9, "0"), kind: "offered" } : undefined;
}
