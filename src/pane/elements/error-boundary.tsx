import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { reportOf } from "../../actions/failure-notice";
import { TextToCopy } from "./text-to-copy";

interface Props {
  readonly children: ReactNode;
}

interface Failure {
  readonly report: string | undefined;
}

/** Shows a defect of the pane itself, with a text to report it by. React knows error boundaries as classes only. */
export class ErrorBoundary extends Component<Props, Failure> {
  override state: Failure = { report: undefined };

  static getDerivedStateFromError(thrown: unknown): Failure {
    return { report: reportOf(thrown) };
  }

  override render(): ReactNode {
    const { report } = this.state;
    if (report === undefined) return this.props.children;
    return (
      <main role="alert">
        <h1>Dealsheet has stopped</h1>
        <p>Your sheet is as you left it. Please copy the details, report them, and start again.</p>
        <Button
          appearance="primary"
          onClick={() => {
            this.setState({ report: undefined });
          }}
        >
          Start again
        </Button>
        <TextToCopy label="Details" text={report} />
      </main>
    );
  }
}
