/** Does all the steps of something at once: for those who need not let others have the thread in between. */
export function atOnce<Result>(steps: Generator<unknown, Result>): Result {
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value;
}
