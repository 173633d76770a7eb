import { Button } from "@fluentui/react-components";
import { Component, type ReactNode } from "react";
import { reportOf } from "../../actions/failure-notice";
import type { Words } from "../../words/words";
import { TextToCopy } from "./text-to-copy";

interface Props {
  readonly words: Words;
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
    const { children, words } = this.props;
    if (report === undefined) return children;
    const { defect, notice } = words.frame;
    return (
      <main role="alert">
        <h1>{defect.heading}</h1>
        <p>{defect.text}</p>
        <Button
          appearance="primary"
          onClick={() => {
            this.setState({ report: undefined });
          }}
        >
          {defect.again}
        </Button>
        <TextToCopy label={notice.details} text={report} />
      </main>
    );
  }
}
