import type { Edit } from "../edits/edit";
import { plural } from "../findings/plural";
import { quoted } from "../findings/quoted";
import { cellText } from "../sheet/cell";
import type { ApplyResult } from "./host";
import type { Notice } from "./notice";

export type EditVerb = "fixed" | "undone" | "restored";

/** What became of a list of edits, in words: what was written, and what was left alone because it had changed. */
export function resultNotice({ applied, refused }: ApplyResult, verb: EditVerb): Notice {
  const done = applied.length === 0 ? "" : doneSentence(applied, verb);
  const left = refused.length === 0 ? "" : leftSentence(refused);
  return { intent: left === "" ? "success" : "warning", text: [done, left].filter((part) => part !== "").join(" ") };
}

function doneSentence(applied: readonly Edit[], verb: EditVerb): string {
  const [first] = applied;
  if (applied.length > 1 || first === undefined) {
    const cells = plural(applied.length, "cell");
    return `${cells} ${verb === "undone" ? "put back" : verb}.`;
  }
  const after = cellText(first.after);
  const value = after === "" ? "blank" : quoted(after);
  return `${first.address} is ${verb === "fixed" ? "now" : "again"} ${value}.`;
}

function leftSentence(refused: readonly Edit[]): string {
  const [first] = refused;
  return refused.length === 1 && first !== undefined
    ? `${first.address} has changed since the check, so it was left alone.`
    : `${plural(refused.length, "cell")} have changed since the check, so they were left alone.`;
}
