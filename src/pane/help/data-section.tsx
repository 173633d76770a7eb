import { useWords } from "../elements/use-app";
import { HelpSection } from "./help-section";
import { useHelpStyles } from "./use-help-styles";

/** What is read, written and kept. */
export function DataSection() {
  const styles = useHelpStyles();
  const { data } = useWords().help;
  return (
    <HelpSection name="data" heading={data.heading}>
      <ul className={styles.list}>
        {data.list.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </HelpSection>
  );
}
