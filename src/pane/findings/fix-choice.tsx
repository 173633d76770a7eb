import { applyChosenEdits } from "../../actions/apply-chosen-edits";
import type { OfferedEdit } from "../../actions/offered-edits";
import { EditChoice } from "../edits/edit-choice";
import { useAction, useWords } from "../elements/use-app";

export interface FixChoiceProps {
  readonly heading: string;
  readonly fixes: readonly OfferedEdit[];
  readonly onClose: () => void;
}

/** Several fixes before and after, each with a tick, to be applied in one step. */
export function FixChoice({ heading, fixes, onClose }: FixChoiceProps) {
  const words = useWords().findings;
  const { isOff, run } = useAction(applyChosenEdits);
  return (
    <EditChoice
      heading={heading}
      text={words.fixesText(fixes.filter(({ isSuggestion }) => isSuggestion).length)}
      edits={fixes}
      applyLabel={words.applyFixes}
      isOff={isOff}
      onApply={(chosen) => {
        onClose();
        run({ edits: chosen.map(({ edit }) => edit), verb: "fixed" });
      }}
      onCancel={onClose}
    />
  );
}
