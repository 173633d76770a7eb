import { isBlank } from "../sheet/cell";
import { cellOf, type DealSheet } from "../sheet/deal-sheet";
import { ERRORS } from "./column-keys";
import { messageWords } from "./message-words";
import type { SheetProblem, SheetRule } from "./rule";
import { exactText } from "./statuses";

export const serviceError: SheetRule = {
  id: "service-error",
  title: "Message from the last upload",
  explanation:
    "Partner Center wrote this into the Errors column when it processed the file. Mend what it names; the column itself is left blank in the export.",
  source: "bulk-operations.md, table row “Errors”",
  fails: { deals: [{ [ERRORS]: "Required field Solution 1 missing" }] },
  passes: { deals: [{ [ERRORS]: "" }] },
  sheet: (dealSheet) => {
    const columnNamed = columnFinder(dealSheet);
    const problems: SheetProblem[] = [];
    for (const deal of dealSheet.records) {
      if (deal.class === "locked" || isBlank(cellOf(deal, ERRORS))) continue;
      for (const part of exactText(deal, ERRORS).split(";")) {
        const message = part.trim();
        if (message === "") continue;
        const column = columnNamed(message);
        problems.push({ row: deal.row, column, severity: "info", value: exactText(deal, column), params: { message } });
      }
    }
    return problems;
  },
};

/** Finds the column that a message names, in any spelling, the longest name first; else the Errors column itself. */
function columnFinder({ columns, headers }: DealSheet): (message: string) => string {
  const spellings = columns
    .flatMap((column, offset) =>
      column === undefined || column.key === ERRORS
        ? []
        : [column.key, headers[offset] ?? "", ...column.spellings].map((name) => ({
            key: column.key,
            words: messageWords(name),
          })),
    )
    .sort((a, b) => b.words.length - a.words.length);
  // The same few messages stand in many rows.
  const found = new Map<string, string>();
  return (message) => {
    const known = found.get(message);
    if (known !== undefined) return known;
    const words = messageWords(message);
    const key = spellings.find((spelling) => words.includes(spelling.words))?.key ?? ERRORS;
    found.set(message, key);
    return key;
  };
}
