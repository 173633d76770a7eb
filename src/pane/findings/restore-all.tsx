import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { restoreCells } from "../../actions/restore-cells";
import { plural } from "../../findings/plural";
import { ActionIcon } from "../elements/action-icon";
import { EditPreview } from "../edits/edit-preview";
import { useAction } from "../elements/use-app";
import { useRestores } from "../edits/use-restores";

const useStyles = makeStyles({ root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` } });

/** Puts all read-only cells of a column that were changed back in one step. Of a single one its own button is enough. */
export function RestoreAll({ column }: { readonly column: string }) {
  const styles = useStyles();
  const [isOpen, setIsOpen] = useState(false);
  const edits = useRestores({ column });
  const { isOff, run } = useAction(restoreCells);
  if (edits.length < 2) return null;
  return (
    <div className={styles.root}>
      <Button
        size="small"
        icon={<ActionIcon name={restoreCells.icon} />}
        aria-expanded={isOpen}
        aria-label={`Restore all of ${column} (${edits.length})`}
        disabledFocusable={isOff}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {`Restore all (${edits.length})`}
      </Button>
      {isOpen && (
        <EditPreview
          heading={`Restore ${column}`}
          text="These cells are read-only: the upload would refuse their changes. You can undo this in one step."
          edits={edits}
          applyLabel={`Restore ${plural(edits.length, "cell")}`}
          isOff={isOff}
          onApply={() => {
            setIsOpen(false);
            run({ column });
          }}
          onCancel={() => {
            setIsOpen(false);
          }}
        />
      )}
    </div>
  );
}
