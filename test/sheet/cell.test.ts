import fc from "fast-check";
import { cellText, isBlank, plainDecimal } from "../../src/sheet/cell";

test.each(["", " ", "\t", "\r\n", "\u00a0", " \u00a0\n "])("%j is blank", (cell) => {
  expect(isBlank(cell)).toBe(true);
});

test.each(["0", " x ", 0, false, "-"])("%j is not", (cell) => {
  expect(isBlank(cell)).toBe(false);
});

test.each([
  [12563, "12563"],
  [0.1, "0.1"],
  [-1.5, "-1.5"],
  [1e21, "1000000000000000000000"],
  [1.25e21, "1250000000000000000000"],
  [1e-7, "0.0000001"],
  [-1.5e-9, "-0.0000000015"],
  [true, "TRUE"],
  [false, "FALSE"],
  [" as is ", " as is "],
  ["1e+21", "1e+21"],
])("%p is written %s", (cell, text) => {
  expect(cellText(cell)).toBe(text);
});

test("a number's text has no exponent and reads back", () => {
  fc.assert(
    fc.property(fc.double({ noNaN: true, noDefaultInfinity: true }), (number) => {
      const text = plainDecimal(number);
      expect(text).toMatch(/^-?\d+(\.\d+)?$/);
      expect(Number(text)).toBe(Object.is(number, -0) ? 0 : number);
    }),
  );
});
