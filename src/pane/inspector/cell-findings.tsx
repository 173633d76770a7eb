import { Button } from "@fluentui/react-components";
import { applyFix } from "../../actions/apply-fix";
import type { Finding } from "../../findings/finding";
import { message } from "../../findings/message";
import { CellChange } from "../edits/cell-change";
import { SeverityMark } from "../elements/severity-mark";
import { useAction, useWords } from "../elements/use-app";
import { useInspectorStyles } from "./use-inspector-styles";

export interface CellFindingsProps {
  readonly findings: readonly Finding[];
  /** True where the earlier value is offered beside it: a read-only cell then needs no fix of its own. */
  readonly isRestorable: boolean;
}

/** What the rules say of one cell, and their fixes. */
export function CellFindings({ findings, isRestorable }: CellFindingsProps) {
  const styles = useInspectorStyles();
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <ul className={styles.list}>
      {findings.map((finding, index) => (
        <li key={`${finding.rule} ${index}`} className={styles.text}>
          <span className={styles.mark}>
            <SeverityMark severity={finding.severity} />
          </span>{" "}
          {message(finding, words)}
          {finding.fix !== undefined && !(isRestorable && finding.rule === "read-only") && (
            <Fix finding={finding} fix={finding.fix} />
          )}
        </li>
      ))}
    </ul>
  );
}

interface FixProps {
  readonly finding: Finding;
  readonly fix: NonNullable<Finding["fix"]>;
}

function Fix({ finding, fix }: FixProps) {
  const styles = useInspectorStyles();
  const { inspector, findings } = useWords();
  const { isOff, run } = useAction(applyFix);
  return (
    <span className={styles.stack}>
      {fix.kind === "offered" && <span className={styles.quiet}>{inspector.suggestion}</span>}
      <span className={styles.line}>
        <CellChange before={finding.value} after={fix.value} />
        <Button
          size="small"
          className={styles.button}
          aria-label={inspector.fix(findings.fix, fix.value)}
          disabledFocusable={isOff}
          onClick={() => {
            run(finding);
          }}
        >
          {findings.fix}
        </Button>
      </span>
    </span>
  );
}
