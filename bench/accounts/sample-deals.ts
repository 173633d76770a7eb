import { FINAL_MATCH } from "../../src/template/account-match-columns";
import type { RecordCells } from "../../src/sheet/deal-sheet";
import type { LabelledCase } from "./labelled-case";

/** The cases as records that can be ranked. */
export function sampleDeals(
  cases: readonly LabelledCase[],
): readonly (LabelledCase & { readonly deal: RecordCells })[] {
  return cases.map((each) => ({ ...each, deal: recordOf(each.cells) }));
}

function recordOf(cells: LabelledCase["cells"]): RecordCells {
  const all = Object.entries({ ...cells, [FINAL_MATCH]: "" });
  return {
    cells: all.map(([, text]) => text),
    positions: new Map(all.map(([key], position) => [key, position])),
  };
}
