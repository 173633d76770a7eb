import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { openSample } from "../actions/open-sample";
import { ActionIcon } from "./action-icon";
import { useAction } from "./use-app";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalS,
  },
  text: { margin: 0 },
});

/** The first screen: what this is, and something to try it with. */
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
      <Button
        icon={<ActionIcon name={openSample.icon} />}
        disabledFocusable={isOff}
        onClick={() => {
          run();
        }}
      >
        {openSample.label}
      </Button>
    </section>
  );
}
