import { Button } from "@fluentui/react-components";
import { useState } from "react";
import { fixAllSafe } from "../../actions/fix-all-safe";
import { grouped } from "../../findings/plural";
import { ActionIcon } from "../elements/action-icon";
import { EditPreview } from "../edits/edit-preview";
import { useAction, useAppState } from "../elements/use-app";

/** Shows every safe fix before it applies them all in one step. */
export function FixAllSafe() {
  const [isOpen, setIsOpen] = useState(false);
  const count = useAppState(({ checked }) => checked?.safeFixes.length ?? 0);
  const { isOff } = useAction(fixAllSafe);
  if (count === 0) return null;
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
        {`${fixAllSafe.label} (${count})`}
      </Button>
      {isOpen && (
        <Preview
          close={() => {
            setIsOpen(false);
          }}
        />
      )}
    </>
  );
}

const NO_FIXES: readonly never[] = [];

function Preview({ close }: { readonly close: () => void }) {
  const edits = useAppState(({ checked }) => checked?.safeFixes ?? NO_FIXES);
  const { isOff, run } = useAction(fixAllSafe);
  return (
    <EditPreview
      heading="Safe fixes"
      text="Each cell can only mean this. You can undo them in one step."
      edits={edits.map(({ address, before, after }) => ({ address, before: String(before), after: String(after) }))}
      applyLabel={edits.length === 1 ? "Apply 1 fix" : `Apply ${grouped(edits.length)} fixes`}
      isOff={isOff}
      onApply={() => {
        close();
        run();
      }}
      onCancel={close}
    />
  );
}
