import fc from "fast-check";
import { nameSimilarity, significantWords } from "../../src/accounts/company-name";
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
  ["株式会社コントソ", ["株式会社コントソ"]],
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
  ["", "Contoso", 0],
  ["Contoso", "", 0],
  ["", "", 0],
])("%j and %j are %p alike", (a, b, expected) => {
  expect(nameSimilarity(a, b)).toBe(expected);
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
