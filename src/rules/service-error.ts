import { isBlank } from "../sheet/cell";
import { cellOf, type DealSheet } from "../sheet/deal-sheet";
import { ERRORS } from "./column-keys";
import { messageWords } from "./message-words";
import { oncePerHeader } from "./once-per-header";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { exactText } from "./statuses";

/** How many messages are remembered. */
const MOST_MESSAGES = 1000;

export const serviceError: RecordRule = {
  id: "service-error",
  title: "Message from the last upload",
  explanation:
    "Partner Center wrote this into the Errors column when it processed the file. Mend what it names; the column itself is left blank in the export.",
  source: "bulk-operations.md, table row “Errors”",
  severities: ["info"],
  fails: { [ERRORS]: "Required field Solution 1 missing" },
  passes: { [ERRORS]: "" },
  record: (deal, sheet) => {
    if (isBlank(cellOf(deal, ERRORS))) return NO_PROBLEMS;
    const columnNamed = columnFinder(sheet);
    return exactText(deal, ERRORS)
      .split(";")
      .map((part) => part.trim())
      .filter((message) => message !== "")
      .map((message) => ({ column: columnNamed(message), severity: "info", params: { message } }));
  },
};

/** Finds the column that a message names, in any spelling, the longest name first; else the Errors column itself. */
const columnFinder = oncePerHeader(({ columns, headers }: DealSheet): ((message: string) => string) => {
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
    if (found.size >= MOST_MESSAGES) found.clear();
    const words = messageWords(message);
    const key = spellings.find((spelling) => words.includes(spelling.words))?.key ?? ERRORS;
    found.set(message, key);
    return key;
  };
});
