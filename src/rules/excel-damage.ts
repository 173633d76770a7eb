import { isDateFormat } from "../sheet/dates";
import type { ColumnKind } from "../template/column";
import { COLUMNS } from "../template/columns";
import { isPlainTextFromLetter } from "./plain-text";
import { cleanText } from "./clean-text";
import { isLookedAt } from "./looked-at";
import type { CellProblem, CellRule, CellView } from "./rule";

/** As Excel writes a long number into a CSV file: 4.91761E+12, with a point or a decimal comma. */
const SCIENTIFIC = /^(\d)(?:[.,](\d{1,20}))?E\+(\d{2})$/;
const DIGITS_OF_EXCEL = 15;
/** Excel keeps 15 digits; what comes after them has become zeros. */
const LOST_DIGITS = /^\d{15}0+$/;
const ONLY_DIGITS = /^\d{16,}$/;
const ID_COLUMN = / ID$|^CLA Number$/;

const NUMBER_COLUMNS: ReadonlySet<ColumnKind> = new Set(["phone", "duns", "identifier", "partner-id"]);
/** Where a number belongs, a date is no number; where text belongs, it may be what a person typed. */
const AMOUNTS_AND_CODES: ReadonlySet<ColumnKind> = new Set(["amount", "sales-stage", "reason-code", "help-code"]);

const LONG_NUMBERS: ReadonlySet<string> = new Set(
  COLUMNS.filter(({ kind, key }) => NUMBER_COLUMNS.has(kind) || ID_COLUMN.test(key)).map(({ key }) => key),
);

export const excelDamage: CellRule = {
  id: "excel-damage",
  source: "rules.md §4",
  severities: ["error", "warning"],
  fixes: "Offered where no digit was lost: 4.91761E+5 becomes 491761.",
  fails: { "Customer Contact Phone Number": "4.91761E+12" },
  passes: { "Customer Contact Phone Number": "+49 176 12345678" },
  appliesTo: isLookedAt,
  endsCell: true,
  usualIn: (column) => (column.kind === "text" ? isPlainTextFromLetter : undefined),
  passesPlainText: (column) => !LONG_NUMBERS.has(column.key),
  cell: (view) => {
    const { value, numberFormat, column } = view;
    if (typeof value === "number" && column.kind !== "date" && isDateFormat(numberFormat)) {
      return { severity: AMOUNTS_AND_CODES.has(column.kind) ? "error" : "warning", params: { problem: "date" } };
    }
    return LONG_NUMBERS.has(column.key) ? damagedNumber(view) : undefined;
  },
};

function damagedNumber({ value, text: exact, column }: CellView): CellProblem | undefined {
  const text = cleanText(exact);
  const [, whole, fraction = "", exponent] = SCIENTIFIC.exec(text) ?? [];
  if (whole !== undefined) {
    const digits = whole + fraction;
    // Excel keeps 15 digits: a longer number has lost some before it was written so.
    const nothingLost = digits.length === Number(exponent) + 1 && digits.length <= DIGITS_OF_EXCEL;
    return {
      severity: "error",
      params: { problem: "scientific" },
      ...(nothingLost && { fix: { value: digits, kind: "offered" } }),
    };
  }
  // A text of many digits may be a customer's own CRM ID; only zeros after the 15th digit tell of Excel.
  const lost =
    typeof value === "number" || NUMBER_COLUMNS.has(column.kind) ? ONLY_DIGITS.test(text) : LOST_DIGITS.test(text);
  return lost ? { severity: "error", params: { problem: "rounded" } } : undefined;
}
