import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent } from "react";
import type { InspectedCell } from "../../actions/inspected-cell";
import { matchingValues } from "../../actions/matching-values";
import type { OfferedValue, OfferedValues } from "../../actions/offered-values";
import { onFieldEscape } from "../elements/field-escape";
import { useWords } from "../elements/use-app";
import { LONGEST_CELL, useNewValue } from "./use-new-value";
import { useInspectorStyles } from "./use-inspector-styles";
import { usePreview } from "./use-preview";
import { valueOptionId, ValueList } from "./value-list";
import { ValuePreview } from "./value-preview";
import { WhyThese } from "./why-these";

const useStyles = makeStyles({
  label: { fontSize: tokens.fontSizeBase200, fontWeight: tokens.fontWeightSemibold },
  input: { flexGrow: 1, minWidth: "8em" },
});

/** More than these are not drawn: typing is quicker than scrolling. */
const MOST_SHOWN = 50;

const NO_VALUES: OfferedValues = { values: [], isOpen: true, because: undefined };

/** A field for a cell's new text; where the column has a list, what is typed narrows it (an ARIA combobox). */
export function ValueField({ cell }: { readonly cell: InspectedCell }) {
  const shared = useInspectorStyles();
  const styles = useStyles();
  const { inspector } = useWords();
  const [field, list, told] = [useId(), useId(), useId()];
  const { draft, label, isOff, set, changes } = useNewValue(cell);
  const offered = cell.offered ?? NO_VALUES;
  const hasList = offered.values.length > 0;
  const typed = draft.isChanged ? draft.value : "";
  const matches = useMemo(() => matchingValues(offered.values, typed), [offered.values, typed]);
  const shown = matches.slice(0, MOST_SHOWN);
  const [pointed, setPointed] = useState<string>();
  const active = shown.find(({ value }) => value === pointed) ?? meant(offered, shown, typed);
  const wanted = active?.value ?? draft.value;
  const findings = usePreview(cell.address, changes(wanted) && (draft.isChanged || active) ? wanted : undefined);

  const apply = (text: string): void => {
    setPointed(undefined);
    set(text);
  };
  const point = (step: 1 | -1): void => {
    const at = active === undefined ? (step === 1 ? -1 : 0) : shown.indexOf(active);
    setPointed(shown[(at + step + shown.length) % shown.length]?.value);
  };
  const takeBack = (): void => {
    draft.drop();
    setPointed(undefined);
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (onFieldEscape(event, takeBack) || event.nativeEvent.isComposing) return;
    if (event.key === "Enter") apply(wanted);
    else if (event.key === "ArrowDown" && shown.length > 0) point(1);
    else if (event.key === "ArrowUp" && shown.length > 0) point(-1);
    else return;
    event.preventDefault();
  };
  const isPreviewed = changes(wanted) && (draft.isChanged || active !== undefined);
  return (
    <div className={shared.stack}>
      <label htmlFor={field} className={styles.label}>
        {hasList ? inspector.newValueOrSearch : inspector.newValue}
      </label>
      <div className={shared.line}>
        <Input
          id={field}
          size="small"
          className={styles.input}
          maxLength={LONGEST_CELL}
          value={draft.value}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={told}
          {...(hasList && {
            role: "combobox",
            "aria-expanded": shown.length > 0,
            "aria-autocomplete": "list" as const,
            "aria-controls": list,
            "aria-activedescendant": active === undefined ? undefined : valueOptionId(list, shown.indexOf(active)),
          })}
          onChange={(_, { value }) => {
            setPointed(undefined);
            draft.write(value);
          }}
          onKeyDown={onKeyDown}
        />
        <Button
          size="small"
          className={shared.button}
          disabledFocusable={isOff || !changes(wanted)}
          onClick={() => {
            apply(wanted);
          }}
        >
          {label}
        </Button>
      </div>
      {isPreviewed && active === undefined && <ValuePreview id={told} findings={findings} onUse={draft.write} />}
      {isPreviewed && active !== undefined && (
        <>
          <p className={shared.text}>{inspector.willSet(named(active))}</p>
          {findings.length > 0 && <ValuePreview id={told} findings={findings} />}
        </>
      )}
      <WhyThese offered={offered} />
      {hasList && (
        <ValueList
          id={list}
          label={offered.isOpen ? inspector.suggestions : inspector.values}
          values={shown}
          active={active}
          current={cell.text}
          onChoose={apply}
        />
      )}
      {shown.length < matches.length && (
        <p className={shared.quiet}>{inspector.capped(shown.length, matches.length)}</p>
      )}
      {hasList && matches.length === 0 && <p className={shared.quiet}>{inspector.noMatch}</p>}
    </div>
  );
}

/** Where only values of the list pass, what was typed means the likeliest of them, unless it is one itself. */
function meant({ isOpen, values }: OfferedValues, shown: readonly OfferedValue[], typed: string) {
  if (isOpen || typed.trim() === "" || values.some(({ value }) => value === typed)) return undefined;
  return shown[0];
}

function named({ value, meaning }: OfferedValue): string {
  return meaning === undefined ? value : `${value} (${meaning})`;
}
