import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId } from "react";
import type { AccountMatch, EnteredCustomer } from "../../actions/account-match";
import { CONSEQUENCES } from "../../accounts/consequences";
import { useAccountId } from "./account-name";
import { LikenessLine } from "./likeness-line";
import { LossLine } from "./loss-line";
import { MarkedText } from "./marked-text";
import { Tag } from "../elements/tag";
import { useWords } from "../elements/use-app";

export type Suggestion = AccountMatch["suggestions"][number];

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
  current: { border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}` },
  text: { flexGrow: 1, minWidth: 0, display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  head: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalXS },
  key: {
    minWidth: "1.25rem",
    textAlign: "center",
    fontFamily: tokens.fontFamilyMonospace,
    fontSize: tokens.fontSizeBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusSmall,
  },
  name: { fontWeight: tokens.fontWeightSemibold },
  line: { fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  button: { flexShrink: 0, minWidth: "auto" },
});

export interface SuggestionCardProps {
  readonly suggestion: Suggestion;
  /** What it is compared with. */
  readonly entered: EnteredCustomer;
  readonly canUse: boolean;
  readonly isOff: boolean;
  /** The key that takes it, 1 to 6; undefined where no key does. */
  readonly keyNumber?: number;
  /** True where the account in use is still to be confirmed. */
  readonly canKeep?: boolean;
  readonly onUse: () => void;
}

/** One suggested account beside what was entered, taken apart, and the button that takes it. */
export function SuggestionCard(props: SuggestionCardProps) {
  const { suggestion, entered, canUse, isOff, keyNumber, canKeep = false, onUse } = props;
  const styles = useStyles();
  const { accounts } = useWords();
  const { account, category, column, isCurrent, loss } = suggestion;
  const lossId = useId();
  const id = useAccountId(account);
  const name = account.name === "" ? account.text : account.name;
  const label = isCurrent ? accounts.keepOf(name) : accounts.useOf(name, column);
  return (
    <li className={mergeClasses(styles.card, isCurrent && styles.current)}>
      {keyNumber !== undefined && canUse && (
        <span className={styles.key} aria-hidden>
          {keyNumber}
        </span>
      )}
      <div className={styles.text}>
        <span className={styles.head}>
          <span className={styles.name}>
            <MarkedText text={name} other={entered.name} />
          </span>
          <Tag isStrong={category === "Managed"}>{accounts.categories[category]}</Tag>
          {isCurrent && <Tag>{accounts.inUse}</Tag>}
        </span>
        <LikenessLine name={suggestion.similarity} address={suggestion.addressSimilarity} />
        {account.address !== "" && (
          <span className={styles.line}>
            <MarkedText
              text={account.address}
              other={[entered.address, entered.city, entered.country].filter((text) => text !== "").join(", ")}
            />
          </span>
        )}
        {id !== "" && <span className={styles.line}>{id}</span>}
        <span className={styles.line}>{accounts.consequences[CONSEQUENCES[category]]}</span>
        {loss !== undefined && canUse && <LossLine id={lossId} loss={loss} />}
      </div>
      {canUse && (!isCurrent || canKeep) && (
        <Button
          size="small"
          className={styles.button}
          aria-label={label}
          aria-describedby={loss === undefined ? undefined : lossId}
          {...(keyNumber !== undefined && { "aria-keyshortcuts": String(keyNumber) })}
          disabledFocusable={isOff}
          onClick={onUse}
        >
          {isCurrent ? accounts.keep : accounts.use}
        </Button>
      )}
    </li>
  );
}
