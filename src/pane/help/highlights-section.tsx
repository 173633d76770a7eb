import { useWords } from "../elements/use-app";
import { HelpSection } from "./help-section";
import { useHelpStyles } from "./use-help-styles";

const GRAVEST_FIRST = ["errors", "warnings", "readOnly"] as const;

/** What the looks of cells mean, in words; the overview has the samples. */
export function HighlightsSection() {
  const styles = useHelpStyles();
  const { help, overview } = useWords();
  return (
    <HelpSection name="highlights" heading={help.highlights.heading}>
      <ul className={styles.list}>
        {GRAVEST_FIRST.map((kind) => {
          const { word, line, meaning } = overview.legend[kind];
          return (
            <li key={kind}>
              <strong>{word}</strong> ({line}): {meaning}
            </li>
          );
        })}
      </ul>
      <p className={styles.text}>{help.highlights.text}</p>
    </HelpSection>
  );
}
