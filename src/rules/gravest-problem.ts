import { cleanText } from "./clean-text";
import type { CellProblem } from "./rule";

/**
 * What is wrong with a text of parts as it stands, or would be once stray characters and HTML codes are gone, the graver
 * of the two: to take them away must not bring an error to light that was there all along. A comma that is an HTML code
 * would begin a new part, so such a text is left as it stands.
 */
export function gravestProblem(
  text: string,
  problemOf: (text: string) => CellProblem | undefined,
): CellProblem | undefined {
  const problem = problemOf(text);
  if (problem?.severity === "error") return problem;
  const clean = cleanText(text);
  if (clean === text || commas(clean) > commas(text)) return problem;
  const cleanProblem = problemOf(clean);
  return cleanProblem?.severity === "error" ? cleanProblem : problem;
}

function commas(text: string): number {
  return text.split(",").length - 1;
}
