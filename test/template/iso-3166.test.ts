import packaged from "i18n-iso-countries/codes.json";
import { COUNTRY_CODES } from "../../src/template/countries";
import { deal, findingsOf, said } from "../deal";
import { ALPHA_2 } from "../rules/generators/code-lists";

/** What is said of a country's cell. */
function saidOf(cell: string): readonly string[] {
  return findingsOf([deal({ "Customer Country": cell })]).map(said);
}

describe("the list of countries", () => {
  test("is ISO 3166-1 as it was written down a second time", () => {
    expect(COUNTRY_CODES).toEqual([...ALPHA_2].sort());
    expect(COUNTRY_CODES).toHaveLength(249);
  });

  test("is the kept package's, without Kosovo, whose code nobody has assigned", () => {
    const codes = packaged.map(([alpha2]) => alpha2 ?? "").sort();
    expect(codes.filter((code) => !COUNTRY_CODES.includes(code))).toEqual(["XK"]);
    expect(COUNTRY_CODES.filter((code) => !codes.includes(code))).toEqual([]);
  });

  test("has a name in the language's own data for each, and lacks nothing that is a country there", () => {
    const regions = new Intl.DisplayNames(["en"], { type: "region", fallback: "none" });
    const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ");
    const named = letters.flatMap((a) => letters.map((b) => a + b)).filter((code) => regions.of(code) !== undefined);
    expect(COUNTRY_CODES.filter((code) => !named.includes(code))).toEqual([]);
    // Codes that were retired are named by their successor; these have a name of their own and are no country of ISO 3166-1.
    const canonical = named.filter((code) => new Intl.Locale("und", { region: code }).toString() === `und-${code}`);
    expect(canonical.filter((code) => !COUNTRY_CODES.includes(code))).toEqual(
      // Reserved islands and territories, groupings, pseudo locales and Kosovo.
      "AC CP CQ DG EA EU EZ IC QO TA UN XA XB XK ZZ".split(" "),
    );
  });
});

describe("the rule", () => {
  test("all 249 codes pass, NA and NO among them", () => {
    expect(ALPHA_2.filter((code) => saidOf(code).length > 0)).toEqual([]);
    expect([saidOf("NA"), saidOf("NO")]).toEqual([[], []]);
  });

  test("each in small letters and in the alpha-3 form gets the code as a safe fix", () => {
    const unfixed = packaged
      .filter(([alpha2]) => alpha2 !== "XK")
      .flatMap(([alpha2 = "", alpha3 = ""]) =>
        [alpha2.toLowerCase(), alpha3, alpha3.toLowerCase(), ` ${alpha3} `].filter(
          (cell) => !saidOf(cell).includes(`country-code E safe(${alpha2})`),
        ),
      );
    expect(unfixed).toEqual([]);
  });

  test("each by its name in English, as the language's own data has it, gets the code as a safe fix", () => {
    const regions = new Intl.DisplayNames(["en"], { type: "region" });
    const unfixed = ALPHA_2.filter((code) => !saidOf(regions.of(code) ?? "").includes(`country-code E safe(${code})`));
    expect(unfixed).toEqual([]);
  });

  test("each by its name in the language that is likely there gets the code as a safe fix", () => {
    const own = (code: string): string => {
      const { language, script } = new Intl.Locale("und", { region: code }).maximize();
      const locale = script === undefined ? language : `${language}-${script}`;
      return new Intl.DisplayNames([locale], { type: "region", fallback: "none" }).of(code) ?? "";
    };
    const unfixed = ALPHA_2.filter((code) => !saidOf(own(code)).includes(`country-code E safe(${code})`));
    expect(unfixed).toEqual([]);
  });

  test.each([
    ["XK", "country-code W"],
    ["UK", "country-code E safe(GB)"],
    ["EL", "country-code E safe(GR)"],
    ["uk", "country-code E safe(GB)"],
    ["na", "country-code E safe(NA)"],
    ["no", "country-code E safe(NO)"],
    // A grouping, and countries that are no more: nobody can say which one is meant.
    ["EU", "country-code E"],
    ["AN", "country-code E"],
    ["YU", "country-code E"],
    ["CS", "country-code E"],
    ["SU", "country-code E"],
    ["DD", "country-code E"],
    ["ZR", "country-code E"],
    ["TP", "country-code E"],
    // Reserved, user-assigned and unknown.
    ["AC", "country-code E"],
    ["QZ", "country-code E"],
    ["ZZ", "country-code E"],
    ["XX", "country-code E"],
    ["840", "country-code E"],
    ["n/a", "country-code E"],
  ])("%s: %s", (cell, expected) => {
    expect(saidOf(cell)).toEqual([expected]);
  });
});
