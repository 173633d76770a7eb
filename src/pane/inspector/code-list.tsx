import { makeStyles, tokens } from "@fluentui/react-components";
import type { OfferedValues } from "../../actions/offered-values";
import { useInspectorStyles } from "./use-inspector-styles";
import { WhyThese } from "./why-these";

const useStyles = makeStyles({
  codes: { margin: 0, display: "grid", gridTemplateColumns: "auto 1fr", columnGap: tokens.spacingHorizontalS },
  entry: { display: "contents" },
  code: { fontWeight: tokens.fontWeightSemibold },
  meaning: { margin: 0 },
});

/** A longer list is no help to somebody who cannot choose from it. */
const MOST = 20;

/** What codes stand for, where there is nothing to choose: nobody should need to know what 4 means. */
export function CodeList({ offered }: { readonly offered: OfferedValues }) {
  const styles = useStyles();
  const shared = useInspectorStyles();
  const codes = offered.values.filter(({ meaning }) => meaning !== undefined);
  return (
    <>
      <WhyThese offered={offered} />
      {codes.length > 0 && codes.length <= MOST && (
        <dl className={shared.text}>
          <div className={styles.codes}>
            {codes.map(({ value, meaning }) => (
              <div key={value} className={styles.entry}>
                <dt className={styles.code}>{value}</dt>
                <dd className={styles.meaning}>{meaning}</dd>
              </div>
            ))}
          </div>
        </dl>
      )}
    </>
  );
}
