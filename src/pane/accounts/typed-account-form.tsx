import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useState } from "react";
import type { Loss } from "../../accounts/loss";
import { typedAccount, type TypedAccountProblem } from "../../accounts/typed-account";
import { LossLine } from "./loss-line";
import type { Suggestion } from "./suggestion-card";
import { onFieldEscape } from "../elements/field-escape";
import { useWords } from "../elements/use-app";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  input: { flexGrow: 1, minWidth: "9rem" },
  problem: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorStatusDangerForeground1 },
});

export interface TypedAccountFormProps {
  readonly suggestions: readonly Suggestion[];
  readonly isOff: boolean;
  /** What the deal loses with an account that was typed. */
  readonly lossOf: (text: string) => Loss | undefined;
  /** Called with an account in the form that the upload takes. */
  readonly onUse: (text: string) => void;
}

/** An account typed by hand: checked, and put into the right form. */
export function TypedAccountForm({ suggestions, isOff, lossOf, onUse }: TypedAccountFormProps) {
  const styles = useStyles();
  const { accounts } = useWords();
  const id = useId();
  const [typed, setTyped] = useState("");
  const [problem, setProblem] = useState<TypedAccountProblem>();
  const [problemId, lossId] = [`${id}-problem`, `${id}-loss`];
  const meant = typedAccount(typed, suggestions).text;
  const loss = meant === undefined ? undefined : lossOf(meant);
  const write = (text: string): void => {
    setTyped(text);
    setProblem(undefined);
  };
  return (
    <form
      className={styles.root}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const account = typedAccount(typed, suggestions);
        setProblem(account.problem);
        if (account.text !== undefined && !isOff) onUse(account.text);
      }}
    >
      <label htmlFor={id} className={styles.label}>
        {accounts.typed}
      </label>
      <div className={styles.line}>
        <Input
          id={id}
          size="small"
          className={styles.input}
          value={typed}
          placeholder="6-ABCDEFG23XB"
          autoComplete="off"
          spellCheck={false}
          aria-invalid={problem !== undefined}
          aria-describedby={problem !== undefined ? problemId : loss === undefined ? undefined : lossId}
          onChange={(_, { value }) => {
            write(value);
          }}
          onKeyDown={(event) => {
            onFieldEscape(event, () => {
              write("");
            });
          }}
        />
        <Button type="submit" size="small" disabledFocusable={isOff}>
          {accounts.typedUse}
        </Button>
      </div>
      <div aria-live="polite">{loss !== undefined && <LossLine id={lossId} loss={loss} />}</div>
      <div role="alert">
        {problem !== undefined && (
          <p id={problemId} className={styles.problem}>
            {accounts.typedProblems[problem]}
          </p>
        )}
      </div>
    </form>
  );
}
