import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { checkActiveSheet } from "../../actions/check-active-sheet";
import { clearHighlights } from "../../actions/clear-highlights";
import { prepareExport } from "../../actions/prepare-export";
import { ActionIcon } from "../elements/action-icon";
import { AddButton } from "../add/add-button";
import { useAction, useApp, useAppState } from "../elements/use-app";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Four buttons must fit side by side into 320 pixels; that is also why only one of the long ones has an icon.
  button: { minWidth: "auto", paddingInline: tokens.spacingHorizontalSNudge },
  last: { marginInlineStart: "auto" },
});

export interface ToolbarProps {
  readonly isAdding: boolean;
  readonly onToggleAdding: () => void;
}

/** What is always at hand: check, export, add, clear. */
export function Toolbar({ isAdding, onToggleAdding }: ToolbarProps) {
  const styles = useStyles();
  const app = useApp();
  const check = useAction(checkActiveSheet);
  const exporting = useAction(prepareExport);
  const clear = useAction(clearHighlights);
  const isExporting = useAppState((state) => state.exporting !== undefined);
  const hint = useId();
  return (
    <div className={styles.bar}>
      <Button
        appearance="primary"
        icon={<ActionIcon name={checkActiveSheet.icon} />}
        className={styles.button}
        disabledFocusable={check.isOff}
        onClick={() => {
          check.run();
        }}
      >
        {checkActiveSheet.label}
      </Button>
      <Button
        className={styles.button}
        aria-expanded={isExporting}
        disabledFocusable={exporting.isOff}
        onClick={() => {
          if (isExporting) app.closeExport();
          else exporting.run();
        }}
      >
        {prepareExport.label}
      </Button>
      <AddButton isOpen={isAdding} onToggle={onToggleAdding} />
      <Button
        appearance="subtle"
        className={styles.last}
        icon={<ActionIcon name={clearHighlights.icon} />}
        aria-label={clearHighlights.label}
        aria-describedby={hint}
        title={clearHighlights.label}
        disabledFocusable={clear.isOff}
        onClick={() => {
          clear.run();
        }}
      />
      <span id={hint} hidden>
        Takes colours and dropdowns away. Your own formatting stays.
      </span>
    </div>
  );
}
