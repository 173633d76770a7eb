import type { Action } from "./action";
import { outcomeOf } from "./check-active-sheet";
import { runCheck } from "./run-check";
import { sampleCells } from "./sample-cells";
import { markImported } from "./sheet-baseline";
import { sheetLayout } from "./sheet-layout";

/** Puts a small co-sell file into a new worksheet and checks it. Nothing is fetched. */
export const openSample: Action = {
  id: "openSample",
  icon: "sample",
  checks: true,
  isEnabled: () => true,
  perform: async (context) => {
    const cells = sampleCells(context.today());
    const sheet = await context.host.insertSheet(context.words.actions.sheetNames.sample, cells, sheetLayout(cells));
    markImported(context, sheet.id);
    return outcomeOf(await runCheck(context, "asked"));
  },
};
