import { confirmedText, parseConfirmedText } from "../../src/sheet/confirmed-text";

test("keys come back from their text; other texts hold none", () => {
  const keys = ["0123456789abcdef", "fedcba9876543210"];
  expect(parseConfirmedText(confirmedText(keys))).toEqual(keys);
  expect(parseConfirmedText(confirmedText([]))).toEqual([]);
});

test.each([
  "",
  "{",
  "null",
  "[]",
  '{"version":2,"confirmed":[]}',
  '{"version":1}',
  '{"version":1,"confirmed":["x"]}',
  '{"version":1,"confirmed":[1]}',
])("no keys in %p", (text) => {
  expect(parseConfirmedText(text)).toBeUndefined();
});
