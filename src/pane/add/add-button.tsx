import { Button, mergeClasses } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";
import { useWords } from "../elements/use-app";
import { useTourMark } from "../tour/tour-context";

export interface AddButtonProps {
  readonly isOpen: boolean;
  readonly onToggle: () => void;
  readonly className?: string;
}

/** Shows and hides what can be added. */
export function AddButton({ isOpen, onToggle, className }: AddButtonProps) {
  const { add } = useWords();
  return (
    <Button
      appearance="subtle"
      className={mergeClasses(className, useTourMark("add"))}
      icon={<Add20Regular aria-hidden />}
      aria-label={add.heading}
      title={add.hint}
      aria-expanded={isOpen}
      onClick={onToggle}
    />
  );
}
