import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { openSample } from "../../actions/open-sample";
import { ActionIcon } from "../elements/action-icon";
import { ImportButton } from "../add/import-button";
import { NewTemplateForm } from "../add/new-template-form";
import { useAction } from "../elements/use-app";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** The first screen: what this is, and the ways to begin. */
export function Welcome() {
  const styles = useStyles();
  const { isOff, run } = useAction(openSample);
  return (
    <section className={styles.root} aria-label="Welcome">
      <p className={styles.text}>
        Dealsheet checks a Partner Center co-sell file where it is open: it marks what the upload would refuse, offers
        fixes, and writes the CSV to upload.
      </p>
      <p className={styles.text}>Go to the sheet that holds your deals and press Check sheet. Nothing leaves Excel.</p>
      <p className={styles.text}>
        A CSV file is best imported here, or dropped onto this pane: opened by itself, Excel turns codes into numbers
        and dates.
      </p>
      <div className={styles.buttons}>
        <ImportButton />
        <Button
          icon={<ActionIcon name={openSample.icon} />}
          disabledFocusable={isOff}
          onClick={() => {
            run();
          }}
        >
          {openSample.label}
        </Button>
      </div>
      <h2 className={styles.heading}>Start with an empty sheet</h2>
      <NewTemplateForm />
    </section>
  );
}
