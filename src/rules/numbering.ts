import { cellText, isBlank } from "../sheet/cell";
import type { DealRecord, DealSheet } from "../sheet/deal-sheet";
import type { RecordProblem, RecordRule } from "./rule";
import { solutionProblem } from "./solution";

export const numbering: RecordRule = {
  id: "numbering",
  title: "Order of solutions and team members",
  explanation:
    "Solutions and team members are filled from number 1 on, without a blank one between, and each solution only once per deal.",
  source: "bulk-operations.md, “Co-sell opportunities (Referral) creation with customer account match”",
  fails: { "Solution 2": "", "Solution 3": "SOL-5678-ABCD" },
  passes: { "Solution 2": "SOL-5678-ABCD", "Solution 3": "" },
  record: (deal, sheet) => {
    const { solutions, members } = familiesOf(sheet);
    return [...gaps(deal, solutions), ...repeated(deal, solutions), ...gaps(deal, members)];
  },
};

interface Numbered {
  readonly key: string;
  readonly position: number;
}

interface Families {
  readonly solutions: readonly Numbered[];
  readonly members: readonly Numbered[];
}

const familiesBySheet = new WeakMap<DealSheet["columns"], Families>();

/** The columns of each family that the sheet has, by number; worked out once per sheet. */
function familiesOf({ columns, positions }: DealSheet): Families {
  const known = familiesBySheet.get(columns);
  if (known !== undefined) return known;
  const ofKind = (kind: string): Numbered[] =>
    columns
      .flatMap((column, position) =>
        column?.kind === kind && column.lock !== "always" && positions.get(column.key) === position
          ? [{ key: column.key, position, number: column.number ?? 0 }]
          : [],
      )
      .sort((a, b) => a.number - b.number);
  const families = { solutions: ofKind("solution"), members: ofKind("team-member") };
  familiesBySheet.set(columns, families);
  return families;
}

/** The first filled cell after each gap. */
function gaps(deal: DealRecord, family: readonly Numbered[]): RecordProblem[] {
  const problems: RecordProblem[] = [];
  let blank: string | undefined;
  for (const { key, position } of family) {
    if (isBlank(deal.cells[position] ?? "")) {
      blank ??= key;
    } else if (blank !== undefined) {
      problems.push({ column: key, severity: "warning", params: { problem: "gap", blank } });
      blank = undefined;
    }
  }
  return problems;
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
