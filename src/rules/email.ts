import { isEmailAddress, LONGEST_USUAL_ADDRESS, USUAL_ADDRESS } from "./internet-address";
import type { CellRule } from "./rule";

const USUAL = new RegExp(`^${USUAL_ADDRESS}$`);
const LONGEST = 400;
const MAILTO = /^mailto:/i;
const IN_BRACKETS = /^[^<>]*<([^<>]*)>$/;

export const email: CellRule = {
  id: "email",
  source: "bulk-operations.md, table row “Customer Contact Email Address”",
  severities: ["error"],
  fixes: "Spaces around it, mailto: and what a mail program puts around an address are taken away.",
  fails: { "Customer Contact Email Address": "john.customer@contoso" },
  passes: { "Customer Contact Email Address": "john.customer@contoso.com" },
  appliesTo: (column) => column.kind === "email",
  usualIn: () => (text) => text.length <= LONGEST_USUAL_ADDRESS && USUAL.test(text),
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
