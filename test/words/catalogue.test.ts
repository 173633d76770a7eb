import { wordsFor } from "../../src/words/words-for";
import { typedTexts, type TypedText } from "./sample-arguments";

/** Told of findings and columns, whose data are not words: messages.test.ts and columns.test.ts look at those. */
const TEXTS = typedTexts(["messages", "columns"]);

/** Words that German has taken over, and names of columns, keys and categories. */
const SAME_IN_BOTH: ReadonlySet<string> = new Set([
  "Alt",
  "Deals",
  "Domain",
  "Esc",
  "Export",
  "Format",
  "ID",
  "Managed",
  "Name",
  "PartnerID",
  "Unmanaged",
  "Version",
]);

/** One text in both languages, and where it stands; a function is here once for each list of arguments. */
interface Pair {
  readonly path: string;
  readonly isFunction: boolean;
  readonly english: unknown;
  readonly german: unknown;
}

const english = wordsFor("en-US");
const german = wordsFor("de-DE");

const PAIRS: readonly Pair[] = TEXTS.flatMap((text) => {
  const inGerman = said(german, text);
  return said(english, text).map((each, index) => ({
    path: text.path,
    isFunction: text.calls !== undefined,
    english: each,
    german: inGerman[index],
  }));
});

/** What a catalogue says at a place: the texts there, or those that the function makes of each list of arguments. */
function said(catalogue: object, { path, calls }: TypedText): readonly unknown[] {
  const found = path
    .split(".")
    .reduce<unknown>((part, name) => new Map(Object.entries(part as object)).get(name), catalogue);
  if (calls === undefined) return flat(found);
  return calls.flatMap((call) => flat((found as (...args: readonly unknown[]) => unknown)(...call)));
}

/** A text, or all texts of a list or an object. */
function flat(found: unknown): readonly unknown[] {
  return typeof found === "object" && found !== null ? Object.values(found).flatMap(flat) : [found];
}

/** The pairs of which something is not so, in words; none is what each test wants. */
function pairsThat(isWrong: (english: string, german: string, pair: Pair) => boolean): readonly string[] {
  const wrong = PAIRS.filter((pair) => isWrong(String(pair.english), String(pair.german), pair));
  return [...new Set(wrong.map((pair) => `${pair.path}: ${String(pair.english)} | ${String(pair.german)}`))];
}

/** A text's own words, without what was put into it. */
function ownWords(text: string): string {
  const own = text.replace(/Contoso|\d+|\b(?:B|kB|MB)\b/g, "").trim();
  return /\p{L}{2}/u.test(own) ? own : "";
}

/** A row's number is written as the sheet writes it, and a solution's ID as it is. */
function amounts(text: string): string {
  return text.replace(/\b(?:rows?|Zeilen?|SOL)[ -]1234\b/gi, "");
}

test("the walk finds the catalogue, and calls what takes arguments", () => {
  expect(new Set(TEXTS.map(({ path }) => path.split(".")[0]))).toEqual(
    new Set(Object.keys(english).filter((area) => !["messages", "columns", "locale", "language"].includes(area))),
  );
  expect(PAIRS.map(({ path }) => path)).toEqual(expect.arrayContaining(["rules.date.title", "views.findings"]));
  expect(PAIRS.map((pair) => pair.english)).toEqual(expect.arrayContaining(["Findings (1,234)", "Findings (0)"]));
});

test("both languages have the same texts, and nothing is half-made", () => {
  const half = /undefined|null|NaN|\[object|\$\{/;
  expect(PAIRS.filter((pair) => typeof pair.english !== "string" || typeof pair.german !== "string")).toEqual([]);
  expect(pairsThat((inEnglish, inGerman) => half.test(inEnglish) || half.test(inGerman))).toEqual([]);
});

test("no text is blank; a part of a sentence may be, but then in both languages", () => {
  expect(pairsThat((inEnglish, _, { isFunction }) => !isFunction && inEnglish.trim() === "")).toEqual([]);
  expect(pairsThat((inEnglish, inGerman) => (inEnglish.trim() === "") !== (inGerman.trim() === ""))).toEqual([]);
});

test("German is German", () => {
  const isSame = (inEnglish: string, inGerman: string): boolean =>
    inEnglish === inGerman && ownWords(inEnglish) !== "" && !SAME_IN_BOTH.has(ownWords(inEnglish));
  expect(pairsThat(isSame)).toEqual([]);
});

test("each language has its own quotation marks", () => {
  expect(pairsThat((inEnglish) => /[„"]|(?<!\p{L})'|'(?!\p{L})/u.test(inEnglish))).toEqual([]);
  expect(pairsThat((_, inGerman) => /[”"“]/.test(inGerman.replace(/„[^„“]*“/g, "")))).toEqual([]);
});

test("numbers are written as the locale writes them, the same ones in both", () => {
  // What was put in is 1234, never otherwise.
  expect(pairsThat((inEnglish) => /1[. ’]?234/.test(amounts(inEnglish)))).toEqual([]);
  expect(pairsThat((_, inGerman) => /1[, ’]?234/.test(amounts(inGerman)))).toEqual([]);
  expect(pairsThat((inEnglish, inGerman) => inEnglish.includes("1,234") !== inGerman.includes("1.234"))).toEqual([]);
});

test("both languages name what they are told", () => {
  expect(pairsThat((inEnglish, inGerman) => inEnglish.includes("Contoso") !== inGerman.includes("Contoso"))).toEqual(
    [],
  );
});

test("each catalogue knows its locale and its language", () => {
  expect(wordsFor("de-AT")).toMatchObject({ locale: "de-AT", language: "de", views: { overview: "Übersicht" } });
  expect(wordsFor("fr-FR")).toMatchObject({ locale: "fr-FR", language: "en", views: { overview: "Overview" } });
  expect(wordsFor("")).toMatchObject({ language: "en", views: { overview: "Overview" } });
  expect(wordsFor("de-CH").views.findings(1234)).toMatch(/^Befunde \(1['’]234\)$/);
});
