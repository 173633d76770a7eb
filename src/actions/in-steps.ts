/** How long work may keep the thread before others get it, in milliseconds. */
export const LONGEST_BLOCK = 12;

/** Does the steps of something that takes long, and lets others have the thread in between, so that the pane stays alive. */
export async function inSteps<Result>(steps: Generator<unknown, Result>): Promise<Result> {
  let since = performance.now();
  let step = steps.next();
  while (step.done !== true) {
    if (performance.now() - since >= LONGEST_BLOCK) {
      await new Promise((resolve) => setTimeout(resolve, 0));
      since = performance.now();
    }
    step = steps.next();
  }
  return step.value;
}
