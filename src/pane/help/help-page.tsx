import { Button } from "@fluentui/react-components";
import { useApp } from "../elements/use-app";

/** How Dealsheet is used, and what its rules say. */
export function HelpPage() {
  const { closeHelp } = useApp();
  return (
    <section aria-label="Help">
      <Button onClick={closeHelp}>Close</Button>
    </section>
  );
}
