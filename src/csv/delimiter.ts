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
  const records = delimitersByRecord(text);
  let best: [Delimiter, number] = [",", 0];
  for (const delimiter of DELIMITERS) {
    const weight = weightOf(records.map((found) => found.split(delimiter).length - 1));
    if (weight > best[1]) best = [delimiter, weight];
  }
  return best[0];
}

/** The most that any one count comes to over all the records that have it. */
function weightOf(counts: readonly number[]): number {
  const sums = new Map<number, number>();
  for (const count of counts) sums.set(count, (sums.get(count) ?? 0) + count);
  return Math.max(0, ...sums.values());
}

/** For each of the first records, the delimiters that stand in it outside quotes, e.g. `;;,;`. */
function delimitersByRecord(text: string): string[] {
  const records: string[] = [];
  let found = "";
  let atFieldStart = true;
  for (let at = 0; at < text.length && records.length < LOOK_AT; at += 1) {
    const character = text.charAt(at);
    if (character === '"' && atFieldStart) {
      at = quotedEnd(text, at);
    } else if (DELIMITERS.some((each) => each === character)) {
      found += character;
      atFieldStart = true;
    } else if (character === "\n" || character === "\r") {
      if (character === "\r" && text.charAt(at + 1) === "\n") at += 1;
      records.push(found);
      found = "";
      atFieldStart = true;
    } else {
      atFieldStart = false;
    }
  }
  return [...records, found];
}

/** Where the quotes that open at `open` are closed, or the end of the text. Of doubled quotes the second opens them again. */
function quotedEnd(text: string, open: number): number {
  const quote = text.indexOf('"', open + 1);
  return quote < 0 ? text.length : quote;
}
