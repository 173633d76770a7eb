import { countryOf } from "../../src/template/country-names";
import { alpha2OfAlpha3, COUNTRIES, isCountryCode, KOSOVO } from "../../src/template/countries";

test("the 249 officially assigned codes, in order, each with a name", () => {
  expect(COUNTRIES).toHaveLength(249);
  const codes = COUNTRIES.map(({ value }) => value);
  expect(codes).toEqual([...codes].sort());
  for (const { value, meaning } of COUNTRIES) {
    expect(value).toMatch(/^[A-Z]{2}$/);
    expect(meaning.length).toBeGreaterThan(3);
  }
  expect(new Set(COUNTRIES.map(({ meaning }) => meaning)).size).toBe(249);
});

test.each([
  ["US", "United States of America"],
  ["GB", "United Kingdom"],
  ["CN", "China"],
  ["KR", "South Korea"],
  ["IR", "Iran"],
  ["CD", "Democratic Republic of the Congo"],
  ["CG", "Republic of the Congo"],
  ["DO", "Dominican Republic"],
])("%s is called %s", (code, name) => {
  expect(COUNTRIES.find(({ value }) => value === code)?.meaning).toBe(name);
});

test.each(["NA", "NO", "US", "GB", "SX", "SS"])("%s is a code", (code) => {
  expect(isCountryCode(code)).toBe(true);
});

test.each([KOSOVO, "UK", "EL", "EU", "AN", "us", "USA", ""])("%j is no code", (code) => {
  expect(isCountryCode(code)).toBe(false);
});

test("alpha-3", () => {
  expect([alpha2OfAlpha3("USA"), alpha2OfAlpha3("DEU"), alpha2OfAlpha3("XKX")]).toEqual(["US", "DE", undefined]);
});

describe("countryOf", () => {
  test.each([
    [" us ", "US"],
    ["na", "NA"],
    ["No", "NO"],
    ["uk", "GB"],
    ["EL", "GR"],
    ["usa", "US"],
    ["U.S.A.", "US"],
    ["United States", "US"],
    ["the netherlands", "NL"],
    ["Holland", "NL"],
    ["DEU", "DE"],
    ["germany", "DE"],
    ["Deutschland", "DE"],
    ["Österreich", "AT"],
    ["Osterreich", "AT"],
    ["SUISSE", "CH"],
    ["Schweiz", "CH"],
    ["España", "ES"],
    ["Brasil", "BR"],
    ["日本", "JP"],
    ["台灣", "TW"],
    ["Россия", "RU"],
    ["Türkiye", "TR"],
    ["Turkey", "TR"],
    ["Viet Nam", "VN"],
    ["Vietnam", "VN"],
    ["Czech Republic", "CZ"],
    ["Czechia", "CZ"],
    ["Cabo Verde", "CV"],
    ["Cape Verde", "CV"],
    ["Republic of Korea", "KR"],
    ["Trinidad & Tobago", "TT"],
    ["Cote d'Ivoire", "CI"],
    ["Guinea", "GN"],
    ["Niger", "NE"],
    ["Dominica", "DM"],
    ["UAE", "AE"],
    ["Scotland", "GB"],
  ])("%j means %s", (text, code) => {
    expect(countryOf(text)).toBe(code);
  });

  test.each(["", "?", "Congo", "Korea", "Kosovo", "XK", "Europe", "Contoso", "n/a", "__proto__", "constructor"])(
    "%j means none beyond doubt",
    (text) => {
      expect(countryOf(text)).toBeUndefined();
    },
  );

  test("knows every country by its code and by its own name", () => {
    const wrong = COUNTRIES.filter(({ value, meaning }) => countryOf(value) !== value || countryOf(meaning) !== value);
    expect(wrong).toEqual([]);
  });
});
