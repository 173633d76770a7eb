import { percentMeant } from "../../src/sheet/percent";

test.each([
  [0.4, "0%", 40],
  [0.29, "0.00%", 29],
  [1, "0%", 100],
  [0, "0%", 0],
  [40, "0%", undefined],
  [-0.4, "0%", undefined],
  [0.4, "General", undefined],
])("%s in a cell of the format %s means %s", (value, numberFormat, meant) => {
  expect(percentMeant(value, numberFormat)).toBe(meant);
});
