import type { Finding } from "./finding";

const FAULTS: ReadonlyMap<string, ReadonlyMap<string, number>> = new Map([
  [
    "solution",
    new Map([
      ["id", 0],
      ["unknown-id", 0],
      ["currency", 1],
      ["price", 2],
      ["quantity", 3],
    ]),
  ],
  [
    "team-member",
    new Map([
      ["phone", 2],
      ["email", 3],
    ]),
  ],
]);

/** The 0-based part of a Solution or Team member cell that a finding blames; undefined when it blames the whole. */
export function partAtFault({ rule, params }: Finding): number | undefined {
  const { problem, part } = params;
  if (rule === "team-member" && problem === "blank" && typeof part === "number") return part - 1;
  // So many parts are there, so the next one is missing.
  if (rule === "team-member" && problem === "too-few" && typeof part === "number") return part;
  return FAULTS.get(rule)?.get(String(problem));
}
