import { isPhoneNumber, USUAL_PHONE_NUMBER } from "./phone-number";
import type { CellRule } from "./rule";

const USUAL = new RegExp(`^[+]?${USUAL_PHONE_NUMBER}$`);
/** Excel rounds longer ones, unless a + makes them a text. */
const LONGEST_NUMBER = 15;

export const phone: CellRule = {
  id: "phone",
  source: "bulk-operations.md, table row “Customer Contact Phone number”",
  severities: ["error"],
  fails: { "Customer Contact Phone Number": "ask reception" },
  passes: { "Customer Contact Phone Number": "+1 425 555 0100" },
  appliesTo: (column) => column.kind === "phone",
  usualIn: () => (text) => USUAL.test(text) && (text.length <= LONGEST_NUMBER || text.startsWith("+")),
  cell: ({ text }) => (isPhoneNumber(text) ? undefined : { severity: "error" }),
};
