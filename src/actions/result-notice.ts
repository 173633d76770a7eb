import type { Edit } from "../edits/edit";
import { cellText } from "../sheet/cell";
import type { Words } from "../words/words";
import type { ApplyResult } from "./host";
import type { Notice } from "./notice";

export type EditVerb = "fixed" | "undone" | "restored";

type ResultWords = Pick<Words, "actions" | "trouble">;

/** What became of a list of edits, in words: what was written, and what was left alone because it had changed. */
export function resultNotice({ applied, refused }: ApplyResult, verb: EditVerb, words: ResultWords): Notice {
  const texts = [doneSentence(applied, verb, words), leftSentence(refused, words)];
  return {
    intent: refused.length === 0 ? "success" : "warning",
    text: texts.filter((text) => text !== "").join(" "),
  };
}

function doneSentence(applied: readonly Edit[], verb: EditVerb, { actions }: ResultWords): string {
  const [first] = applied;
  if (first === undefined) return "";
  return applied.length === 1
    ? actions.cell[verb](first.address, cellText(first.after))
    : actions.cells[verb](applied.length);
}

function leftSentence(refused: readonly Edit[], { trouble }: ResultWords): string {
  const [first] = refused;
  return first === undefined ? "" : trouble.cellsChanged(refused.length, first.address);
}
