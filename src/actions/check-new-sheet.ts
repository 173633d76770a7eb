import type { ActionContext, Outcome } from "./action";
import { failureNotice } from "./failure-notice";
import type { Notice } from "./notice";
import { runCheck } from "./run-check";

/**
 * Checks a sheet that was just made and put in front, as if a person had pressed Check, and says `done` with what there
 * is to say of the check. The sheet stands even if the check is refused.
 */
export async function checkNewSheet(context: ActionContext, done: Notice): Promise<Outcome> {
  return { notice: joined(done, await checked(context)) };
}

async function checked(context: ActionContext): Promise<Notice | undefined> {
  try {
    return await runCheck(context, "asked");
  } catch (thrown) {
    const notice = failureNotice(thrown, context.words);
    return { ...notice, text: `${context.words.trouble.notChecked} ${notice.text}` };
  }
}

function joined(done: Notice, more: Notice | undefined): Notice {
  return more === undefined ? done : { ...more, text: `${done.text} ${more.text}` };
}
