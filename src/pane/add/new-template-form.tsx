import { Button, Label, makeStyles, Select, tokens } from "@fluentui/react-components";
import { useId, useState, type ReactNode } from "react";
import { newTemplate, type TemplateChoice } from "../../actions/new-template";
import { MOST_REPEATED } from "../../template/repeating";
import { repeatedCount } from "../../template/resized-headers";
import type { TemplateGeneration } from "../../template/template-headers";
import { ActionIcon } from "../elements/action-icon";
import { useAction, useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
  counts: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalM },
});

const GENERATIONS = ["2026", "2023"] as const satisfies readonly TemplateGeneration[];

const COUNTS = Array.from({ length: MOST_REPEATED }, (_, index) => (
  <option key={index} value={index + 1}>
    {index + 1}
  </option>
));

function asItComes(generation: TemplateGeneration): TemplateChoice {
  return {
    generation,
    solutions: repeatedCount(generation, "Solution"),
    teamMembers: repeatedCount(generation, "Team member"),
  };
}

/** What a new, empty sheet is to have, and the button that makes it. */
export function NewTemplateForm() {
  const styles = useStyles();
  const [choice, setChoice] = useState(() => asItComes("2026"));
  const { add } = useWords();
  const { label, isOff, run } = useAction(newTemplate);
  return (
    <div className={styles.root}>
      <LabelledSelect
        label={add.template}
        value={choice.generation}
        onValue={(value) => {
          const found = GENERATIONS.find((generation) => generation === value);
          if (found !== undefined) setChoice(asItComes(found));
        }}
      >
        {GENERATIONS.map((generation) => (
          <option key={generation} value={generation}>
            {add.generations[generation]}
          </option>
        ))}
      </LabelledSelect>
      <div className={styles.counts}>
        <LabelledSelect
          label={add.solutions}
          value={choice.solutions}
          onValue={(value) => {
            setChoice({ ...choice, solutions: Number(value) });
          }}
        >
          {COUNTS}
        </LabelledSelect>
        <LabelledSelect
          label={add.teamMembers}
          value={choice.teamMembers}
          onValue={(value) => {
            setChoice({ ...choice, teamMembers: Number(value) });
          }}
        >
          {COUNTS}
        </LabelledSelect>
      </div>
      <Button
        icon={<ActionIcon name={newTemplate.icon} />}
        disabledFocusable={isOff}
        onClick={() => {
          run(choice);
        }}
      >
        {label}
      </Button>
    </div>
  );
}

interface LabelledSelectProps {
  readonly label: string;
  readonly value: string | number;
  readonly onValue: (value: string) => void;
  /** The options. */
  readonly children: ReactNode;
}

/** A choice with its label above it. */
function LabelledSelect({ label, value, onValue, children }: LabelledSelectProps) {
  const id = useId();
  return (
    <div>
      <Label htmlFor={id}>{label}</Label>
      <Select
        id={id}
        value={value}
        onChange={(_, data) => {
          onValue(data.value);
        }}
      >
        {children}
      </Select>
    </div>
  );
}
