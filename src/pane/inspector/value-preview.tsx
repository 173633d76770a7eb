import { Button } from "@fluentui/react-components";
import type { Finding } from "../../findings/finding";
import { message } from "../../findings/message";
import { SeverityMark } from "../elements/severity-mark";
import { useWords } from "../elements/use-app";
import { useInspectorStyles } from "./use-inspector-styles";

export interface ValuePreviewProps {
  readonly id: string;
  readonly findings: readonly Finding[];
  /** Takes a value that is better than what was written; absent where there is nothing to take it. */
  readonly onUse?: (value: string) => void;
}

/** What the rules would say of a new value, before it is set. */
export function ValuePreview({ id, findings, onUse }: ValuePreviewProps) {
  const styles = useInspectorStyles();
  const words = useWords();
  const { inspector } = words;
  const fix = findings.find((finding) => finding.fix !== undefined)?.fix;
  return (
    <div className={styles.stack}>
      <div id={id} className={styles.text}>
        {findings.length === 0
          ? inspector.fits
          : findings.map((finding, index) => (
              <div key={`${finding.rule} ${index}`}>
                <span className={styles.mark}>
                  <SeverityMark severity={finding.severity} />
                </span>{" "}
                {message(finding, words)}
              </div>
            ))}
      </div>
      {fix !== undefined && onUse !== undefined && (
        <div>
          <Button
            size="small"
            onClick={() => {
              onUse(fix.value);
            }}
          >
            {inspector.use(fix.value)}
          </Button>
        </div>
      )}
    </div>
  );
}
