import { makeStyles, tokens } from "@fluentui/react-components";
import type { EnteredCustomer } from "../../actions/account-match";
import { useWords } from "../elements/use-app";

const FIELDS = ["address", "city", "domain", "duns"] as const;

const useStyles = makeStyles({
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "minmax(3.5rem, auto) 1fr",
    columnGap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  value: { margin: 0, minWidth: 0 },
});

/** Where the customer is, and what else tells who it is, as the person entered it; what is blank is left out. */
export function EnteredFacts({ entered }: { readonly entered: EnteredCustomer }) {
  const styles = useStyles();
  const { fields } = useWords().accounts;
  const shown = { ...entered, city: [entered.city, entered.country].filter((text) => text !== "").join(", ") };
  return (
    <dl className={styles.facts}>
      {FIELDS.filter((field) => shown[field] !== "").map((field) => (
        <div key={field} style={{ display: "contents" }}>
          <dt className={styles.term}>{fields[field]}</dt>
          <dd className={styles.value}>{shown[field]}</dd>
        </div>
      ))}
    </dl>
  );
}
