import { isBlank } from "../sheet/cell";
import { cellOf, type DealSheet } from "../sheet/deal-sheet";
import { columnByHeader } from "../template/columns";
import { ERRORS } from "./column-keys";
import { LONGEST_MESSAGE, messageWords } from "./message-words";
import { oncePerHeader } from "./once-per-header";
import { NO_PROBLEMS, type RecordRule } from "./rule";
import { exactText } from "./statuses";

/** How many messages are remembered. */
const MOST_MESSAGES = 1000;

export const serviceError: RecordRule = {
  id: "service-error",
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

/** What stands in quotation marks or brackets; the quantities are bounded so that matching stays linear. */
const QUOTED = /["“”'‘’[(]([^"“”'‘’[\]()]{2,60})["“”'‘’\])]/gu;

/**
 * Finds the column that a message names, in any spelling: one in quotation marks, else the one that is named first (of
 * names that begin there, the longest); else the Errors column itself.
 */
const columnFinder = oncePerHeader(({ columns, headers, positions }: DealSheet): ((message: string) => string) => {
  const spellings = columns.flatMap((column, offset) =>
    column === undefined || column.key === ERRORS
      ? []
      : [column.key, headers[offset] ?? "", ...column.spellings].map((name) => ({
          key: column.key,
          words: messageWords(name),
        })),
  );
  // The same few messages stand in many rows.
  const found = new Map<string, string>();
  return (message) => {
    const known = found.get(message);
    if (known !== undefined) return known;
    if (found.size >= MOST_MESSAGES) found.clear();
    const words = messageWords(message);
    const quoted = [...message.slice(0, LONGEST_MESSAGE).matchAll(QUOTED)]
      .map(([, name = ""]) => columnByHeader(name)?.key)
      .find((name) => name !== undefined && name !== ERRORS && positions.has(name));
    const key = quoted ?? firstNamed(words, spellings) ?? ERRORS;
    found.set(message, key);
    return key;
  };
});

interface Spelling {
  /** The column's key. */
  readonly key: string;
  readonly words: string;
}

function firstNamed(words: string, spellings: readonly Spelling[]): string | undefined {
  let first: (Spelling & { readonly at: number }) | undefined;
  for (const spelling of spellings) {
    const at = words.indexOf(spelling.words);
    if (at < 0) continue;
    const isEarlier = first === undefined || at < first.at;
    if (isEarlier || (at === first?.at && spelling.words.length > first.words.length)) first = { ...spelling, at };
  }
  return first?.key;
}
