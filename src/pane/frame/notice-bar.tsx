import { Button, makeStyles, MessageBar, MessageBarActions, MessageBarBody, tokens } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import type { Notice } from "../../actions/notice";
import { undo } from "../../actions/undo";
import { TextToCopy } from "../elements/text-to-copy";
import { useAction, useApp, useAppState, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  // An empty region must stay in the accessibility tree, and take no room.
  root: { "& > *": { marginTop: tokens.spacingVerticalS } },
  details: { paddingTop: tokens.spacingVerticalXS },
});

/**
 * What was just done, or could not be done. The two live regions are always there, because screen readers announce
 * only what changes inside a region that they know.
 */
export function NoticeBar() {
  const styles = useStyles();
  const notice = useAppState((state) => state.notice);
  const isAlarm = notice?.intent === "error";
  return (
    <>
      <div aria-live="polite" className={styles.root}>
        {notice !== undefined && !isAlarm && <NoticeMessage notice={notice} />}
      </div>
      <div role="alert" className={styles.root}>
        {notice !== undefined && isAlarm && <NoticeMessage notice={notice} />}
      </div>
    </>
  );
}

function NoticeMessage({ notice: { intent, text, details, canUndo, undoLabel } }: { readonly notice: Notice }) {
  const styles = useStyles();
  const app = useApp();
  const { label, isOff, run } = useAction(undo);
  const words = useWords().frame.notice;
  return (
    <MessageBar intent={intent} layout="multiline">
      <MessageBarBody>
        {text}
        {details !== undefined && (
          <div className={styles.details}>
            <TextToCopy label={words.details} text={details} />
          </div>
        )}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            aria-label={words.dismiss}
            icon={<Dismiss16Regular />}
            onClick={app.dismissNotice}
          />
        }
      >
        {canUndo === true && (
          <Button
            size="small"
            disabledFocusable={isOff}
            onClick={() => {
              run();
            }}
          >
            {undoLabel ?? label}
          </Button>
        )}
      </MessageBarActions>
    </MessageBar>
  );
}
