import { ignoredKey, type Ignored } from "../findings/ignored";
import type { Action, ActionContext, Outcome } from "./action";
import { markSheetAgain } from "./mark-sheet";
import { ignoredIn, rememberIgnored, storeIgnored, withoutIgnored } from "./sheet-ignored";

/** So many decisions in one sheet tell that kinds should be ignored; the earliest go, and are told again. */
const MOST_DECISIONS = 2000;

/** Tells a warning or a note, or a kind of them, no more in the checked sheet. Errors stay. */
export const ignoreFindings: Action<Ignored> = {
  id: "ignoreFindings",
  icon: "ignore",
  isEnabled: ({ checked }) => checked !== undefined,
  perform: (context, decision) => {
    const key = ignoredKey(decision);
    return decide(
      context,
      (before) => [...before.filter((each) => ignoredKey(each) !== key), decision].slice(-MOST_DECISIONS),
      (count) => context.words.findings.ignoredNow(count),
    );
  },
};

/** Tells again what was ignored by these decisions; all of them where none is named. */
export const showAgain: Action<readonly Ignored[] | undefined> = {
  id: "showAgain",
  icon: "restore",
  isEnabled: ({ checked, ignored }) => checked !== undefined && ignoredIn({ ignored }, checked.identity.id).length > 0,
  perform: (context, decisions) => {
    const keys = decisions && new Set(decisions.map(ignoredKey));
    return decide(
      context,
      (before) => before.filter((each) => keys !== undefined && !keys.has(ignoredKey(each))),
      (count) => context.words.findings.shownAgain(count),
    );
  },
};

/** Takes new decisions: lists, counts and highlights follow at once, and the workbook keeps them. */
async function decide(
  context: ActionContext,
  change: (before: readonly Ignored[]) => readonly Ignored[],
  said: (count: number) => string,
): Promise<Outcome> {
  const { checked, ignored } = context.getState();
  if (checked === undefined) return {};
  const { id } = checked.identity;
  const decisions = change(ignoredIn({ ignored }, id));
  rememberIgnored(context, id, { decisions, isRecalled: ignored.get(id)?.isRecalled ?? false });
  const now = withoutIgnored(checked, decisions);
  context.setState({ checked: now });
  const marked = await markSheetAgain(context, now);
  const stored = await storeIgnored(context, id);
  const count = Math.abs(now.findings.length - checked.findings.length);
  return { notice: marked ?? stored ?? { intent: "success", text: said(count) } };
}
