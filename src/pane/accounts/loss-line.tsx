import { makeStyles, tokens } from "@fluentui/react-components";
import { Warning16Filled } from "@fluentui/react-icons";
import type { Loss } from "../../accounts/loss";
import { useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { fontSize: tokens.fontSizeBase200 },
  icon: {
    verticalAlign: "text-bottom",
    marginInlineEnd: tokens.spacingHorizontalXXS,
    color: tokens.colorStatusWarningForeground3,
  },
});

export interface LossLineProps {
  /** The id of the line, for what describes itself by it. */
  readonly id: string;
  readonly loss: Loss;
}

/** What the deal loses with an account, said before it is chosen. */
export function LossLine({ id, loss }: LossLineProps) {
  const styles = useStyles();
  const { accounts } = useWords();
  return (
    <span id={id} className={styles.root}>
      <Warning16Filled aria-hidden className={styles.icon} />
      {accounts.losses[loss]}
    </span>
  );
}
