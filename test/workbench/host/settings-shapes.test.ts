import fc from "fast-check";
import { fromPairs, toObjects, toPairs } from "../../../workbench/host/settings-shapes";

test("what is told as pairs comes back the same", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(fc.string(), fc.jsonValue())), (settings) => {
      expect(JSON.stringify(fromPairs(toPairs(settings)))).toBe(JSON.stringify(settings));
    }),
  );
});

test("the three shapes", () => {
  const settings = new Map<string, unknown>([["theme", "dark"]]);
  expect(toPairs(settings)).toEqual([["theme", '"dark"']]);
  expect(toObjects(settings)).toEqual([{ Name: "theme", Value: '"dark"' }]);
  expect(fromPairs([["old", "not JSON"]])).toEqual([["old", "not JSON"]]);
  expect(fromPairs(undefined)).toEqual([]);
});
