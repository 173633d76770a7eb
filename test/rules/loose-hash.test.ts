import fc from "fast-check";
import { looseHash } from "../../src/rules/loose-hash";

/** How texts are compared in the end: what is alike here must have the same number. */
function alike(text: string): string {
  return text.toLowerCase().replace(/\s/g, "");
}

/** Letters whose small ones are in ASCII, of two characters or depend on what follows; spaces of every kind. */
const CHARACTER = fc.constantFrom(
  ..."a A z Z 0 9 @ ` [ { - , ß É é \u212a İ Σ σ ς 日".split(" "),
  " ",
  "\t",
  "\u00a0",
  "\u3000",
  "\ud83d\ude00",
  "\ud800",
);

test("texts that differ only in case and spaces have the same number", () => {
  fc.assert(
    fc.property(fc.array(CHARACTER, { maxLength: 14 }), fc.infiniteStream(fc.nat(3)), (characters, changes) => {
      const other = characters.map((one) => {
        switch (changes.next().value) {
          case 0:
            return one.toUpperCase();
          case 1:
            return one.toLowerCase();
          case 2:
            return `${one} `;
          default:
            return one;
        }
      });
      const [a, b] = [characters.join(""), other.join("")];
      if (alike(a) === alike(b)) expect(looseHash(a)).toBe(looseHash(b));
    }),
    { numRuns: 3000 },
  );
});

test("numbered names and IDs have different numbers", () => {
  const numbers = new Set(Array.from({ length: 5000 }, (_, index) => looseHash(`Contoso renewal ${index}`)));
  expect(numbers.size).toBeGreaterThan(4900);
  expect(looseHash("0c9a3c5e-7d41-4f0e-9a55-2f1d8b6c4e70")).not.toBe(looseHash("0c9a3c5e-7d41-4f0e-9a55-2f1d8b6c4e71"));
});

test.each([
  ["AB 12", "ab12"],
  ["a\tb", " A B "],
  ["É A", "éa"],
  ["É\u00a0\u00a0A \t", " éa"],
  ["ÄÖÜ 12345678", "äöü12345678"],
  ["İ", "i\u0307"],
  ["", "  \t"],
])("%j and %j have one number", (a, b) => {
  expect(looseHash(a)).toBe(looseHash(b));
});

test.each([
  ["a", ""],
  ["a", "b"],
  ["ab", "ba"],
  ["a", "aa"],
  ["1", "2"],
  ["1a", "2a"],
  ["a1", "a2"],
  ["é", ""],
  ["é", "è"],
  ["éa", "éb"],
  ["aé", "bé"],
  ["éab", "éba"],
  ["日本", "本日"],
  ["1234567a", "123456ba"],
  ["12345678", "22345678"],
  ["é2345678", "è2345678"],
])("%j and %j have different numbers", (a, b) => {
  expect(looseHash(a)).not.toBe(looseHash(b));
});

test.each(["a", "zzzzzzzzzzzz", "日本日本日本日本日本", "12345678901234567890"])(
  "the number of %j is a small integer",
  (text) => {
    expect(looseHash(text)).toBeGreaterThan(0);
    expect(looseHash(text)).toBeLessThanOrEqual(0x3fffffff);
  },
);
