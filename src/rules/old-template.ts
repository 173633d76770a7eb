import { FINAL_MATCH, PURCHASE_INTENT } from "./column-keys";
import type { SheetRule } from "./rule";

export const oldTemplate: SheetRule = {
  id: "old-template",
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
