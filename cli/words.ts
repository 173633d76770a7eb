import { formatsOf } from "../src/words/formats";
import { wordsFor } from "../src/words/words-for";

const LOCALE = "en-US";

/** The command line speaks English wherever it runs: what reads its output must not depend on the machine. */
export const WORDS = wordsFor(LOCALE);

const { count } = formatsOf(LOCALE);

/** “1 error”, “12 errors”, “1,001 records”: for nouns that take an s. */
export function plural(n: number, noun: string): string {
  return count(n, noun, `${noun}s`);
}
