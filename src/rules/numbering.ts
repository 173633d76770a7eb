import { cellText, isBlank, type Cell } from "../sheet/cell";
import { isCellError } from "./cell-error";
import type { DealRecord } from "../sheet/deal-sheet";
import { oncePerHeader } from "./once-per-header";
import { seemsRepeated } from "./seems-repeated";
import { NO_PROBLEMS, type RecordProblem, type RecordRule } from "./rule";
import { solutionProblem } from "./solution";
import { teamMemberProblem } from "./team-member";
import type { CellProblem } from "./rule";

export const numbering: RecordRule = {
  id: "numbering",
  source: "bulk-operations.md, “Co-sell opportunities (Referral) creation with customer account match”",
  severities: ["warning"],
  fails: { "Solution 2": "", "Solution 3": "SOL-5678-ABCD" },
  passes: { "Solution 2": "SOL-5678-ABCD", "Solution 3": "" },
  record: (deal, sheet) => {
    const { solutions, members } = familiesOf(sheet);
    if (!hasGap(deal, solutions) && !hasGap(deal, members) && !seemsRepeated(deal.cells, solutions.positions)) {
      return NO_PROBLEMS;
    }
    return [
      ...gaps(deal, solutions.columns, solutionProblem),
      ...repeated(deal, solutions.columns),
      ...gaps(deal, members.columns, teamMemberProblem),
    ];
  },
};

interface Numbered {
  readonly key: string;
  readonly position: number;
}

/** The columns of a family that a sheet has, by number. */
interface Family {
  readonly columns: readonly Numbered[];
  /** Their positions alone, which every record is looked through by. */
  readonly positions: readonly number[];
}

const familiesOf = oncePerHeader(({ columns, positions }) => {
  const ofKind = (kind: string): Family => {
    const found = columns
      .flatMap((column, position) =>
        column?.kind === kind && column.lock !== "always" && positions.get(column.key) === position
          ? [{ key: column.key, position, number: column.number ?? 0 }]
          : [],
      )
      .sort((a, b) => a.number - b.number);
    return { columns: found, positions: found.map(({ position }) => position) };
  };
  return { solutions: ofKind("solution"), members: ofKind("team-member") };
});

/** Nearly every deal is filled from number 1 on. */
function hasGap({ cells }: DealRecord, { positions }: Family): boolean {
  let isAfterBlank = false;
  for (const position of positions) {
    if (isBlank(cells[position] ?? "")) isAfterBlank = true;
    else if (isAfterBlank) return true;
  }
  return false;
}

type ProblemOf = (text: string) => CellProblem | undefined;

/** The first filled cell after each gap. One that is wrong in itself is not blamed twice. */
function gaps(deal: DealRecord, family: readonly Numbered[], problemOf: ProblemOf): readonly RecordProblem[] {
  let problems: RecordProblem[] | undefined;
  let blank: string | undefined;
  for (const { key, position } of family) {
    const cell = deal.cells[position] ?? "";
    if (isBlank(cell)) {
      blank ??= key;
    } else if (blank !== undefined && isRight(cell, problemOf)) {
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
    } else if ([first, solution].every(({ position }) => isRight(deal.cells[position] ?? "", solutionProblem))) {
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

/** A warning, such as that of an ID which is not known, makes a cell doubtful but not wrong. */
function isRight(cell: Cell, problemOf: ProblemOf): boolean {
  const text = cellText(cell);
  return problemOf(text)?.severity !== "error" && !isCellError(text);
}
