import fc from "fast-check";
import { columnByKey } from "../../src/template/columns";
import { cellParts, hasComma, textOfParts } from "../../src/template/cell-parts";

test.each([
  ["SOL-1234-PQRS, USD, 10, 100", ["SOL-1234-PQRS", "USD", "10", "100"]],
  ["SOL-1234-PQRS,USD", ["SOL-1234-PQRS", "USD", "", ""]],
  ["", ["", "", "", ""]],
  ["  Bob ,Partner, 999999 ,Bob.partner@Contoso.com ", ["Bob", "Partner", "999999", "Bob.partner@Contoso.com"]],
  ["SOL-1234-PQRS, USD, 10,50, 100", undefined],
])("%j has the parts %j", (text, parts) => {
  expect(cellParts(text)).toEqual(parts);
});

test.each([
  [["SOL-1234-PQRS", "USD", "10", "100"], "SOL-1234-PQRS, USD, 10, 100"],
  [["SOL-1234-PQRS", "", "", ""], "SOL-1234-PQRS"],
  [["SOL-1234-PQRS", "", "10", ""], "SOL-1234-PQRS, , 10"],
  [["", "", "", ""], ""],
  [[" Bob ", "Partner", "999999", "Bob.partner@Contoso.com"], "Bob, Partner, 999999, Bob.partner@Contoso.com"],
  [["Bob", "Partner, Jr.", "999999", "Bob.partner@Contoso.com"], undefined],
  [["a", "b", "c", "d", "e"], undefined],
])("%j is written as %j", (parts, text) => {
  expect(textOfParts(parts)).toBe(text);
});

test.each(["Solution 1", "Team member 1"])("the source's own example of %s comes back as it was", (key) => {
  const sample = columnByKey(key)?.sample ?? "";
  expect(textOfParts(cellParts(sample) ?? [])).toBe(sample);
  expect(sample).not.toBe("");
});

const part = fc.string({ unit: "grapheme", maxLength: 20 }).map((text) => text.replaceAll(",", ".").trim());

test("what is written of parts has these parts", () => {
  fc.assert(
    fc.property(fc.tuple(part, part, part, part), (parts) => {
      expect(cellParts(textOfParts(parts) ?? "none")).toEqual(parts);
    }),
  );
});

test("a comma in any part is refused", () => {
  fc.assert(
    fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 4 }), (parts) => {
      expect(textOfParts(parts) === undefined).toBe(parts.some(hasComma));
    }),
  );
});
