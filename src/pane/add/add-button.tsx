import { Button } from "@fluentui/react-components";
import { Add20Regular } from "@fluentui/react-icons";

/** Shows and hides what can be added. */
export function AddButton({ isOpen, onToggle }: { readonly isOpen: boolean; readonly onToggle: () => void }) {
  return (
    <Button
      appearance="subtle"
      icon={<Add20Regular aria-hidden />}
      aria-label="Add"
      title="Add columns or sheets, import a CSV file"
      aria-expanded={isOpen}
      onClick={onToggle}
    />
  );
}
