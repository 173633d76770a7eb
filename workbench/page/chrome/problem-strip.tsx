import { Button, MessageBar, MessageBarActions, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import { Dismiss16Regular } from "@fluentui/react-icons";
import { useSession, useUi } from "../core/session-context";

const SHOWN = 3;

/** What failed. The workbench is there to find such things: it does not go away by itself. */
export function ProblemStrip() {
  const { store } = useSession();
  const problems = useUi((state) => state.problems);
  if (problems.length === 0) return null;
  const more = problems.length - SHOWN;
  return (
    <MessageBar intent="error" layout="multiline" className="problem-strip" role="alert">
      <MessageBarBody>
        <MessageBarTitle>{problems.length === 1 ? "A problem" : `${problems.length} problems`}</MessageBarTitle>
        <ul>
          {problems.slice(0, SHOWN).map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
        {more > 0 && `and ${more} more`}
      </MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            size="small"
            icon={<Dismiss16Regular />}
            aria-label="Dismiss"
            onClick={() => {
              store.setState({ problems: [] });
            }}
          />
        }
      />
    </MessageBar>
  );
}
