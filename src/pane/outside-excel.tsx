import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { useTheme } from "./elements/use-theme";

const useStyles = makeStyles({
  root: { minHeight: "100%", padding: tokens.spacingHorizontalL, boxSizing: "border-box" },
});

const silent = (): undefined => undefined;

/** What is shown when the page is opened in a plain browser. */
export function OutsideExcel() {
  const styles = useStyles();
  return (
    <FluentProvider theme={useTheme(silent)} className={styles.root}>
      <main>
        <h1>Dealsheet</h1>
        <p>Dealsheet works inside Excel. Open a workbook there and choose Dealsheet on the Home tab.</p>
      </main>
    </FluentProvider>
  );
}
