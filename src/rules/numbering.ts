import { cellText, isBlank } from "../sheet/cell";
import type { DealRecord } from "../sheet/deal-sheet";
import { oncePerHeader } from "./once-per-header";
import { seemsRepeated } from "./seems-repeated";
import { NO_PROBLEMS, type RecordProblem, type RecordRule } from "./rule";
import { solutionProblem } from "./solution";

export const numbering: RecordRule = {
  id: "numbering",
  title: "Order of solutions and team members",
  explanation:
    "Solutions and team members are filled from number 1 on, without a blank one between, and each solution only once per deal.",
  source: "bulk-operations.md, “Co-sell opportunities (Referral) creation with customer account match”",
  severities: ["warning"],
  fails: { "Solution 2": "", "Solution 3": "SOL-5678-ABCD" },
  passes: { "Solution 2": "SOL-5678-ABCD", "Solution 3": "" },
  record: (deal, sheet) => {
    const { solutions, members } = familiesOf(sheet);
    const inSolutions = gaps(deal, solutions);
    const inMembers = gaps(deal, members);
    const twice = seemsRepeated(deal.cells, solutions) ? repeated(deal, solutions) : NO_PROBLEMS;
    return inSolutions.length + inMembers.length + twice.length === 0
      ? NO_PROBLEMS
      : [...inSolutions, ...twice, ...inMembers];
  },
};

interface Numbered {
  readonly key: string;
  readonly position: number;
}

/** The columns of each family that the sheet has, by number. */
const familiesOf = oncePerHeader(({ columns, positions }) => {
  const ofKind = (kind: string): readonly Numbered[] =>
    columns
      .flatMap((column, position) =>
        column?.kind === kind && column.lock !== "always" && positions.get(column.key) === position
          ? [{ key: column.key, position, number: column.number ?? 0 }]
          : [],
      )
      .sort((a, b) => a.number - b.number);
  return { solutions: ofKind("solution"), members: ofKind("team-member") };
});

/** The first filled cell after each gap. */
function gaps(deal: DealRecord, family: readonly Numbered[]): readonly RecordProblem[] {
  let problems: RecordProblem[] | undefined;
  let blank: string | undefined;
  for (const { key, position } of family) {
    if (isBlank(deal.cells[position] ?? "")) {
      blank ??= key;
    } else if (blank !== undefined) {
      problems ??= [];
      problems.push({ column: key, severity: "warning", params: { problem: "gap", blank } });
      blank = undefined;
    }
  }
  return problems ?? NO_PROBLEMS;
}

function repeated(deal: DealRecord, solutions: readonly Numbered[]): RecordProblem[] {
  const problems: RecordProblem[] = [];
  const firstWith = new Map<string, Numbered>();
  for (const solution of solutions) {
    const id = solutionId(deal, solution);
    if (id === "") continue;
    const first = firstWith.get(id.toLowerCase());
    if (first === undefined) {
      firstWith.set(id.toLowerCase(), solution);
    } else if (isRight(deal, first) && isRight(deal, solution)) {
      problems.push({
        column: solution.key,
        severity: "warning",
        params: { problem: "repeated", first: first.key, id },
      });
    }
  }
  return problems;
}

function solutionId(deal: DealRecord, { position }: Numbered): string {
  const text = cellText(deal.cells[position] ?? "");
  const comma = text.indexOf(",");
  return (comma < 0 ? text : text.slice(0, comma)).trim();
}

function isRight(deal: DealRecord, { position }: Numbered): boolean {
  return solutionProblem(cellText(deal.cells[position] ?? "")) === undefined;
}
