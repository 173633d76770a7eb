import { isEmailAddress } from "./internet-address";
import type { CellRule } from "./rule";

const USUAL =
  /^[A-Za-z0-9]{1,30}(?:[._-][A-Za-z0-9]{1,10}){0,3}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,40}[A-Za-z0-9])?\.){1,4}[A-Za-z]{2,20}$/;
const LONGEST = 400;
const MAILTO = /^mailto:/i;
const IN_BRACKETS = /^[^<>]*<([^<>]*)>$/;

export const email: CellRule = {
  id: "email",
  title: "E-mail address",
  explanation: "An e-mail address is written as name@domain.tld, one address and nothing else in the cell.",
  source: "bulk-operations.md, table row “Customer Contact Email Address”",
  severities: ["error"],
  fixes: "Spaces around it, mailto: and what a mail program puts around an address are taken away.",
  fails: { "Customer Contact Email Address": "john.customer@contoso" },
  passes: { "Customer Contact Email Address": "john.customer@contoso.com" },
  appliesTo: (column) => column.kind === "email",
  usualIn: () => (text) => USUAL.test(text),
  cell: ({ text }) => {
    if (isEmailAddress(text)) return undefined;
    const value = bareAddress(text);
    return { severity: "error", ...(isEmailAddress(value) && { fix: { value, kind: "safe" } }) };
  },
};

/** `mailto:` and what a mail program puts around an address, taken away. */
function bareAddress(text: string): string {
  if (text.length > LONGEST) return text;
  const trimmed = text.trim();
  return (IN_BRACKETS.exec(trimmed)?.[1] ?? trimmed).trim().replace(MAILTO, "").trim();
}
