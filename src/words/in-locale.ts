import { formatsOf, type Formats } from "./formats";
import type { Language } from "./language";
import type { AppWords, Words } from "./words";

/** A catalogue's words, with numbers written as the locale, a BCP 47 tag, writes them. */
export function inLocale(catalogue: (formats: Formats) => Words, language: Language, locale: string): AppWords {
  return { ...catalogue(formatsOf(locale)), locale, language };
}
