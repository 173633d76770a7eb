import { cleanText } from "./clean-text";
import type { CellRule } from "./rule";

/** Excel's error values as a cell or a CSV file shows them: in English, and as German, French and Spanish Excel save them. */
const CELL_ERROR =
  /^#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|GETTING_DATA|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|UNKNOWN!|BUSY!|EXTERNAL!|PYTHON!|TIMEOUT!|NV|WERT!|BEZUG!|ZAHL!|ÜBERLAUF!|VALEUR!|NOMBRE!|NOM\?|¡VALOR!|¡REF!|¡NUM!|¡DIV\/0!|¿NOMBRE\?|#+)$/;

/** What an error value cannot begin with, even when something stray stands before it. */
const HARMLESS_START = /^[!"$%'-~]/;

export const cellError: CellRule = {
  id: "cell-error",
  source: "rules.md §4",
  severities: ["error"],
  fails: { "Deal Name": "#REF!" },
  passes: { "Deal Name": "UK spring deal" },
  appliesTo: (column) => column.kind !== "system" && column.kind !== "suggestion",
  endsCell: true,
  passesPlainText: () => true,
  cell: ({ text }) => (isCellError(text) ? { severity: "error", params: { error: cleanText(text) } } : undefined),
};

/** Whether a text is one of Excel's error values, stray spaces aside. */
export function isCellError(text: string): boolean {
  return !HARMLESS_START.test(text) && CELL_ERROR.test(cleanText(text));
}
