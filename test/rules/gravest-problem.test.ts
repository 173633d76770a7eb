import type { CellProblem } from "../../src/rules/rule";
import { gravestProblem } from "../../src/rules/gravest-problem";

const warning = (text: string): CellProblem => ({ severity: "warning", params: { text } });
const error = (text: string): CellProblem => ({ severity: "error", params: { text } });

test.each<[text: string, said: Record<string, (text: string) => CellProblem>, expected: CellProblem | undefined]>([
  ["a", {}, undefined],
  ["a", { a: warning }, warning("a")],
  [" a", {}, undefined],
  [" a", { " a": warning }, warning(" a")],
  [" a", { a: warning }, undefined],
  [" a", { a: error }, error("a")],
  [" a", { " a": warning, a: warning }, warning(" a")],
  [" a", { " a": warning, a: error }, error("a")],
  [" a", { " a": error, a: error }, error(" a")],
  [" a", { " a": error, a: warning }, error(" a")],
  // A comma that was an HTML code begins a new part; one that was there already does not.
  ["a&#44;b", { "a,b": error }, undefined],
  ["a&#44;b", { "a&#44;b": warning, "a,b": error }, warning("a&#44;b")],
  ["a,&#32;b", { "a, b": error }, error("a, b")],
])("%j, of which %j is said", (text, said, expected) => {
  expect(gravestProblem(text, (one) => said[one]?.(one))).toEqual(expected);
});
