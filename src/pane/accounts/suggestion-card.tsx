import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { AccountMatch } from "../../actions/account-match";
import { useSuggestion } from "../../actions/use-suggestion";
import { CONSEQUENCES, type Consequence } from "../../accounts/consequences";
import { accountId } from "./account-name";
import { Tag } from "../elements/tag";
import { useAction } from "../elements/use-app";

type Suggestion = AccountMatch["suggestions"][number];

const useStyles = makeStyles({
  card: {
    listStyleType: "none",
    display: "flex",
    alignItems: "flex-start",
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { flexGrow: 1, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, minWidth: "auto" },
});

const CATEGORY_NAMES: Readonly<Record<Suggestion["category"], string>> = {
  Managed: "Managed",
  Unmanaged: "Unmanaged",
  DUNS: "D-U-N-S",
};

const CONSEQUENCE_TEXTS: Readonly<Record<Consequence, string>> = {
  "registration-eligible": "Can be registered for Azure IP co-sell",
  "registration-not-eligible": "Cannot be registered for Azure IP co-sell",
  "registration-once-matched": "Can be registered only if Microsoft matches it later",
};

export interface SuggestionCardProps {
  /** The 1-based worksheet row. */
  readonly row: number;
  readonly suggestion: Suggestion;
  readonly canUse: boolean;
}

/** One suggested account, taken apart, and the button that takes it. */
export function SuggestionCard({ row, suggestion, canUse }: SuggestionCardProps) {
  const styles = useStyles();
  const use = useAction(useSuggestion);
  const { account, category, column, isCurrent } = suggestion;
  const name = account.name === "" ? account.text : account.name;
  const lines = [accountId(account), account.address, CONSEQUENCE_TEXTS[CONSEQUENCES[category]]];
  return (
    <li className={styles.card}>
      <div className={styles.text}>
        <span className={styles.head}>
          <span className={styles.name}>{name}</span>
          <Tag isStrong={category === "Managed"}>{CATEGORY_NAMES[category]}</Tag>
        </span>
        {lines
          .filter((line) => line !== "")
          .map((line) => (
            <span key={line} className={styles.line}>
              {line}
            </span>
          ))}
      </div>
      {isCurrent ? (
        <Tag>In use</Tag>
      ) : (
        canUse && (
          <Button
            size="small"
            className={styles.button}
            aria-label={`Use ${name}, ${column.replace("Account", "account")}`}
            disabledFocusable={use.isOff}
            onClick={() => {
              use.run({ row, column });
            }}
          >
            {useSuggestion.label}
          </Button>
        )
      )}
    </li>
  );
}
