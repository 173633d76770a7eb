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
