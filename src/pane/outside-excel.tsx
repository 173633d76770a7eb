import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { AppWords } from "../words/words";
import { useTheme } from "./elements/use-theme";

const useStyles = makeStyles({
  root: { minHeight: "100%", padding: tokens.spacingHorizontalL, boxSizing: "border-box" },
});

const silent = (): undefined => undefined;

/** What is shown when the page is opened in a plain browser. */
export function OutsideExcel({ words }: { readonly words: Pick<AppWords, "frame"> }) {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(silent)} className={styles.root}>
      <main>
        <h1>Dealsheet</h1>
        <p>{words.frame.outside}</p>
      </main>
    </FluentProvider>
  );
}
