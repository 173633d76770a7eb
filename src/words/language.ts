/** The languages that the catalogue is written in. */
export type Language = "en" | "de";

/** The catalogue for a BCP 47 tag such as `de-AT`: its language where there is one, else English. */
export function languageOf(locale: string): Language {
  return /^de\b/i.test(locale) ? "de" : "en";
}

/** ISO 639 codes of languages written from right to left that Office has. */
const RIGHT_TO_LEFT = /^(?:ar|fa|he|ku|ps|sd|ug|ur|yi)\b/i;

/** The way the words of a locale run. */
export function directionOf(locale: string): "ltr" | "rtl" {
  return RIGHT_TO_LEFT.test(locale) ? "rtl" : "ltr";
}
