import { de } from "./de";
import { en } from "./en";
import type { Formats } from "./formats";
import { inLocale } from "./in-locale";
import { languageOf, type Language } from "./language";
import type { AppWords, Words } from "./words";

const CATALOGUES: Readonly<Record<Language, (formats: Formats) => Words>> = { en, de };

/** The words for a locale at once, for programs that have all catalogues with them. The pane loads its own: `loadWords`. */
export function wordsFor(locale: string): AppWords {
  const language = languageOf(locale);
  return inLocale(CATALOGUES[language], language, locale);
}
