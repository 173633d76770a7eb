import { setCellValue } from "../../actions/set-cell-value";
import type { InspectedCell } from "../../actions/inspected-cell";
import { useAction, useWords } from "../elements/use-app";
import { useDraft, type Draft } from "./use-draft";

/** Excel's own limit of a cell's text, in characters. */
export const LONGEST_CELL = 32_767;

export interface NewValue {
  readonly draft: Draft<string>;
  /** What the button says: a formula is told before it goes. */
  readonly label: string;
  readonly isOff: boolean;
  /** Sets a text, unless the cell says it already. */
  readonly set: (text: string) => void;
  /** Whether setting a text would change anything. */
  readonly changes: (text: string) => boolean;
}

/** What a field needs to change a cell. */
export function useNewValue({ address, text, content }: InspectedCell): NewValue {
  const { inspector } = useWords();
  const { isOff, run } = useAction(setCellValue);
  const draft = useDraft(text, isSameText);
  const isFormula = content === "formula";
  const changes = (wanted: string): boolean => wanted !== text || isFormula;
  return {
    draft,
    label: isFormula ? inspector.replaceFormula : inspector.setValue,
    isOff,
    changes,
    set: (wanted) => {
      if (isOff || !changes(wanted)) return;
      draft.write(wanted);
      run({ address, text: wanted });
    },
  };
}

function isSameText(a: string, b: string): boolean {
  return a === b;
}
