import type { Finding } from "../findings/finding";
import type { OtherFile } from "../sheet/other-files";
import type { SheetRule } from "./rule";

/** Here for its title and explanation: a sheet that was recognised is no wrong file, so there is nothing to look for. */
export const wrongFile: SheetRule = {
  id: "wrong-file",
  source: "rules.md §§1, 5",
  severities: ["error"],
  fails: { deals: [], extra: ["Registration Type", "Contract Value", "Contract Sign Date", "Pricing Model"] },
  passes: { deals: [{}] },
  sheet: () => [],
};

/** The one finding of a sheet that is not a co-sell file. */
export function wrongFileFinding(looksLike: OtherFile | undefined): Finding {
  return {
    rule: wrongFile.id,
    severity: "error",
    row: null,
    column: null,
    value: "",
    params: looksLike === undefined ? {} : { looksLike },
  };
}
