import type { Edit } from "../edits/edit";
import { fixEdit } from "../edits/from-findings";
import type { Finding } from "../findings/finding";
import { cellText } from "../sheet/cell";
import type { Action } from "./action";
import { applyEdits } from "./apply-edits";
import type { LastCheck } from "./state";

/** Applies the fix of one finding: a safe one, or an offered one that the person has seen and confirmed. */
export const applyFix: Action<Finding> = {
  id: "applyFix",
  icon: "fix",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: async (context, finding) => {
    const { checked } = context.getState();
    const edit = checked && editOf(checked, finding);
    if (checked === undefined || edit === undefined) {
      return { notice: { intent: "warning", text: context.words.trouble.cellChanged } };
    }
    return applyEdits(context, checked.identity.id, [edit]);
  },
};

/** Undefined when the finding has no fix, or speaks of a value that the last check no longer saw. */
function editOf({ dealSheet }: LastCheck, finding: Finding): Edit | undefined {
  const edit = finding.fix && fixEdit(finding, finding.fix, dealSheet);
  return edit !== undefined && cellText(edit.before) === finding.value ? edit : undefined;
}
