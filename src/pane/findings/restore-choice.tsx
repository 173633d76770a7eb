import { useMemo } from "react";
import { applyChosenEdits } from "../../actions/apply-chosen-edits";
import { restoresFor } from "../../actions/offered-edits";
import type { Finding } from "../../findings/finding";
import { EditChoice } from "../edits/edit-choice";
import { useAction, useAppState, useWords } from "../elements/use-app";

export interface RestoreChoiceProps {
  /** What the cells have in common: a column, a rule, a row. */
  readonly name: string;
  readonly findings: readonly Finding[];
  readonly onClose: () => void;
}

/** The changed read-only cells among some findings, now and as they were, to be put back in one step. */
export function RestoreChoice({ name, findings, onClose }: RestoreChoiceProps) {
  const words = useWords().findings;
  const { isOff, run } = useAction(applyChosenEdits);
  const checked = useAppState((state) => state.checked);
  const baselines = useAppState((state) => state.baselines);
  const restores = useMemo(() => restoresFor({ checked, baselines }, findings), [checked, baselines, findings]);
  return (
    <EditChoice
      heading={words.restoresOf(name)}
      text={words.restoresText}
      edits={restores}
      applyLabel={words.restoreCells}
      isOff={isOff}
      onApply={(chosen) => {
        onClose();
        run({ edits: chosen.map(({ edit }) => edit), verb: "restored" });
      }}
      onCancel={onClose}
    />
  );
}
