import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
import { useWords } from "../elements/use-app";
import { useEscape } from "../elements/use-escape";
import { TOUR_STEPS, type TourStep } from "./tour-steps";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    marginTop: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThick} solid ${tokens.colorBrandStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  text: { margin: 0 },
  foot: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  progress: { marginInlineEnd: "auto", fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

export interface TourCardProps {
  readonly step: TourStep;
  /** The next step, or undefined when the tour is over. */
  readonly onStep: (step: TourStep | undefined) => void;
}

/** One sentence of the tour about what is outlined. It never takes the focus: a person may work on and not look at it. */
export function TourCard({ step, onStep }: TourCardProps) {
  const styles = useStyles();
  const { tour } = useWords();
  const card = useRef<HTMLElement>(null);
  const end = (): void => {
    onStep(undefined);
  };
  useEscape(card, end);
  const at = TOUR_STEPS.indexOf(step);
  const next = TOUR_STEPS[at + 1];
  return (
    <section ref={card} className={styles.root} aria-label={tour.label}>
      <p className={styles.text} aria-live="polite">
        {tour.steps[step]}
      </p>
      <div className={styles.foot}>
        <span className={styles.progress}>{tour.progress(at + 1, TOUR_STEPS.length)}</span>
        {next !== undefined && (
          <Button size="small" appearance="subtle" onClick={end}>
            {tour.skip}
          </Button>
        )}
        <Button
          size="small"
          appearance="primary"
          onClick={() => {
            onStep(next);
          }}
        >
          {next === undefined ? tour.done : tour.next}
        </Button>
      </div>
    </section>
  );
}
