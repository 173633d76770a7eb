import { message } from "../findings/message";
import { stepFrom, type FindingsStep } from "../findings/walk";
import { cellAddress, parseCellAddress } from "../sheet/a1";
import type { Action, Outcome } from "./action";

/** Goes to the next cell that has an error or a warning, and says what is wrong there. */
export const nextFinding: Action = {
  id: "nextFinding",
  label: "Next finding",
  icon: "next",
  isLight: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: (context) => walk(context, 1),
};

/** Goes to the previous cell that has an error or a warning, and says what is wrong there. */
export const previousFinding: Action = {
  id: "previousFinding",
  label: "Previous finding",
  icon: "previous",
  isLight: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: (context) => walk(context, -1),
};

async function walk({ host, getState }: Parameters<Action["perform"]>[0], direction: 1 | -1): Promise<Outcome> {
  const { checked, selection } = getState();
  if (checked === undefined) return {};
  const isHere = selection?.sheetId === checked.identity.id;
  const from = isHere ? parseCellAddress(selection.address) : undefined;
  const step = stepFrom(from, direction, checked.findings, checked.dealSheet);
  if (step === undefined) return { notice: { intent: "success", text: "There is no error and no warning left." } };
  await host.select(checked.identity.id, cellAddress(step.place.row, step.place.column));
  return { notice: { intent: "info", text: said(step, direction) } };
}

function said({ place, findings, isRound }: FindingsStep, direction: 1 | -1): string {
  const round = direction === 1 ? "Back at the first: " : "Back at the last: ";
  const [first] = findings;
  const column = first?.column ?? "";
  const where = `${cellAddress(place.row, place.column)}${column === "" ? "" : `, ${column}`}`;
  return `${isRound ? round : ""}${where}: ${findings.map(message).join(" ")}`;
}
