import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Question20Regular } from "@fluentui/react-icons";
import { useId } from "react";
import { checkActiveSheet } from "../../actions/check-active-sheet";
import { clearHighlights } from "../../actions/clear-highlights";
import { prepareExport } from "../../actions/prepare-export";
import { ActionIcon } from "../elements/action-icon";
import { AddButton } from "../add/add-button";
import { useAction, useApp, useAppState, useWords } from "../elements/use-app";
import { useTourMark } from "../tour/tour-context";

/** The id of the button that opens help. */
export const HELP_BUTTON_ID = "help-button";

const useStyles = makeStyles({
  bar: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  // Five buttons must fit side by side into 320 pixels, in every language.
  button: { minWidth: "auto", paddingInline: tokens.spacingHorizontalSNudge },
  icon: { "@media (max-width: 23em)": { display: "none" } },
  square: { minWidth: "28px", maxWidth: "28px", paddingInline: 0 },
  last: { marginInlineStart: "auto" },
});

export interface ToolbarProps {
  readonly isAdding: boolean;
  readonly onToggleAdding: () => void;
}

/** What is always at hand: check, export, add, clear, help. */
export function Toolbar({ isAdding, onToggleAdding }: ToolbarProps) {
  const styles = useStyles();
  const app = useApp();
  const check = useAction(checkActiveSheet);
  const exporting = useAction(prepareExport);
  const clear = useAction(clearHighlights);
  // Once the sheet is checked the overview has the one thing to do next.
  const isChecked = useAppState(({ checked }) => checked !== undefined);
  const isExporting = useAppState((state) => state.exporting !== undefined);
  const hint = useId();
  const { frame, help } = useWords();
  const marks = { check: useTourMark("check"), export: useTourMark("export"), help: useTourMark("help") };
  return (
    <div className={styles.bar}>
      <Button
        appearance={isChecked ? "secondary" : "primary"}
        icon={{ className: styles.icon, children: <ActionIcon name={checkActiveSheet.icon} /> }}
        className={mergeClasses(styles.button, marks.check)}
        disabledFocusable={check.isOff}
        onClick={() => {
          check.run();
        }}
      >
        {check.label}
      </Button>
      <Button
        className={mergeClasses(styles.button, marks.export)}
        aria-expanded={isExporting}
        disabledFocusable={exporting.isOff}
        onClick={() => {
          if (isExporting) app.closeExport();
          else exporting.run();
        }}
      >
        {exporting.label}
      </Button>
      <AddButton className={styles.square} isOpen={isAdding} onToggle={onToggleAdding} />
      <Button
        appearance="subtle"
        className={mergeClasses(styles.square, styles.last)}
        icon={<ActionIcon name={clearHighlights.icon} />}
        aria-label={clear.label}
        aria-describedby={hint}
        title={clear.label}
        disabledFocusable={clear.isOff}
        onClick={() => {
          clear.run();
        }}
      />
      <span id={hint} hidden>
        {frame.toolbar.clearHint}
      </span>
      <Button
        id={HELP_BUTTON_ID}
        appearance="subtle"
        className={mergeClasses(styles.square, marks.help)}
        icon={<Question20Regular aria-hidden />}
        aria-label={help.open}
        title={help.open}
        onClick={() => {
          app.showHelp();
        }}
      />
    </div>
  );
}
