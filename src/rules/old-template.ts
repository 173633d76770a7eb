import { FINAL_MATCH, PURCHASE_INTENT } from "./column-keys";
import type { SheetRule } from "./rule";

export const oldTemplate: SheetRule = {
  id: "old-template",
  title: "Old template",
  explanation:
    "The sheet lacks Marketplace Purchase Intent or the final account match, so it was made from an old template. Partner Center refuses it: download the new template and copy the rows over.",
  source: "bulk-operations.md, “Old templates don't work with the updated Co-sell opportunity creation flow”",
  severities: ["error"],
  fails: { deals: [{}], without: [PURCHASE_INTENT] },
  passes: { deals: [{}] },
  sheet: ({ positions }) => {
    const missing = [PURCHASE_INTENT, FINAL_MATCH].filter((key) => !positions.has(key));
    return missing.length === 0
      ? []
      : [
          {
            row: null,
            column: null,
            severity: "error",
            params: { missing: missing.join(", "), count: missing.length },
          },
        ];
  },
};
