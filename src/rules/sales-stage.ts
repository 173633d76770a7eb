import type { Fix } from "../findings/finding";
import { cellText } from "../sheet/cell";
import { cellOf, type DealRecord } from "../sheet/deal-sheet";
import type { CellInDealRule, CellProblem, CellView } from "./rule";
import { percentMeant } from "../sheet/percent";
import { lookupKey } from "./lookup-key";
import { isSubstatus, SUBSTATUS } from "./statuses";

const NUMBER = /^-?\d+(?:\.\d+)?$/;
const PERCENT = /^(\d{1,3})(?:\.0{1,9})? ?%$/;
const WON = "100";

/** The stages of a deal in Partner Center and the number of each. */
const STAGES: ReadonlyMap<string, string> = new Map([
  ["10", "Created"],
  ["20", "Qualified"],
  ["40", "Developed"],
  ["60", "Proposed"],
  ["80", "Negotiated"],
  [WON, "Won"],
]);

const NUMBER_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...[...STAGES].map(([number, name]) => [lookupKey(name), number] as const),
  ["accepted", "10"],
  ["createdaccepted", "10"],
  ["qualify", "20"],
  ["develop", "40"],
  ["propose", "60"],
  ["negotiate", "80"],
]);

const LONGEST_NAME = 40;

export const salesStage: CellInDealRule = {
  id: "sales-stage",
  source: "bulk-operations.md, table row “Sales Stage”; Manage co-sell opportunities, sales stages",
  severities: ["error", "warning"],
  fixes: "40%, 0.4 in a percent cell and Developed become 40. Offered where the number does not fit the substatus.",
  fails: { "Sales Stage": "40%" },
  passes: { "Sales Stage": "40" },
  appliesTo: (column) => column.kind === "sales-stage",
  cellInDeal: (view, deal) => {
    const problem = problemOf(view.text, deal);
    if (problem === undefined) return undefined;
    const value = stageMeant(view);
    if (value === undefined) return problem;
    // 100% of a deal that is not won stays doubtful as 100: a person decides.
    const fix: Fix = { value, kind: problemOf(value, deal) === undefined ? "safe" : "offered" };
    return { ...problem, fix };
  },
};

function problemOf(text: string, deal: DealRecord): CellProblem | undefined {
  if (!NUMBER.test(text)) return { severity: "error", params: { problem: "number" } };
  if (!STAGES.has(text)) return { severity: "warning", params: { problem: "scale" } };
  const substatus = cellText(cellOf(deal, SUBSTATUS));
  if (text === WON && isSubstatus(substatus) && substatus !== "Won") {
    return { severity: "warning", params: { problem: "won", substatus } };
  }
  return undefined;
}

function stageMeant({ value, text, numberFormat }: CellView): string | undefined {
  if (typeof value === "number") {
    return percentMeant(value, numberFormat)?.toString();
  }
  if (text.length > LONGEST_NAME) return undefined;
  const trimmed = text.trim();
  return PERCENT.exec(trimmed)?.[1] ?? sameNumber(trimmed, text) ?? NUMBER_BY_NAME.get(lookupKey(text));
}

/** A stage that is written otherwise than the scale has it: ` 40`, `40.0`, `040`. */
function sameNumber(trimmed: string, text: string): string | undefined {
  const number = NUMBER.test(trimmed) ? String(Number(trimmed)) : "";
  return STAGES.has(number) && number !== text ? number : undefined;
}
