import { makeStyles, Switch, tokens, type SwitchProps } from "@fluentui/react-components";
import { setLive } from "../../actions/set-live";
import { useAction, useAppState } from "../elements/use-app";

const useStyles = makeStyles({
  // The switch's own margins would make the line as high as two.
  root: {
    marginBlock: `calc(-1 * ${tokens.spacingVerticalS})`,
    marginInlineEnd: `calc(-1 * ${tokens.spacingHorizontalS})`,
    whiteSpace: "nowrap",
  },
});

/** Turns live checking off for those whom it disturbs. */
export function LiveSwitch() {
  const styles = useStyles();
  const isLive = useAppState((state) => state.isLive);
  const { label, run } = useAction(setLive);
  const onChange: SwitchProps["onChange"] = (_, { checked }) => {
    run(checked);
  };
  return (
    <Switch
      className={styles.root}
      size="small"
      checked={isLive}
      onChange={onChange}
      label={label}
      labelPosition="before"
    />
  );
}
