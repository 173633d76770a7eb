import { inShort } from "./in-short";
import { languageOf, type Language } from "./language";

/** How a catalogue writes numbers and counts: as the person's locale does. Never used for what goes into a cell or a file. */
export interface Formats {
  /** 1234.5 → “1,234.5”. */
  readonly number: (value: number) => string;
  /** 0.934 → “93%”. */
  readonly percent: (share: number) => string;
  /** “1 record”, “1,001 records”. */
  readonly count: (count: number, one: string, other: string) => string;
  /** A calendar day `YYYY-MM-DD` → “Jan 30, 2020”. Another text comes back as it is. */
  readonly day: (day: string) => string;
  /** A number of bytes → “12 kB”. */
  readonly size: (bytes: number) => string;
  /** “a, b and c”. */
  readonly list: (items: readonly string[]) => string;
  /** A cell's text in the language's quotation marks, on one line and short enough for a sentence. */
  readonly quoted: (text: string) => string;
  /** A sentence that may end in a name: “… Wingtip Toys B.V.” has its full stop already. */
  readonly sentence: (text: string) => string;
}

const DAY = /^(\d{4})-(\d\d)-(\d\d)$/;

const QUOTES: Readonly<Record<Language, readonly [before: string, after: string]>> = {
  en: ["“", "”"],
  de: ["„", "“"],
};

/**
 * The formats of a locale, a BCP 47 tag. One that the browser does not know is taken for `en-US`. What belongs to the
 * sentence (plural, “and”, quotation marks) follows the catalogue's language, also where the locale has none of its own.
 */
export function formatsOf(locale: string): Formats {
  const language = languageOf(locale);
  const known = isLocale(locale) ? locale : "en-US";
  const ofSentence = new Intl.Locale(known).language === language ? known : "en-US";
  const number = new Intl.NumberFormat(known);
  const percent = new Intl.NumberFormat(known, { style: "percent", maximumFractionDigits: 0 });
  const plural = new Intl.PluralRules(ofSentence);
  // In UTC a day stays the day that it is.
  const day = new Intl.DateTimeFormat(known, { dateStyle: "medium", timeZone: "UTC" });
  const list = new Intl.ListFormat(ofSentence, { type: "conjunction" });
  const [before, after] = QUOTES[language];
  return {
    number: (value) => number.format(value),
    percent: (share) => percent.format(share),
    count: (count, one, other) => `${number.format(count)} ${plural.select(count) === "one" ? one : other}`,
    day: (text) => {
      const [, year, month, date] = DAY.exec(text) ?? [];
      return year === undefined ? text : day.format(Date.UTC(Number(year), Number(month) - 1, Number(date)));
    },
    size: (bytes) =>
      bytes < 1000
        ? `${number.format(bytes)} B`
        : bytes < 1_000_000
          ? `${number.format(Math.round(bytes / 1000))} kB`
          : `${number.format(Math.round(bytes / 100_000) / 10)} MB`,
    list: (items) => list.format(items),
    quoted: (text) => `${before}${inShort(text)}${after}`,
    sentence: (text) => (text.endsWith(".") ? text : `${text}.`),
  };
}

function isLocale(locale: string): boolean {
  try {
    return Intl.NumberFormat.supportedLocalesOf(locale).length > 0;
  } catch {
    return false;
  }
}
