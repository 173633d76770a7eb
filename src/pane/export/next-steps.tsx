import { makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { HandedOver } from "../../actions/export-preview";
import { ImportButton } from "../add/import-button";
import { useWords } from "../elements/use-app";
import { useExportStyles } from "./use-export-styles";

const useStyles = makeStyles({
  steps: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    margin: 0,
    paddingInlineStart: tokens.spacingHorizontalXL,
  },
});

/** What to do in Partner Center with the files that were handed over. It shows itself, and leaves the focus alone. */
export function NextSteps({ files }: { readonly files: readonly HandedOver[] }) {
  const styles = useStyles();
  const shared = useExportStyles();
  const words = useWords().exporting.next;
  const id = useId();
  const section = useRef<HTMLElement>(null);
  useEffect(() => {
    // The button that was pressed stands at the foot: what it has brought would go unseen above.
    if (section.current !== null && "scrollIntoView" in section.current)
      section.current.scrollIntoView({ block: "start" });
  }, [files.length]);
  const searched = files.reduce((sum, file) => sum + file.searched, 0);
  const sent = files.reduce((sum, file) => sum + file.records, 0) - searched;
  const steps = [
    words.find(files.map(({ name }) => name)),
    `${words.upload} ${files.length === 1 ? words.once : words.several}`,
    words.wait,
    ...(searched > 0 ? [words.reviewSearch(searched)] : []),
    ...(sent > 0 ? [words.reviewSent] : []),
    words.download,
    words.import,
  ];
  return (
    <section ref={section} className={shared.box} aria-labelledby={id}>
      <h3 id={id} className={shared.heading}>
        {words.heading}
      </h3>
      <ol className={styles.steps}>
        {steps.map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      <div>
        <ImportButton />
      </div>
    </section>
  );
}
