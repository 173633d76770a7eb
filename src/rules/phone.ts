import { isPhoneNumber, USUAL_PHONE_NUMBER } from "./phone-number";
import type { CellRule } from "./rule";

/** What begins with + is an international number, and none that Excel has rounded. */
const USUAL = new RegExp(`^[+]${USUAL_PHONE_NUMBER}$`);

export const phone: CellRule = {
  id: "phone",
  title: "Phone number",
  explanation:
    "A phone number has at least five digits; only + ( ) - . / and spaces may stand between them. Extensions and names belong in the notes.",
  source: "bulk-operations.md, table row “Customer Contact Phone number”",
  severities: ["error"],
  fails: { "Customer Contact Phone Number": "ask reception" },
  passes: { "Customer Contact Phone Number": "+1 425 555 0100" },
  appliesTo: (column) => column.kind === "phone",
  usualIn: () => (text) => USUAL.test(text),
  cell: ({ text }) => (isPhoneNumber(text) ? undefined : { severity: "error" }),
};
