import { makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo } from "react";
import { selectedCodes } from "../../actions/selected-codes";
import { useAppState } from "../elements/use-app";

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXS, fontSize: tokens.fontSizeBase200 },
  heading: { margin: 0, padding: `${tokens.spacingVerticalXS} 0`, fontSize: tokens.fontSizeBase300 },
  note: { margin: 0 },
  codes: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  entry: { display: "contents" },
  code: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

/** What the codes stand for that the selected cell takes: nobody should need to know what 4 means. */
export function CodesSection() {
  const styles = useStyles();
  const id = useId();
  const checked = useAppState((state) => state.checked);
  const selection = useAppState((state) => state.selection);
  const selected = useMemo(() => selectedCodes({ checked, selection }), [checked, selection]);
  if (selected === undefined) return null;
  const { column, codes, note } = selected;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        {column}
      </h2>
      {note !== undefined && <p className={styles.note}>{note}</p>}
      {codes.length > 0 && (
        <dl className={styles.codes}>
          {codes.map(({ value, meaning }) => (
            <div key={value} className={styles.entry}>
              <dt className={styles.code}>{value}</dt>
              <dd className={styles.meaning}>{meaning}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}
