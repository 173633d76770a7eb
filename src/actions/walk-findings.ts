import { message } from "../findings/message";
import { stepFrom, type FindingsStep } from "../findings/walk";
import { cellAddress, parseCellAddress } from "../sheet/a1";
import type { AppWords } from "../words/words";
import type { Action, Outcome } from "./action";

/** Goes to the next cell that has an error or a warning, and says what is wrong there. */
export const nextFinding: Action = {
  id: "nextFinding",
  icon: "next",
  isLight: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: (context) => walk(context, 1),
};

/** Goes to the previous cell that has an error or a warning, and says what is wrong there. */
export const previousFinding: Action = {
  id: "previousFinding",
  icon: "previous",
  isLight: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: (context) => walk(context, -1),
};

async function walk({ host, getState, words }: Parameters<Action["perform"]>[0], direction: 1 | -1): Promise<Outcome> {
  const { checked, selection } = getState();
  if (checked === undefined) return {};
  const isHere = selection?.sheetId === checked.identity.id;
  const from = isHere ? parseCellAddress(selection.address) : undefined;
  const step = stepFrom(from, direction, checked.findings, checked.dealSheet);
  if (step === undefined) return { notice: { intent: "success", text: words.actions.walk.none } };
  await host.select(checked.identity.id, cellAddress(step.place.row, step.place.column));
  return { notice: { intent: "info", text: said(step, direction, words) } };
}

function said({ place, findings, isRound }: FindingsStep, direction: 1 | -1, words: AppWords): string {
  const [first] = findings;
  const column = first?.column ?? "";
  const where = `${cellAddress(place.row, place.column)}${column === "" ? "" : `, ${column}`}`;
  const text = `${where}: ${findings.map((finding) => message(finding, words)).join(" ")}`;
  if (!isRound) return text;
  return direction === 1 ? words.actions.walk.first(text) : words.actions.walk.last(text);
}
