import { Button } from "@fluentui/react-components";
import { useEffect, useId, useMemo, useRef, useState } from "react";
import { applyChosenEdits } from "../../actions/apply-chosen-edits";
import { returnedSummary, type ReturnedFile, type ReturnedSummary } from "../../actions/returned-file";
import type { LastCheck } from "../../actions/state";
import { EditChoice } from "../edits/edit-choice";
import { useAction, useApp, useAppState, useWords } from "../elements/use-app";
import { ReturnedSteps } from "./returned-steps";
import { useExportStyles } from "./use-export-styles";

/** What has become of the deals of a file that came back from an upload, and what to do next. Until it is closed. */
export function ReturnedCard() {
  const returned = useAppState((state) => state.returned);
  const checked = useAppState((state) => state.checked);
  if (returned === undefined || returned.sheetId !== checked?.identity.id) return null;
  return <Card returned={returned} checked={checked} />;
}

function Card({ returned, checked }: { readonly returned: ReturnedFile; readonly checked: LastCheck }) {
  const styles = useExportStyles();
  const { closeReturned } = useApp();
  const { exporting } = useWords();
  const words = exporting.returned;
  const id = useId();
  const decisions = useAppState((state) => state.accountDecisions.get(checked.identity.id));
  const summary = useMemo(() => returnedSummary(returned, checked, decisions), [returned, checked, decisions]);
  const { result, from, carried } = summary;
  const card = useRef<HTMLElement>(null);
  useEffect(() => {
    // The view below may have been scrolled: what is said of the new file would go unseen above.
    if (card.current !== null && "scrollIntoView" in card.current) card.current.scrollIntoView({ block: "start" });
  }, [returned]);
  const parts = (["done", "refused", "waiting", "proposed", "unfound"] as const)
    .filter((kind) => result[kind].length > 0)
    .map((kind) => words[kind](result[kind].length));
  return (
    <section ref={card} className={styles.box} aria-labelledby={id}>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          {words.heading(returned.fileName)}
        </h2>
        <Button appearance="subtle" size="small" onClick={closeReturned}>
          {words.close}
        </Button>
      </div>
      <p className={styles.text}>{words.sentence(parts)}</p>
      {from !== undefined && (
        <p className={styles.hint}>
          {words.cameBack(from.back, from.sent, from.name)}
          {from.ambiguous.length > 0 && ` ${words.ambiguous(from.ambiguous.length)}`}
        </p>
      )}
      <ReturnedSteps result={result} />
      {carried.length > 0 && <Carried carried={carried} />}
    </section>
  );
}

/** Values that the person has changed in the exported sheet since: taken over only where they are ticked. */
function Carried({ carried }: Pick<ReturnedSummary, "carried">) {
  const styles = useExportStyles();
  const words = useWords().exporting.returned;
  const { isOff, run } = useAction(applyChosenEdits);
  const [isOpen, setIsOpen] = useState(false);
  const edits = useMemo(
    () =>
      carried.map(({ edit, column, deal, before, after }) => ({
        edit,
        address: edit.address,
        before,
        after,
        detail: `${deal}, ${column}`,
      })),
    [carried],
  );
  if (!isOpen) {
    return (
      <>
        <p className={styles.hint}>{words.changed(carried.length)}</p>
        <div>
          <Button
            size="small"
            onClick={() => {
              setIsOpen(true);
            }}
          >
            {words.review}
          </Button>
        </div>
      </>
    );
  }
  return (
    <EditChoice
      heading={words.carry.heading}
      text={words.carry.text}
      edits={edits}
      applyLabel={words.carry.apply}
      isOff={isOff}
      onApply={(chosen) => {
        run({ edits: chosen.map(({ edit }) => edit), verb: "fixed" });
        setIsOpen(false);
      }}
      onCancel={() => {
        setIsOpen(false);
      }}
    />
  );
}
