import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { openSample } from "../../actions/open-sample";
import { ActionIcon } from "../elements/action-icon";
import { ImportButton } from "../add/import-button";
import { NewTemplateForm } from "../add/new-template-form";
import { useAction, useWords } from "../elements/use-app";

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
  const { welcome } = useWords().frame;
  const { label, isOff, run } = useAction(openSample);
  return (
    <section className={styles.root} aria-label={welcome.label}>
      <p className={styles.text}>{welcome.purpose}</p>
      <p className={styles.text}>{welcome.begin}</p>
      <p className={styles.text}>{welcome.file}</p>
      <div className={styles.buttons}>
        <ImportButton />
        <Button
          icon={<ActionIcon name={openSample.icon} />}
          disabledFocusable={isOff}
          onClick={() => {
            run();
          }}
        >
          {label}
        </Button>
      </div>
      <h2 className={styles.heading}>{welcome.empty}</h2>
      <NewTemplateForm />
    </section>
  );
}
