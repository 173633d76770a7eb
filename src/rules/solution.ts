import { CURRENCY_CODES, currencyCode } from "../template/currencies";
import { commaFix } from "./comma-fix";
import { gravestProblem } from "./gravest-problem";
import { isIdentifier } from "./identifier-shape";
import type { CellProblem, CellRule } from "./rule";

const MOST_PARTS = 4;
const SOLUTION_ID = /^SOL(?:-[A-Za-z0-9]+)+$/;
const PRICE = /^\d+(?:\.\d+)?$/;
const QUANTITY = /^0*[1-9]\d*$/;
/** As nearly everybody writes it. Solutions are half of a full sheet and seldom the same, so one look must do. */
const USUAL = new RegExp(
  `^SOL(?:-[A-Za-z0-9]+)+(?:, ?(?:${CURRENCY_CODES.join("|")})(?:, ?\\d+(?:\\.\\d+)?(?:, ?0*[1-9]\\d*)?)?)?$`,
);

export const solution: CellRule = {
  id: "solution",
  source: "bulk-operations.md, table row “Solution 1”",
  severities: ["error", "warning"],
  fixes: "Commas are offered for semicolons or bars.",
  fails: { "Solution 1": "SOL-1234-PQRS, USD, 10,50, 100" },
  passes: { "Solution 1": "SOL-1234-PQRS, USD, 10.50, 100" },
  appliesTo: (column) => column.kind === "solution",
  usualIn: () => (text) => USUAL.test(text),
  cell: ({ text }) => {
    const problem = gravestProblem(text, solutionProblem);
    if (problem === undefined) return undefined;
    const fix = commaFix(text, (value) => solutionProblem(value)?.severity !== "error");
    return fix === undefined ? problem : { ...problem, fix };
  },
};

/** What is wrong with a solution's text; undefined when nothing is. */
export function solutionProblem(text: string): CellProblem | undefined {
  const parts = text.split(",", MOST_PARTS + 1).map((part) => part.trim());
  const [id = "", currency, price, quantity] = parts;
  if (parts.length > MOST_PARTS) return error("parts");
  if (id === "") return error("id");
  if (currency !== undefined && currencyCode(currency) === undefined) return error("currency", currency);
  if (price !== undefined && !PRICE.test(price)) return error("price", price);
  if (quantity !== undefined && !QUANTITY.test(quantity)) return error("quantity", quantity);
  if (SOLUTION_ID.test(id) || isIdentifier(id)) return undefined;
  return { severity: "warning", params: { problem: "unknown-id", part: id } };
}

function error(problem: string, part = ""): CellProblem {
  return { severity: "error", params: { problem, part } };
}
