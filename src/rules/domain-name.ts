import { isHostName, isUsualHostName } from "./internet-address";
import type { CellRule } from "./rule";

const LONGEST = 2048;
const SCHEME = /^(?:[a-z][a-z0-9+.-]{0,20}:\/\/|mailto:)/i;
const AFTER_HOST = /[/?#].*$/s;
const PORT = /:\d{1,5}$/;

export const domainName: CellRule = {
  id: "domain-name",
  source: "bulk-operations.md, table row “Customer Domain Name”",
  severities: ["error"],
  fixes: "The host of a web address and the domain of an e-mail address.",
  fails: { "Customer Domain Name": "https://contoso.com/about" },
  passes: { "Customer Domain Name": "contoso.com" },
  appliesTo: (column) => column.kind === "domain-name",
  usualIn: () => isUsualHostName,
  cell: ({ text }) => {
    if (isHostName(text)) return undefined;
    const value = hostOf(text);
    return { severity: "error", ...(isHostName(value) && { fix: { value, kind: "safe" } }) };
  },
};

/** The host of a web address or the domain of an e-mail address. `www.` stays: it may be a host of its own. */
function hostOf(text: string): string {
  if (text.length > LONGEST) return "";
  const authority = text.trim().replace(SCHEME, "").replace(AFTER_HOST, "");
  return authority.slice(authority.lastIndexOf("@") + 1).replace(PORT, "");
}
