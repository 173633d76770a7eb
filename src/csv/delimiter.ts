export type Delimiter = "," | ";" | "\t";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];

/** A header row names at least five columns, so it has at least four delimiters. */
const IN_A_HEADER = 4;
/** The header row is among the first 20 (rules.md §1). */
const LOOK_AT = 20;

/**
 * The delimiter of a file, found from its header row: the commonest outside quotes in the first record that has
 * enough of them, else in the first that has any; a comma where nothing tells.
 */
export function findDelimiter(text: string): Delimiter {
  let fallback: Delimiter | undefined;
  for (const counts of delimiterCounts(text)) {
    const [best, count] = commonest(counts);
    if (count >= IN_A_HEADER) return best;
    if (count > 0) fallback ??= best;
  }
  return fallback ?? ",";
}

/** For each of the first records, how often each delimiter stands in it outside quotes. */
function delimiterCounts(text: string): number[][] {
  const records: number[][] = [];
  let counts = DELIMITERS.map(() => 0);
  let atFieldStart = true;
  for (let at = 0; at < text.length && records.length < LOOK_AT; at += 1) {
    const character = text.charAt(at);
    const delimiter = DELIMITERS.findIndex((each) => each === character);
    if (character === '"' && atFieldStart) {
      at = quotedEnd(text, at);
      atFieldStart = false;
    } else if (delimiter >= 0) {
      counts[delimiter] = (counts[delimiter] ?? 0) + 1;
      atFieldStart = true;
    } else if (character === "\n" || character === "\r") {
      records.push(counts);
      counts = DELIMITERS.map(() => 0);
      atFieldStart = true;
    } else {
      atFieldStart = false;
    }
  }
  return [...records, counts];
}

/** Where the quoted field that opens at `open` ends: at its closing quote, or at the end of the text. */
function quotedEnd(text: string, open: number): number {
  let quote = text.indexOf('"', open + 1);
  while (quote >= 0 && text[quote + 1] === '"') quote = text.indexOf('"', quote + 2);
  return quote < 0 ? text.length : quote;
}

function commonest(counts: readonly number[]): [Delimiter, number] {
  let best: [Delimiter, number] = [",", 0];
  DELIMITERS.forEach((delimiter, index) => {
    const count = counts[index] ?? 0;
    if (count > best[1]) best = [delimiter, count];
  });
  return best;
}
