import { resizedHeaders } from "../template/resized-headers";
import type { TemplateGeneration } from "../template/template-headers";
import type { Action } from "./action";
import { checkNewSheet } from "./check-new-sheet";
import { sheetLayout } from "./sheet-layout";

/** What a new, empty sheet is to have. */
export interface TemplateChoice {
  readonly generation: TemplateGeneration;
  /** How many columns of each, 1 to 50. */
  readonly solutions: number;
  readonly teamMembers: number;
}

/** As many records as a file may have, and some rows below them. */
const TEXT_ROWS_BELOW_HEADER = 1_100;

/** Makes a new, empty sheet with the template's headers, in which what is typed stays as it is typed. */
export const newTemplate: Action<TemplateChoice> = {
  id: "newTemplate",
  icon: "new",
  checks: true,
  isEnabled: () => true,
  perform: async (context, { generation, solutions, teamMembers }) => {
    const headers = resizedHeaders(generation, { Solution: solutions, "Team member": teamMembers });
    const { sheetNames, templateReady } = context.words.actions;
    const sheet = await context.host.insertSheet(
      sheetNames.template,
      [headers],
      sheetLayout([headers], 0, TEXT_ROWS_BELOW_HEADER),
    );
    return checkNewSheet(context, { intent: "success", text: templateReady(sheet.name) });
  },
};
