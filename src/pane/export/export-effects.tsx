import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { accountReview } from "../../actions/account-review";
import type { ExportPreview } from "../../actions/export-preview";
import { message } from "../../findings/message";
import type { Words } from "../../words/words";
import { SeverityMark } from "../elements/severity-mark";
import { useApp, useAppState, useWords } from "../elements/use-app";
import { RowsLine } from "./rows-line";
import { useExportStyles } from "./use-export-styles";

type Plan = ExportPreview["plan"];

/** What the upload of the planned records will do, each thing with the way to its rows. */
export function ExportEffects({ plan: { records, effects, warnings, fileErrors } }: { readonly plan: Plan }) {
  const styles = useExportStyles();
  const all = useWords();
  const words = all.exporting.effects;
  const { showFindings } = useApp();
  const id = useId();
  if (records.length === 0) return <p className={styles.text}>{words.nothing}</p>;
  return (
    <section className={styles.section} aria-labelledby={id}>
      {fileErrors.length > 0 && <p className={styles.text}>{words.fileErrors}</p>}
      {fileErrors.map((finding) => (
        <p key={`${finding.rule} ${finding.column ?? ""}`} className={styles.marked}>
          <SeverityMark severity={finding.severity} />
          <span>{message(finding, all)}</span>
        </p>
      ))}
      <h3 id={id} className={styles.heading}>
        {words.heading(records.length)}
      </h3>
      <ul className={styles.plainList}>
        {effects.map((effect) => {
          const text = effectText(effect, words);
          return (
            <li key={text} className={styles.entry}>
              <p className={styles.text}>{text}</p>
              <RowsLine rows={effect.rows} name={text} />
            </li>
          );
        })}
      </ul>
      <p className={styles.text}>{words.cannotUndo}</p>
      <Undecided records={records} />
      {warnings > 0 && (
        <div className={styles.buttons}>
          <p className={styles.hint}>{words.warnings(warnings)}</p>
          <Button
            size="small"
            onClick={() => {
              showFindings({
                severities: new Set(["warning"] as const),
                rows: new Set(records.map(({ row }) => row)),
              });
            }}
          >
            {words.showWarnings}
          </Button>
        </div>
      )}
    </section>
  );
}

/** The deals of the export whose accounts await a decision, and the way to it. */
function Undecided({ records }: Pick<Plan, "records">) {
  const styles = useExportStyles();
  const words = useWords().exporting.effects;
  const { show } = useApp();
  const { waiting } = useAppState(accountReview);
  const sent = new Set(records.map(({ row }) => row));
  const undecided = waiting.filter(({ row }) => sent.has(row)).length;
  if (undecided === 0) return null;
  return (
    <div className={styles.buttons}>
      <p className={styles.marked}>
        <SeverityMark severity="warning" />
        <span>{words.undecided(undecided)}</span>
      </p>
      <Button
        size="small"
        onClick={() => {
          show("accounts");
        }}
      >
        {words.decide}
      </Button>
    </div>
  );
}

function effectText(effect: Plan["effects"][number], words: Words["exporting"]["effects"]): string {
  const deals = effect.rows.length;
  return effect.kind === "close" ? words.close(deals, effect.substatus) : words[effect.kind](deals);
}
