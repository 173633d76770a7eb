import type { Fix } from "../findings/finding";
import { currencyCode as knownCurrency } from "../template/currencies";
import type { CellRule } from "./rule";

const SIGNS: ReadonlyMap<string, Fix> = new Map<string, Fix>([
  ["€", { value: "EUR", kind: "safe" }],
  ["US$", { value: "USD", kind: "safe" }],
  // Signs that several currencies share: £ is also that of Egypt, Lebanon, Gibraltar and others.
  ["£", { value: "GBP", kind: "offered" }],
  ["¥", { value: "JPY", kind: "offered" }],
  ["$", { value: "USD", kind: "offered" }],
]);

const LONGEST_CODE = 40;

export const currencyCode: CellRule = {
  id: "currency-code",
  source: "bulk-operations.md, table row “Currency”",
  severities: ["error", "warning"],
  fixes: "A code in small letters, € and US$ become the code. USD is offered for $, GBP for £, JPY for ¥.",
  fails: { Currency: "usd" },
  passes: { Currency: "USD" },
  appliesTo: (column) => column.kind === "currency",
  cell: ({ text }) => {
    const status = knownCurrency(text)?.status;
    if (status === "tender") return undefined;
    if (status !== undefined) return { severity: "warning", params: { problem: status } };
    const fix = mended(text);
    return { severity: "error", params: { problem: "unknown" }, ...(fix && { fix }) };
  },
};

function mended(text: string): Fix | undefined {
  if (text.length > LONGEST_CODE) return undefined;
  const code = text.trim().toUpperCase();
  const status = knownCurrency(code)?.status;
  if (status === undefined) return SIGNS.get(code);
  return { value: code, kind: status === "tender" ? "safe" : "offered" };
}
