import { inSteps } from "../../src/actions/in-steps";

function* busy(steps: number, ms: number): Generator<undefined, string> {
  for (let step = 0; step < steps; step++) {
    const end = performance.now() + ms;
    while (performance.now() < end);
    yield;
  }
  return "done";
}

test("long work lets others have the thread, and comes to its result all the same", async () => {
  let others = 0;
  const timer = setInterval(() => (others += 1), 0);
  expect(await inSteps(busy(20, 5))).toBe("done");
  clearInterval(timer);
  expect(others).toBeGreaterThanOrEqual(3);
});

test("short work is not held up", async () => {
  let others = 0;
  setTimeout(() => (others += 1), 0);
  expect(await inSteps(busy(3, 0))).toBe("done");
  expect(others).toBe(0);
});
