import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useId } from "react";
import { setCellValue } from "../../actions/set-cell-value";
import type { InspectedCell } from "../../actions/inspected-cell";
import { partAtFault } from "../../findings/part-at-fault";
import { message } from "../../findings/message";
import { CELL_PARTS, hasComma, textOfParts, type KindOfParts } from "../../template/cell-parts";
import { useAction, useWords } from "../elements/use-app";
import { PartBox } from "./part-box";
import { useDraft } from "./use-draft";
import { useInspectorStyles } from "./use-inspector-styles";
import { usePreview } from "./use-preview";
import { ValuePreview } from "./value-preview";

const useStyles = makeStyles({
  boxes: {
    display: "grid",
    gridTemplateColumns: "repeat(2, minmax(0, 1fr))",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
  },
});

export interface PartsFormProps {
  readonly cell: InspectedCell;
  readonly kind: KindOfParts;
  /** The cell's parts as they are now. */
  readonly parts: readonly string[];
}

/** A box for each part of a Solution or Team member cell; the cell is written as the file wants it. */
export function PartsForm({ cell, kind, parts }: PartsFormProps) {
  const shared = useInspectorStyles();
  const styles = useStyles();
  const words = useWords();
  const { inspector } = words;
  const told = useId();
  const { isOff, run } = useAction(setCellValue);
  const draft = useDraft(parts, areSame);
  const text = textOfParts(draft.value);
  const findings = usePreview(cell.address, draft.isChanged ? text : undefined);
  const blamed = findings.filter((finding) => partAtFault(finding) !== undefined);
  const others = findings.filter((finding) => partAtFault(finding) === undefined);
  const isFormula = cell.content === "formula";
  const isSettable = text !== undefined && (draft.isChanged || isFormula);
  const sentenceOf = (index: number, part: string): string | undefined => {
    if (hasComma(part)) return inspector.comma;
    const finding = blamed.find((each) => partAtFault(each) === index);
    return finding && message(finding, words);
  };
  return (
    <form
      className={shared.stack}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!isOff && isSettable) run({ address: cell.address, text });
      }}
      onReset={(event) => {
        event.preventDefault();
        draft.drop();
      }}
    >
      <div className={styles.boxes}>
        {CELL_PARTS[kind].map((part, index) => (
          <PartBox
            key={part}
            label={inspector.parts[part]}
            value={draft.value[index] ?? ""}
            sentence={draft.isChanged ? sentenceOf(index, draft.value[index] ?? "") : undefined}
            onWrite={(value) => {
              draft.write(draft.value.with(index, value));
            }}
            onPutBack={draft.drop}
          />
        ))}
      </div>
      {draft.isChanged && text !== undefined && (
        <p className={shared.quiet}>
          <span className={shared.exact}>{inspector.willWrite(text === "" ? inspector.blank : text)}</span>
        </p>
      )}
      {draft.isChanged && text !== undefined && blamed.length === 0 && <ValuePreview id={told} findings={others} />}
      <div>
        <Button type="submit" size="small" disabledFocusable={isOff || !isSettable}>
          {isFormula ? inspector.replaceFormula : inspector.setValue}
        </Button>
      </div>
    </form>
  );
}

function areSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((part, index) => part.trim() === b[index]?.trim());
}
