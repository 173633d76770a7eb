import { makeStyles, tokens } from "@fluentui/react-components";
import { useWords } from "../elements/use-app";
import { HelpSection } from "./help-section";
import { keysNamed, RIBBON_KEYS } from "./ribbon-keys";
import { useHelpStyles } from "./use-help-styles";

const useStyles = makeStyles({
  keys: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr)",
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
  },
  meaning: { margin: 0, color: tokens.colorNeutralForeground2 },
  key: {
    padding: `0 ${tokens.spacingHorizontalXS}`,
    fontFamily: "inherit",
    fontSize: tokens.fontSizeBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
  },
});

/** The keys of the ribbon and of the pane. */
export function KeysSection() {
  const styles = useHelpStyles();
  const { accounts, help } = useWords();
  const { keys } = help;
  const named = (combination: string): string => keysNamed(combination, keys.names);
  return (
    <HelpSection name="keys" heading={keys.heading}>
      <p className={styles.text}>{keys.ribbon}</p>
      <KeyList list={RIBBON_KEYS.map(({ action, keys: pressed }) => [named(pressed), keys.actions[action]])} />
      <p className={styles.quiet}>{keys.mac}</p>
      <p className={styles.text}>{keys.pane}</p>
      <KeyList
        list={[
          [named("F8"), keys.inPane.F8],
          [named("Shift+F8"), keys.inPane["Shift+F8"]],
          [keys.arrows, keys.inPane.arrows],
          [keys.escape, keys.inPane.Escape],
        ]}
      />
      <p className={styles.text}>
        {accounts.title}: {accounts.keysDescription}
      </p>
    </HelpSection>
  );
}

function KeyList({ list }: { readonly list: readonly (readonly [keys: string, meaning: string])[] }) {
  const styles = useStyles();
  return (
    <dl className={styles.keys}>
      {list.map(([keys, meaning]) => (
        <div key={keys}>
          <dt>
            <kbd className={styles.key}>{keys}</kbd>
          </dt>
          <dd className={styles.meaning}>{meaning}</dd>
        </div>
      ))}
    </dl>
  );
}
