import { en } from "./en";
import { inLocale } from "./in-locale";
import { languageOf } from "./language";
import type { AppWords } from "./words";

/**
 * The words for a locale, a BCP 47 tag such as Office's `displayLanguage`. A catalogue other than English comes in a file
 * of its own, so that nobody waits for a language that is not theirs; where that cannot be had, English has to do.
 */
export async function loadWords(locale: string): Promise<AppWords> {
  const language = languageOf(locale);
  if (language === "en") return inLocale(en, "en", locale);
  try {
    const { de } = await import(/* webpackChunkName: "german" */ "./de");
    return inLocale(de, language, locale);
  } catch {
    return inLocale(en, "en", locale);
  }
}
