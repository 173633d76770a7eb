import { garbledCell, isGarbled } from "../../src/sheet/garbled-text";
import { textSheet } from "../../src/sheet/sheet";

test.each([
  ["KÃ¶ln MÃ¼ller", true],
  ["CafÃ© â€“ Bar", true],
  ["æ±äº¬", false],
  ["æ\u009d±äº¬", true],
  ["ðŸ˜€", true],
  ["K\ufffdln", true],
  ["E\u0000r\u0000r", true],
  ["Köln Müller", false],
  ["SÃO PAULO", false],
  ["«CAFÉ»", false],
  ["“AMANHÃ”", false],
  ["CAFÉ’S", false],
  ["Łódź 東京", false],
  ["plain", false],
  ["", false],
])("%j read in the wrong encoding: %s", (text, expected) => {
  expect(isGarbled(text)).toBe(expected);
});

test("the first garbled cell is told by its worksheet row and column", () => {
  const sheet = {
    ...textSheet("x", [
      ["a", "ok"],
      ["ü", "KÃ¶ln"],
    ]),
    firstRow: 3,
    firstColumn: 1,
  };
  expect(garbledCell(sheet)).toEqual({ row: 4, column: 2, text: "KÃ¶ln" });
  expect(garbledCell(textSheet("x", [["Köln"]]))).toBeUndefined();
});
