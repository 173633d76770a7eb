import { alpha2OfAlpha3, COUNTRIES, englishNames, isCountryCode } from "./countries";

/** Exceptionally reserved or customary codes that are not the assigned ones. */
const CUSTOMARY: ReadonlyMap<string, string> = new Map([
  ["UK", "GB"],
  ["EL", "GR"],
]);

/** Names in use that neither the data set nor the browser's own names hold. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ["Emirates"],
  BA: ["Bosnia"],
  BN: ["Brunei"],
  BO: ["Bolivia, Plurinational State of"],
  CD: ["DR Congo", "DRC", "Congo, Democratic Republic of the"],
  CG: ["Congo, Republic of the"],
  CH: ["Swiss Confederation"],
  CV: ["Cabo Verde"],
  CZ: ["Czech", "Česká republika"],
  DE: ["Federal Republic of Germany", "Bundesrepublik Deutschland", "BRD"],
  FK: ["Falkland Islands"],
  FM: ["Micronesia"],
  GB: ["England", "Scotland", "Wales", "Northern Ireland", "Britain", "U.K."],
  HK: ["Hong Kong SAR", "Hongkong"],
  IE: ["Republic of Ireland", "Eire"],
  IR: ["Iran, Islamic Republic of"],
  KR: ["Korea, South", "Korea Republic"],
  KP: ["Korea, North", "Korea, Democratic People's Republic of"],
  LA: ["Laos"],
  MD: ["Moldova"],
  MK: ["Macedonia", "FYROM"],
  MM: ["Burma"],
  MO: ["Macau"],
  NL: ["Holland"],
  RE: ["La Réunion"],
  SK: ["Slovak Republic"],
  SY: ["Syria"],
  SZ: ["Swaziland"],
  TL: ["East Timor"],
  TW: ["Republic of China (Taiwan)"],
  TZ: ["Tanzania, United Republic of"],
  US: ["United States of America (the)", "America"],
  VA: ["Vatican", "Vatican City", "Holy See"],
  VE: ["Venezuela, Bolivarian Republic of"],
  VG: ["British Virgin Islands"],
  VI: ["US Virgin Islands", "U.S. Virgin Islands"],
  VN: ["Viet Nam"],
};

/** Further languages of countries that have more than the one that is likely for their region. */
const FURTHER_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  BE: ["fr", "de"],
  CA: ["fr"],
  CH: ["fr", "it"],
  FI: ["sv"],
  LU: ["de", "fr"],
};

/** What two country names are compared by: no case, no diacritics, no punctuation, no leading “the”. */
function nameKey(name: string): string {
  return name
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replaceAll("&", " and ")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "")
    .replaceAll(" ", "");
}

const displayNames = new Map<string, Intl.DisplayNames>();

/** The browser's own name of a region in a language; undefined when it has none. */
function nameIn(language: string, code: string): string | undefined {
  // To make one takes longer than to ask it for a hundred names.
  const names = displayNames.get(language) ?? new Intl.DisplayNames([language], { type: "region", fallback: "none" });
  displayNames.set(language, names);
  return names.of(code);
}

function namesOf(code: string): readonly (string | undefined)[] {
  // The language that is likely for the region, with its script: Taiwan's name is written otherwise than China would.
  const native = new Intl.Locale("und", { region: code }).maximize();
  const languages = [
    "en",
    ...(native.language === "und" ? [] : [native.toString()]),
    ...(FURTHER_LANGUAGES[code] ?? []),
  ];
  return [...englishNames(code), ...(ALIASES[code] ?? []), ...languages.map((language) => nameIn(language, code))];
}

/** Name key → code, or undefined where two countries share the name. */
function collectNames(): ReadonlyMap<string, string | undefined> {
  const names = new Map<string, string | undefined>();
  for (const { value: code } of COUNTRIES) {
    for (const name of namesOf(code)) {
      const key = nameKey(name ?? "");
      if (key === "") continue;
      names.set(key, names.has(key) && names.get(key) !== code ? undefined : code);
    }
  }
  return names;
}

let names: ReadonlyMap<string, string | undefined> | undefined;

/**
 * The alpha-2 code that a text beyond doubt means: a code in any case, alpha-3, `UK`, `EL`, an English or native name.
 * Undefined when it means none or several (“Congo”). `NA` and `NO` are Namibia and Norway.
 */
export function countryOf(text: string): string | undefined {
  const code = text.trim().toUpperCase();
  if (isCountryCode(code)) return code;
  // Names in other languages cost some milliseconds to collect: only when a text is no code.
  names ??= collectNames();
  return CUSTOMARY.get(code) ?? alpha2OfAlpha3(code) ?? names.get(nameKey(text));
}
