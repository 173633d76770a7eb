import { createOwnWrites } from "../../src/excel/own-writes";
import { at } from "./workbooks";

test("covers what lies within noted cells, until a second after they were written", () => {
  let now = 0;
  const ownWrites = createOwnWrites(() => now);
  expect(ownWrites.covers("s", "B2")).toBe(false);
  const written = ownWrites.note("s", [at("B2:C9"), at("E1")]);
  now = 60_000;
  expect(["B2:C9", "C3", "E1"].map((address) => ownWrites.covers("s", address))).toEqual([true, true, true]);
  expect(["B2:D9", "A2", "E1:E2", "2:2"].map((address) => ownWrites.covers("s", address))).toEqual([
    false,
    false,
    false,
    false,
  ]);
  expect(ownWrites.covers("other", "C3")).toBe(false);
  written();
  now += 1_000;
  expect(ownWrites.covers("s", "C3")).toBe(true);
  now += 1;
  expect(ownWrites.covers("s", "C3")).toBe(false);
});
