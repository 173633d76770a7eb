import { Button } from "@fluentui/react-components";
import { useMemo, useState } from "react";
import { fixAllSafe } from "../../actions/fix-all-safe";
import { certainEdits } from "../../actions/offered-edits";
import { ActionIcon } from "../elements/action-icon";
import { useAction, useAppState, useWords } from "../elements/use-app";
import { FixChoice } from "./fix-choice";

const NO_FIXES: readonly never[] = [];

/** Shows every safe fix of the sheet, with a tick each, before it applies them in one step. */
export function FixAllSafe() {
  const words = useWords().findings;
  const [isOpen, setIsOpen] = useState(false);
  const safeFixes = useAppState(({ checked }) => checked?.safeFixes ?? NO_FIXES);
  const fixes = useMemo(() => certainEdits(safeFixes), [safeFixes]);
  const { isOff } = useAction(fixAllSafe);
  if (fixes.length === 0) return null;
  return (
    <>
      <Button
        size="small"
        icon={<ActionIcon name={fixAllSafe.icon} />}
        aria-expanded={isOpen}
        disabledFocusable={isOff}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.fixAllSafe(fixes.length)}
      </Button>
      {isOpen && (
        <FixChoice
          heading={words.safeFixes}
          fixes={fixes}
          onClose={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}
