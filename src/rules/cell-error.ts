import type { CellRule } from "./rule";

/** Excel's error values as a cell or a CSV file shows them: in English, and as German, French and Spanish Excel save them. */
const CELL_ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!|NV|WERT!|BEZUG!|ZAHL!|ÜBERLAUF!|VALEUR!|NOMBRE!|NOM\?|¡VALOR!|¡REF!|¡NUM!|¡DIV\/0!|¿NOMBRE\?|#+)$/;

const HASH = 35;

export const cellError: CellRule = {
  id: "cell-error",
  title: "Excel error value",
  explanation:
    "A cell holds an Excel error such as #N/A or #REF! instead of a value. It would be uploaded as that text. Repair the formula or type the value.",
  source: "rules.md §4",
  severities: ["error"],
  fails: { "Deal Name": "#REF!" },
  passes: { "Deal Name": "UK spring deal" },
  appliesTo: (column) => column.kind !== "system" && column.kind !== "suggestion",
  endsCell: true,
  passesPlainText: () => true,
  cell: ({ text }) =>
    text.charCodeAt(0) === HASH && CELL_ERROR.test(text) ? { severity: "error", params: { error: text } } : undefined,
};
