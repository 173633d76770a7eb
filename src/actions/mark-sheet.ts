import type { ActionContext } from "./action";
import { failureNotice } from "./failure-notice";
import { highlightsOf } from "./highlights";
import { HostError } from "./host-error";
import { listOffersOf } from "./list-offers";
import type { Notice } from "./notice";
import type { LastCheck } from "./state";

/** Highlights what was found and offers dropdowns. A refusal leaves the findings standing: it is told, not thrown. */
export async function markSheet(context: ActionContext, checked: LastCheck): Promise<Notice | undefined> {
  const { host, words } = context;
  return unlessRefused(context, async () => {
    await paintSheet(context, checked);
    await host.offerLists(checked.identity.id, listOffersOf(checked.dealSheet, words));
  });
}

/** Highlights what was found in a sheet that is highlighted already, so that cleared highlights stay away. */
export async function markSheetAgain(context: ActionContext, checked: LastCheck): Promise<Notice | undefined> {
  if (!context.getState().highlighted.has(checked.identity.id)) return undefined;
  return unlessRefused(context, () => paintSheet(context, checked));
}

async function paintSheet({ host, getState, setState }: ActionContext, checked: LastCheck): Promise<void> {
  const { identity, dealSheet, findings } = checked;
  await host.paint(identity.id, highlightsOf(dealSheet, findings));
  setState({ highlighted: new Set(getState().highlighted).add(identity.id) });
}

async function unlessRefused({ words }: ActionContext, mark: () => Promise<void>): Promise<Notice | undefined> {
  try {
    await mark();
    return undefined;
  } catch (thrown) {
    if (!(thrown instanceof HostError)) throw thrown;
    const { text, ...rest } = failureNotice(thrown, words);
    return { ...rest, intent: "warning", text: `${words.trouble.notMarked} ${text}` };
  }
}
