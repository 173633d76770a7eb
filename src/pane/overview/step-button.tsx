import { Button } from "@fluentui/react-components";
import { useId } from "react";
import { useOverviewStyles } from "./use-overview-styles";

export interface StepButtonProps {
  readonly label: string;
  /** Why this is the next thing to do. */
  readonly why: string;
  readonly isOff?: boolean;
  /** Whether what it shows is there; undefined for a button that shows nothing below itself. */
  readonly isExpanded?: boolean;
  readonly onClick: () => void;
}

/** The overview's one large button, with the reason below it. */
export function StepButton({ label, why, isOff = false, isExpanded, onClick }: StepButtonProps) {
  const { text } = useOverviewStyles();
  const id = useId();
  return (
    <>
      <Button
        appearance={isExpanded === true ? "secondary" : "primary"}
        aria-describedby={id}
        aria-expanded={isExpanded}
        disabledFocusable={isOff}
        onClick={onClick}
      >
        {label}
      </Button>
      <p id={id} className={text}>
        {why}
      </p>
    </>
  );
}
