import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Filled } from "@fluentui/react-icons";
import { useMemo } from "react";
import { nextStep, type NextStep } from "../../actions/next-step";
import { prepareExport } from "../../actions/prepare-export";
import { useAction, useApp, useAppState, useWords } from "../elements/use-app";
import { FixSafeStep } from "./fix-safe-step";
import { StepButton } from "./step-button";
import { useOverviewStyles } from "./use-overview-styles";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    padding: tokens.spacingHorizontalS,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  done: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  icon: { flexShrink: 0, color: tokens.colorStatusSuccessForeground3 },
});

/** The one thing to do next, and why. */
export function NextStepCard() {
  const styles = useStyles();
  const { nextStep: words } = useWords().overview;
  const checked = useAppState((state) => state.checked);
  const freshness = useAppState((state) => state.freshness);
  const baselines = useAppState((state) => state.baselines);
  const accountDecisions = useAppState((state) => state.accountDecisions);
  const step = useMemo(
    () => nextStep({ checked, freshness, baselines, accountDecisions }),
    [checked, freshness, baselines, accountDecisions],
  );
  if (step === undefined) return null;
  return (
    <section className={styles.root} aria-label={words.label}>
      <Step step={step} />
    </section>
  );
}

function Step({ step }: { readonly step: NextStep }) {
  const { text } = useOverviewStyles();
  const { show, showFindings } = useApp();
  const { nextStep: words } = useWords().overview;
  const exporting = useAction(prepareExport);
  switch (step.kind) {
    case "check-again":
      return <p className={text}>{words.checkAgain}</p>;
    case "add-deals":
      return <p className={text}>{words.addDeals}</p>;
    case "fix-safe":
      return <FixSafeStep cells={step.cells} />;
    case "see-errors":
      return (
        <StepButton
          label={words.seeErrors(step.errors)}
          why={words.seeErrorsWhy}
          onClick={() => {
            showFindings({ severities: new Set(["error"]) });
          }}
        />
      );
    case "decide-accounts":
      return (
        <StepButton
          label={words.decideAccounts(step.deals)}
          why={words.decideAccountsWhy}
          onClick={() => {
            show("accounts");
          }}
        />
      );
    case "export":
      return (
        <>
          {step.warnings === 0 && <Done text={words.done} />}
          <StepButton
            label={words.exportDeals(step.deals)}
            why={step.warnings === 0 ? words.exportWhy : words.exportWarnings(step.warnings)}
            isOff={exporting.isOff}
            onClick={() => {
              exporting.run();
            }}
          />
        </>
      );
    case "nothing-to-send":
      return (
        <>
          <Done text={words.nothingToSend} />
          <StepButton
            label={words.seeLeftOut}
            why={words.nothingToSendWhy}
            isOff={exporting.isOff}
            onClick={() => {
              exporting.run();
            }}
          />
        </>
      );
  }
}

function Done({ text }: { readonly text: string }) {
  const styles = useStyles();
  const { heading } = useOverviewStyles();
  return (
    <h2 className={mergeClasses(heading, styles.done)}>
      <CheckmarkCircle20Filled aria-hidden className={styles.icon} />
      {text}
    </h2>
  );
}
