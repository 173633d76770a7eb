import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { OfferedEdit } from "../../actions/offered-edits";
import type { FindingsGroup } from "../../findings/group";
import { ActionIcon } from "../elements/action-icon";
import { useWords } from "../elements/use-app";
import { FixChoice } from "./fix-choice";
import { RestoreChoice } from "./restore-choice";

const useStyles = makeStyles({
  root: { padding: `0 ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS}` },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  preview: { paddingTop: tokens.spacingVerticalXS },
});

/** Which of a group's decisions is open, to be taken or left. */
export type Deciding = "fix" | "restore" | undefined;

export interface GroupDecisionsProps {
  readonly group: FindingsGroup;
  readonly name: string;
  /** The group's fixes; none where there are not several. */
  readonly fixes: readonly OfferedEdit[];
  /** How many of the group's cells can be put back; 0 where there are not several. */
  readonly restorable: number;
  readonly deciding: Deciding;
  readonly onDeciding: (deciding: Deciding) => void;
}

/** What can be decided of a whole group at once: to apply its fixes, to put its read-only cells back. */
export function GroupDecisions({ group, name, fixes, restorable, deciding, onDeciding }: GroupDecisionsProps) {
  const styles = useStyles();
  const words = useWords().findings;
  const areSuggestions = fixes.every(({ isSuggestion }) => isSuggestion);
  const toggle = (which: Deciding): void => {
    onDeciding(deciding === which ? undefined : which);
  };
  const close = (): void => {
    onDeciding(undefined);
  };
  return (
    <div className={styles.root}>
      <div className={styles.buttons}>
        {fixes.length > 0 && (
          <Button
            size="small"
            icon={<ActionIcon name="fix-all" />}
            aria-expanded={deciding === "fix"}
            aria-label={(areSuggestions ? words.reviewAllOf : words.fixAllOf)(fixes.length, name)}
            onClick={() => {
              toggle("fix");
            }}
          >
            {(areSuggestions ? words.reviewAll : words.fixAll)(fixes.length)}
          </Button>
        )}
        {restorable > 0 && (
          <Button
            size="small"
            icon={<ActionIcon name="restore" />}
            aria-expanded={deciding === "restore"}
            aria-label={words.restoreAllOf(restorable, name)}
            onClick={() => {
              toggle("restore");
            }}
          >
            {words.restoreAll(restorable)}
          </Button>
        )}
      </div>
      {deciding === "fix" && fixes.length > 0 && (
        <div className={styles.preview}>
          <FixChoice heading={words.fixesOf(name)} fixes={fixes} onClose={close} />
        </div>
      )}
      {deciding === "restore" && restorable > 0 && (
        <div className={styles.preview}>
          <RestoreChoice name={name} findings={group.findings} onClose={close} />
        </div>
      )}
    </div>
  );
}
