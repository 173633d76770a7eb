import { Button, type ButtonProps } from "@fluentui/react-components";
import { prepareExport } from "../../actions/prepare-export";
import type { UploadResult } from "../../actions/upload-result";
import { useAction, useApp, useWords } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

/** What is left to do for a file that came back. None is the pane's one large button: that is the overview's next step. */
export function ReturnedSteps({ result: { refused, waiting, proposed, unfound } }: { readonly result: UploadResult }) {
  const styles = useExportStyles();
  const { show, showFindings } = useApp();
  const words = useWords().exporting.returned;
  const exporting = useAction(prepareExport);
  const showAccounts = (): void => {
    show("accounts");
  };
  const steps: ButtonProps[] = [];
  if (refused.length > 0) {
    steps.push({
      children: words.showRefused(refused.length),
      onClick: () => {
        showFindings({ rows: new Set(refused) });
      },
    });
  }
  if (waiting.length > 0) steps.push({ children: words.decide(waiting.length), onClick: showAccounts });
  else if (proposed.length > 0) {
    steps.push({ children: words.lookAtAccounts(proposed.length), onClick: showAccounts });
  }
  if (proposed.length + unfound.length > 0 && refused.length + waiting.length === 0) {
    steps.push({
      children: words.export,
      disabledFocusable: exporting.isOff,
      onClick: () => {
        exporting.run();
      },
    });
  }
  if (steps.length === 0) return <p className={styles.hint}>{words.allDone}</p>;
  return (
    <div className={styles.buttons}>
      {steps.map((step, index) => (
        // The steps keep their order, and none has a state of its own.
        <Button key={index} size="small" {...step} />
      ))}
    </div>
  );
}
