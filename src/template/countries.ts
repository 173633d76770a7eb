import codes from "i18n-iso-countries/codes.json";
import english from "i18n-iso-countries/langs/en.json";
import type { AcceptedValue } from "./column";

/** Kosovo's code is in use but user-assigned: ISO 3166-1 does not hold it. */
export const KOSOVO = "XK";

const NAMES: ReadonlyMap<string, string | readonly string[]> = new Map(Object.entries(english.countries));

/** The names of a country in the data set, in its order. */
export function englishNames(code: string): readonly string[] {
  const names = NAMES.get(code) ?? [];
  return typeof names === "string" ? [names] : names;
}

// The data set's rows are alpha-2, alpha-3, numeric, subdivision standard.
const ASSIGNED: readonly (readonly [alpha2: string, alpha3: string])[] = codes
  .map(([alpha2 = "", alpha3 = ""]) => [alpha2, alpha3] as const)
  .filter(([alpha2]) => alpha2 !== KOSOVO)
  .sort(([a], [b]) => (a < b ? -1 : 1));

/** Both Congos are called that, and names like “Republic of …” are for treaties. */
function isEveryday(name: string): boolean {
  return name !== "Congo" && !name.includes(",") && !/^The |^State of |Republic of /.test(name);
}

/** The 249 officially assigned alpha-2 codes of ISO 3166-1 with an English name, in the order of the codes. */
export const COUNTRIES: readonly (AcceptedValue & { readonly meaning: string })[] = ASSIGNED.map(([alpha2]) => ({
  value: alpha2,
  meaning: englishNames(alpha2).find(isEveryday) ?? englishNames(alpha2)[0] ?? alpha2,
}));

/** The alpha-2 codes alone, for a dropdown. */
export const COUNTRY_CODES: readonly string[] = ASSIGNED.map(([alpha2]) => alpha2);

const ALPHA_2: ReadonlySet<string> = new Set(COUNTRY_CODES);
const ALPHA_3: ReadonlyMap<string, string> = new Map(ASSIGNED.map(([alpha2, alpha3]) => [alpha3, alpha2]));

/** True for an officially assigned alpha-2 code in capital letters. `XK` is none. */
export function isCountryCode(code: string): boolean {
  return ALPHA_2.has(code);
}

/** The alpha-2 code of an alpha-3 code in capital letters. */
export function alpha2OfAlpha3(alpha3: string): string | undefined {
  return ALPHA_3.get(alpha3);
}
