import type { Verdict } from "../../src/rules/verdict";
import { learn, newVerdictMemory, recall, type VerdictMemory } from "../../src/rules/verdict-memory";

const VERDICT: Verdict = { problems: [], isFinal: true };

/** A memory that has learnt so many texts, of which so many were met again. */
function memoryOf(texts: number, repeats: number): VerdictMemory {
  const memory = newVerdictMemory();
  for (let number = 0; number < texts; number++) {
    learn(memory, `text ${number}`, VERDICT);
    if (number < repeats) recall(memory, `text ${number}`);
  }
  return memory;
}

test("a verdict is remembered by its exact text", () => {
  const memory = newVerdictMemory();
  expect(recall(memory, "a")).toBeUndefined();
  learn(memory, "a", VERDICT);
  expect([recall(memory, "a"), recall(memory, "A"), recall(memory, "a ")]).toEqual([VERDICT, undefined, undefined]);
});

test("texts of up to 500 characters are remembered", () => {
  const memory = newVerdictMemory();
  for (const length of [500, 501]) learn(memory, "a".repeat(length), VERDICT);
  expect([500, 501].map((length) => recall(memory, "a".repeat(length)))).toEqual([VERDICT, undefined]);
});

test.each<[texts: number, repeats: number, isRemembered: boolean]>([
  [127, 0, true],
  [128, 0, false],
  [128, 3, false],
  [128, 4, true],
  [200, 3, false],
  [200, 4, true],
])("of %i texts %i came again: remembered %s", (texts, repeats, isRemembered) => {
  expect(recall(memoryOf(texts, repeats), "text 1")).toBe(isRemembered ? VERDICT : undefined);
});

test("texts that never came again are forgotten for good, and nothing is learnt any more", () => {
  const memory = memoryOf(128, 0);
  learn(memory, "another", VERDICT);
  expect(recall(memory, "another")).toBeUndefined();
});

test("looking for what is not known is no repetition", () => {
  const memory = memoryOf(127, 0);
  for (let time = 0; time < 9; time++) recall(memory, "another");
  learn(memory, "another", VERDICT);
  expect(recall(memory, "another")).toBeUndefined();
});

test("two thousand texts are remembered, and no more", () => {
  const memory = memoryOf(2001, 4);
  expect(recall(memory, "text 1999")).toBe(VERDICT);
  expect(recall(memory, "text 2000")).toBeUndefined();
});
