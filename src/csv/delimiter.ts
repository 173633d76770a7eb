export type Delimiter = "," | ";" | "\t";

const DELIMITERS: readonly Delimiter[] = [",", ";", "\t"];

/** The header row is among the first 20 (rules.md §1). */
const LOOK_AT = 20;

/**
 * The delimiter of a file, found from its first records, the header row among them: the one that stands equally often,
 * outside quotes, in most of them, times that often. A title line or a note with commas has no equals. A comma where
 * nothing tells.
 */
export function findDelimiter(text: string): Delimiter {
  const records = delimiterCounts(text);
  let best: [Delimiter, number] = [",", 0];
  DELIMITERS.forEach((delimiter, index) => {
    const weight = weightOf(records.map((counts) => counts[index] ?? 0));
    if (weight > best[1]) best = [delimiter, weight];
  });
  return best[0];
}

/** The most that any one count comes to over all the records that have it. */
function weightOf(counts: readonly number[]): number {
  const sums = new Map<number, number>();
  for (const count of counts) sums.set(count, (sums.get(count) ?? 0) + count);
  return Math.max(0, ...sums.values());
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
