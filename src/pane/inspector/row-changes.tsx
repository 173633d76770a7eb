import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { restoreCells } from "../../actions/restore-cells";
import { selectedDeal } from "../../actions/selected-deal";
import { ActionIcon } from "../elements/action-icon";
import { EditPreview } from "../edits/edit-preview";
import { useAction, useAppState, useWords } from "../elements/use-app";
import { useRestores } from "../edits/use-restores";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingBottom: tokens.spacingVerticalXS,
  },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
});

/** What was changed in the selected deal, and the way back. Nothing while the deal is as it was. */
export function RowChanges() {
  const row = useAppState((state) => selectedDeal(state)?.row);
  // Another row's preview starts folded.
  return row === undefined ? null : <Changes key={row} row={row} />;
}

function Changes({ row }: { readonly row: number }) {
  const styles = useStyles();
  const words = useWords().inspector.row;
  const [isOpen, setIsOpen] = useState(false);
  const edits = useRestores({ row });
  const { isOff, run } = useAction(restoreCells);
  if (edits.length === 0) return null;
  return (
    <section className={styles.root} aria-label={words.label(row)}>
      <p className={styles.text}>{words.changed(row, edits.length)}</p>
      <Button
        size="small"
        icon={<ActionIcon name={restoreCells.icon} />}
        aria-expanded={isOpen}
        onClick={() => {
          setIsOpen(!isOpen);
        }}
      >
        {words.open}
      </Button>
      {isOpen && (
        <EditPreview
          heading={words.heading(row)}
          text={words.text}
          edits={edits}
          applyLabel={words.apply(edits.length)}
          isOff={isOff}
          onApply={() => {
            setIsOpen(false);
            run({ row });
          }}
          onCancel={() => {
            setIsOpen(false);
          }}
        />
      )}
    </section>
  );
}
