import { inverted, type Edit } from "../edits/edit";
import { withWitnesses, withWitnessesAfter } from "../edits/witness";
import type { ActionContext, Outcome } from "./action";
import { failureNotice } from "./failure-notice";
import { HostError } from "./host-error";
import type { Notice } from "./notice";
import { resultNotice, type EditVerb } from "./result-notice";
import { runCheck, type EditPlace } from "./run-check";

/**
 * Writes edits, checks the sheet again and says what was done. Cells that hold something else by now are left alone.
 */
export async function applyEdits(
  context: ActionContext,
  sheetId: string,
  edits: readonly Edit[],
  verb: EditVerb = "fixed",
): Promise<Outcome> {
  const [first] = edits;
  if (first === undefined) return {};
  if (verb !== "undone" && context.getState().freshness !== "current") return lookAgain(context);
  const { checked } = context.getState();
  const isOfCheck = verb !== "undone" && checked?.identity.id === sheetId;
  const writing = context.host.apply(sheetId, isOfCheck ? withWitnesses(edits, checked.dealSheet) : edits);
  const result = await writing.catch(async (thrown: unknown) => {
    if (mayBeHalfWritten(thrown)) await checkAgain(context, { sheetId, address: first.address });
    throw thrown;
  });
  const again = await checkAgain(context, { sheetId, address: first.address });
  const notice = again ?? resultNotice(result, verb, context.words);
  if (result.applied.length === 0 || verb === "undone") return { notice };
  const inverses = withWitnessesAfter(result.applied.map(inverted), result.applied).reverse();
  return { notice: { ...notice, canUndo: true }, undo: { sheetId, edits: inverses } };
}

/** Excel keeps what a request has done before it fails, and says nothing of it: our own writes are no changes to us. */
function mayBeHalfWritten(thrown: unknown): boolean {
  return thrown instanceof HostError && (thrown.code === "excel-failed" || thrown.code === "too-large");
}

/** What was decided was decided on cells that are no longer so: nothing is written before a person has looked again. */
async function lookAgain(context: ActionContext): Promise<Outcome> {
  const notice = await runCheck(context, "again");
  return { notice: notice ?? { intent: "warning", text: context.words.trouble.sheetChanged } };
}

/** The edits stand even if the check after them is refused; the findings are then out of date, and it is said why. */
async function checkAgain(context: ActionContext, at: EditPlace): Promise<Notice | undefined> {
  try {
    return await runCheck(context, "again", at);
  } catch (thrown) {
    const notice = failureNotice(thrown, context.words);
    return { ...notice, text: `${context.words.trouble.changedNotChecked} ${notice.text}` };
  }
}
