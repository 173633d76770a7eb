import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { addColumn } from "../../actions/add-column";
import { ActionIcon } from "../elements/action-icon";
import { useAction, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

const FAMILIES = ["Solution", "Team member"] as const;

/** One more column for a solution or a team member: its number and its place follow from the sheet. */
export function AddColumns() {
  const styles = useStyles();
  const { add } = useWords();
  const { isOff, run } = useAction(addColumn);
  return (
    <div className={styles.root}>
      {FAMILIES.map((family) => (
        <Button
          key={family}
          icon={<ActionIcon name={addColumn.icon} />}
          disabledFocusable={isOff}
          onClick={() => {
            run(family);
          }}
        >
          {add.column[family]}
        </Button>
      ))}
    </div>
  );
}
