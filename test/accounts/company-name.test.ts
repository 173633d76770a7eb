import fc from "fast-check";
import { nameSimilarity } from "../../src/accounts/company-name";
import { namesOf, significantWords, tellingWeight } from "../../src/accounts/company-words";
import { jaroWinkler } from "../../src/accounts/jaro-winkler";

test.each([
  ["Contoso Corporation", ["contoso"]],
  ["The Contoso Company, Inc.", ["contoso"]],
  ["Fabrikam GmbH & Co. KG", ["fabrikam"]],
  ["Tailspin Toys S.A.", ["tailspin", "toys"]],
  ["Proseware Sp. z o.o.", ["proseware"]],
  ["Müller’s Woodgrove AG", ["mullers", "woodgrove"]],
  ["Proseware Sp.z o.o.", ["proseware"]],
  ["Proseware Sp. zo.o.", ["proseware"]],
  ["Proseware sp. z o. o.", ["proseware"]],
  ["Proseware sp. z o.o", ["proseware"]],
  ["Wingtip-Toys B.V.", ["wingtip", "toys"]],
  ["Wingtip -- Toys", ["wingtip", "toys"]],
  ["Tailspin&Toys", ["tailspin", "toys"]],
  // A legal form is one at the end only.
  ["SA Contoso", ["sa", "contoso"]],
  // A name that is nothing but a legal form keeps it.
  ["AG", ["ag"]],
  ["Sp. z o.o.", ["spzoo"]],
  ["Co. Ltd.", ["co"]],
  ["The", ["the"]],
  ["株式会社コントソ", ["コントソ"]],
  ["コントソ株式会社", ["コントソ"]],
  ["コントソ 合同会社", ["コントソ"]],
  ["诺斯温德贸易有限公司", ["诺斯温德贸易"]],
  ["诺斯温德股份有限公司", ["诺斯温德"]],
  // A name that is nothing but a legal form keeps it, whatever it is written in.
  ["株式会社", ["株式会社"]],
  ["PT Contoso Raya Tbk", ["contoso", "raya"]],
  ["ООО Фабрикам", ["фабрикам"]],
  ["PT", ["pt"]],
  ["PT Tbk", ["pt"]],
  ["Contoso, S.A. de C.V.", ["contoso"]],
  ["Contoso Intl. Mfg. Corp.", ["contoso", "international", "manufacturing"]],
  ["Contoso Tech", ["contoso", "technologies"]],
  ["Łódź Straße Ærø Œuvre Đorđe Þing Işık", ["lodz", "strasse", "aero", "oeuvre", "dorde", "thing", "isik"]],
  ["", []],
  ["...", []],
])("%j counts as %j", (name, expected) => {
  expect(significantWords(name)).toEqual(expected);
});

test.each([
  ["Contoso", "CONTOSO CORP.", 1],
  ["Northwind Traders", "NorthwindTraders LLC", 1],
  ["NorthwindTraders", "Northwind Traders Ltd", 1],
  ["Adventure Works", "Works Adventure Ltd", 1],
  ["Café Fabrikam", "Cafe Fabrikam", 1],
  ["Contoso", "Fabrikam", 0],
  ["Contoso Corporation", "Microsoft", 0],
  ["Tailspin Toys", "Tailspin", 2 / 3],
  // The word spelt alike is found, whichever stands first.
  ["Northwint Northwind", "Northwind", 2 / 3],
  ["Northwind Northwint", "Northwind", 2 / 3],
  // A word of many names tells half as much.
  ["Contoso Services", "Contoso", 0.8],
  ["Contoso Services", "Fabrikam Services", 1 / 3],
  ["Contoso Intl", "Contoso International Ltd", 1],
  ["City Power & Light", "CPL", 0.85],
  ["C.P.L. Inc.", "City Power and Light Ltd", 0.85],
  // Two letters stand for too many names.
  ["Tailspin Toys", "TT", 0],
  ["City Power & Light", "CPX", 0],
  ["City Power & Light", "CP", 0],
  ["Fabrikam Inc. d/b/a Contoso", "Contoso GmbH", 1],
  ["Contoso GmbH", "Fabrikam Inc. d/b/a Contoso", 1],
  ["Contoso (formerly Fabrikam)", "Fabrikam", 1],
  ["Contoso t/a Fabrikam", "Contoso", 1],
  // A number that differs in one digit is another number.
  ["Contoso 1001", "Contoso 1002", 0.5],
  ["", "Contoso", 0],
  ["Contoso", "", 0],
  ["", "", 0],
])("%j and %j are %p alike", (a, b, expected) => {
  expect(nameSimilarity(a, b)).toBe(expected);
});

test.each([
  ["Contoso Ltd", ["Contoso Ltd"]],
  ["Contoso Ltd d/b/a Fabrikam", ["Contoso Ltd d/b/a Fabrikam", "Contoso Ltd", "Fabrikam"]],
  ["Contoso DBA: Fabrikam", ["Contoso DBA: Fabrikam", "Contoso", "Fabrikam"]],
  ["Contoso, trading as Fabrikam", ["Contoso, trading as Fabrikam", "Contoso,", "Fabrikam"]],
  ["Contoso (vormals Fabrikam AG)", ["Contoso (vormals Fabrikam AG)", "Contoso ", "Fabrikam AG)"]],
  ["d/b/a Fabrikam", ["d/b/a Fabrikam", "Fabrikam"]],
  ["Nordba Handel", ["Nordba Handel"]],
])("%j has the names %j", (name, expected) => {
  expect(namesOf(name)).toEqual(expected);
});

test.each([
  ["services", 0.5],
  ["technologies", 0.5],
  ["contoso", 1],
])("the word %j weighs %p", (word, expected) => {
  expect(tellingWeight(word)).toBe(expected);
});

test("a slip of the pen is nearer than another company with the same word", () => {
  const slip = nameSimilarity("Fabrikam", "Fabricam GmbH");
  const namesake = nameSimilarity("Tailspin & Tailspin", "Tailspin Controls");
  expect(slip).toBeGreaterThan(0.9);
  expect(namesake).toBeLessThan(0.6);
});

test.each([
  ["martha", "marhta", 0.961],
  ["dixon", "dicksonx", 0.813],
  ["dwayne", "duane", 0.84],
  // Of a long common beginning four letters count.
  ["northwind", "northwing", 0.956],
  // Equal letters too far from each other are not the same letter, moved.
  ["axyz", "uvaw", 0],
  ["uvaw", "axyz", 0],
  ["abc", "xyz", 0],
  ["", "a", 0],
  ["", "", 1],
  ["a", "a", 1],
])("Jaro–Winkler of %j and %j is %p", (a, b, expected) => {
  expect(jaroWinkler(a, b)).toBeCloseTo(expected, 3);
});

const name = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 60 }),
  fc
    .array(fc.constantFrom("contoso", "contosa", "toys", "toy", "ltd", "and", "traders", "north", "nort"), {
      maxLength: 8,
    })
    .map((some) => some.join(" ")),
);

test("similarity is between 0 and 1, the same either way round, and 1 for the same name", () => {
  fc.assert(
    fc.property(name, name, (a, b) => {
      const similarity = nameSimilarity(a, b);
      expect(similarity).toBeGreaterThanOrEqual(0);
      expect(similarity).toBeLessThanOrEqual(1);
      expect(nameSimilarity(b, a)).toBe(similarity);
      if (significantWords(a).length > 0) expect(nameSimilarity(a, a)).toBe(1);
    }),
  );
});
