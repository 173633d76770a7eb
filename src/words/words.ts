import { de } from "./de";
import { en } from "./en";
import { formatsOf, type Formats } from "./formats";
import { languageOf, type Language } from "./language";

/** Everything that the add-in says to a person. A catalogue that leaves out a text does not compile. */
export type Words = ReturnType<typeof en>;

const CATALOGUES: Readonly<Record<Language, (formats: Formats) => Words>> = { en, de };

/** The words for a locale, a BCP 47 tag such as Office's `displayLanguage`: its language, its way of writing numbers. */
export function wordsFor(locale: string): Words & { readonly locale: string; readonly language: Language } {
  const language = languageOf(locale);
  return { ...CATALOGUES[language](formatsOf(locale)), locale, language };
}

/** The words of a running add-in. */
export type AppWords = ReturnType<typeof wordsFor>;
