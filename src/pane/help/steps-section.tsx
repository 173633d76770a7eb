import { useWords } from "../elements/use-app";
import { HelpSection } from "./help-section";
import { useHelpStyles } from "./use-help-styles";

/** How it goes, in the person's order. */
export function StepsSection() {
  const styles = useHelpStyles();
  const { steps } = useWords().help;
  return (
    <HelpSection name="steps" heading={steps.heading}>
      <ol className={styles.list}>
        {steps.list.map(({ name, text }) => (
          <li key={name}>
            <strong>{name}.</strong> {text}
          </li>
        ))}
      </ol>
    </HelpSection>
  );
}
