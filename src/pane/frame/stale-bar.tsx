import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { checkActiveSheet } from "../../actions/check-active-sheet";
import { useAction, useAppState, useWords } from "../elements/use-app";

const useStyles = makeStyles({ root: { "& > *": { marginTop: tokens.spacingVerticalS } } });

/** Says that the findings may no longer fit the sheet. */
export function StaleBar() {
  const isShown = useAppState(({ checked, freshness }) => checked !== undefined && freshness === "out-of-date");
  const { isOff, run } = useAction(checkActiveSheet);
  const { stale } = useWords().frame;
  return (
    <div aria-live="polite" className={useStyles().root}>
      {isShown && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{stale.text}</MessageBarBody>
          <MessageBarActions>
            <Button
              size="small"
              disabledFocusable={isOff}
              onClick={() => {
                run();
              }}
            >
              {stale.again}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
