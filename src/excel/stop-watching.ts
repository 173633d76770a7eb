import type { StopWatching } from "../actions/host";
import { hostErrorFrom } from "./host-error-from";

/** What removes event handlers, once; Office.js wants that done in the context in which they were added. */
export function stopWatching(
  context: Excel.RequestContext,
  handlers: readonly { readonly remove: () => void }[],
): StopWatching {
  let watching = true;
  return async () => {
    if (!watching) return;
    watching = false;
    try {
      await Excel.run(context, async (context) => {
        for (const handler of handlers) handler.remove();
        await context.sync();
      });
    } catch (error) {
      throw hostErrorFrom(error);
    }
  };
}
