import { EXISTING_IDS } from "./existing-deal";
import { isHexadecimal, isIdentifier } from "./identifier-shape";
import type { CellRule } from "./rule";

export const identifier: CellRule = {
  id: "identifier",
  source: "bulk-operations.md, table rows “Engagement ID” and “Referral ID”",
  severities: ["error", "warning"],
  fails: { ...EXISTING_IDS, "Engagement ID": "f7eaae47" },
  passes: EXISTING_IDS,
  appliesTo: (column) => column.kind === "identifier",
  usualIn: () => isHexadecimal,
  cell: ({ text }) => {
    if (!isIdentifier(text)) return { severity: "error", params: { problem: "shape" } };
    // The source's own Referral ID sample has a k, so this cannot be more than a warning.
    return isHexadecimal(text) ? undefined : { severity: "warning", params: { problem: "hexadecimal" } };
  },
};
