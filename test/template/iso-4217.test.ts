import { currencyCode, CURRENCY_CODES, type CurrencyStatus } from "../../src/template/currencies";
import { deal, findingsOf, said } from "../deal";

/** What is said of a currency's cell. */
function saidOf(cell: string): readonly string[] {
  return findingsOf([deal({ Currency: cell })]).map(said);
}

const LETTERS = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
const ALL_CODES = LETTERS.flatMap((a) => LETTERS.flatMap((b) => LETTERS.map((c) => a + b + c)));

/** Our codes of a status, in their order. */
function ours(status: CurrencyStatus): readonly string[] {
  return ALL_CODES.filter((code) => currencyCode(code)?.status === status);
}

describe("against the browser's list, which others make from other sources (CLDR)", () => {
  const browser = Intl.supportedValuesOf("currency");

  /** Each code that is tender in one list alone, and why. */
  const ONLY_BROWSER: readonly (readonly [code: string, why: string])[] = [
    ["ANG", "the Netherlands Antilles guilder gave way to XCG in 2025"],
    ["BGN", "Bulgaria has the euro since 1 January 2026"],
    ["CUC", "Cuba's convertible peso was abolished in 2021"],
    ["HRK", "Croatia has the euro since 2023"],
    ["SLL", "the old leone gave way to SLE"],
    ["XDR", "a fund: nobody is paid in Special Drawing Rights"],
    ["XSU", "a fund: the Sucre was money between states"],
    ["ZWL", "the Zimbabwe dollar gave way to ZWG in 2024"],
  ];
  const ONLY_OURS: readonly (readonly [code: string, why: string])[] = [
    ["VED", "Venezuela's digital bolívar is in ISO 4217 beside VES; CLDR knows only VES"],
  ];

  test("tender is the same but for differences that have a reason", () => {
    const tender = ours("tender");
    expect(browser.filter((code) => !tender.includes(code))).toEqual(ONLY_BROWSER.map(([code]) => code));
    expect(tender.filter((code) => !browser.includes(code))).toEqual(ONLY_OURS.map(([code]) => code));
    expect(tender).toEqual(CURRENCY_CODES);
  });

  test("nothing that the browser has is unknown to us", () => {
    expect(browser.filter((code) => currencyCode(code) === undefined)).toEqual([]);
  });

  test("the codes that are no tender have a name in the browser's data, so none of them is made up", () => {
    const names = new Intl.DisplayNames(["en"], { type: "currency", fallback: "none" });
    const notTender = [...ours("fund"), ...ours("metal"), ...ours("test"), ...ours("retired")];
    // The Arab Accounting Dinar is in ISO 4217 since 2022 and not yet in CLDR.
    expect(notTender.filter((code) => names.of(code) === undefined)).toEqual(["XAD"]);
  });
});

describe("the rule", () => {
  test("every active code passes", () => {
    expect(CURRENCY_CODES.filter((code) => saidOf(code).length > 0)).toEqual([]);
  });

  test.each(["retired", "fund", "metal", "test"] as const)("every code of the kind “%s” is a warning", (status) => {
    const codes = ours(status);
    expect(codes.length).toBeGreaterThan(1);
    expect(codes.filter((code) => saidOf(code).join() !== "currency-code W")).toEqual([]);
  });

  test.each([
    ["DEM", "retired"],
    ["BGN", "retired"],
    ["HRK", "retired"],
    ["ANG", "retired"],
    ["CLF", "fund"],
    ["CHE", "fund"],
    ["BOV", "fund"],
    ["USN", "fund"],
    ["XDR", "fund"],
    ["XAU", "metal"],
    ["XPT", "metal"],
    ["XTS", "test"],
    ["XXX", "test"],
  ])("%s is of the kind “%s”", (code, status) => {
    expect(currencyCode(code)?.status).toBe(status);
  });

  test("every active code in small letters gets the code as a safe fix, every other one as an offer", () => {
    const small = (codes: readonly string[], kind: string): readonly string[] =>
      codes.filter((code) => !saidOf(code.toLowerCase()).includes(`currency-code E ${kind}(${code})`));
    expect(small(CURRENCY_CODES, "safe")).toEqual([]);
    expect(small([...ours("retired"), ...ours("fund"), ...ours("metal"), ...ours("test")], "offered")).toEqual([]);
  });

  test("whatever else has three capital letters is an error", () => {
    const unknown = ALL_CODES.filter((code) => currencyCode(code) === undefined);
    expect(unknown.length).toBeGreaterThan(17_000);
    // A hundred of them, evenly spread, because each is checked as a whole sheet.
    const some = unknown.filter((_, index) => index % 173 === 0);
    expect(some.filter((code) => saidOf(code).join() !== "currency-code E")).toEqual([]);
  });
});
