import { useMemo } from "react";
import { applyChosenEdits } from "../../actions/apply-chosen-edits";
import { withColumns, type OfferedEdit } from "../../actions/offered-edits";
import { EditChoice } from "../edits/edit-choice";
import { useAction, useAppState, useWords } from "../elements/use-app";

export interface FixChoiceProps {
  readonly heading: string;
  readonly fixes: readonly OfferedEdit[];
  readonly onClose: () => void;
}

/** Several fixes before and after, each with a tick, to be applied in one step. */
export function FixChoice({ heading, fixes, onClose }: FixChoiceProps) {
  const words = useWords().findings;
  const { isOff, run } = useAction(applyChosenEdits);
  const dealSheet = useAppState(({ checked }) => checked?.dealSheet);
  const edits = useMemo(() => (dealSheet === undefined ? fixes : withColumns(fixes, dealSheet)), [fixes, dealSheet]);
  return (
    <EditChoice
      heading={heading}
      text={words.fixesText(fixes.filter(({ isSuggestion }) => isSuggestion).length)}
      edits={edits}
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
