import type { CellRule } from "./rule";

const DIGITS = /^\d+$/;

export const partnerId: CellRule = {
  id: "partner-id",
  source: "bulk-operations.md, table row “PartnerID (formerly MPN ID)”",
  severities: ["warning"],
  fails: { "PartnerID (formerly MPN ID)": "MPN 1234567" },
  passes: { "PartnerID (formerly MPN ID)": "1234567" },
  appliesTo: (column) => column.kind === "partner-id",
  cell: ({ text }) => (DIGITS.test(text) ? undefined : { severity: "warning" }),
};
