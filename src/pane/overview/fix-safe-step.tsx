import { useMemo, useState } from "react";
import { fixAllSafe } from "../../actions/fix-all-safe";
import { certainEdits } from "../../actions/offered-edits";
import { FixChoice } from "../findings/fix-choice";
import { useAction, useAppState, useWords } from "../elements/use-app";
import { StepButton } from "./step-button";

const NO_FIXES: readonly never[] = [];

/** All safe fixes as the next step: first shown, with a tick each, then made. */
export function FixSafeStep({ cells }: { readonly cells: number }) {
  const { nextStep: words } = useWords().overview;
  const [isOpen, setOpen] = useState(false);
  const { isOff } = useAction(fixAllSafe);
  const safeFixes = useAppState(({ checked }) => checked?.safeFixes ?? NO_FIXES);
  const fixes = useMemo(() => certainEdits(safeFixes), [safeFixes]);
  return (
    <>
      <StepButton
        label={words.fixSafe(cells)}
        why={words.fixSafeWhy}
        isOff={isOff}
        isExpanded={isOpen}
        onClick={() => {
          setOpen(!isOpen);
        }}
      />
      {isOpen && (
        <FixChoice
          heading={words.fixes}
          fixes={fixes}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </>
  );
}
