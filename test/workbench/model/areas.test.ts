import fc from "fast-check";
import { contains, intersect } from "../../../workbench/model/address";
import { boundsOf } from "../../../workbench/model/area-lookup";
import { inAreas, overlap, shareCells, subtract, subtractAll } from "../../../workbench/model/areas";
import { recordsTouching } from "../../../workbench/model/record-lookup";
import type { Rect } from "../../../workbench/model/types";
import { anyRect, smallRect } from "./arbitraries";

/** Few areas are looked through, many are looked up. */
const someAreas = fc.oneof(
  fc.array(smallRect, { maxLength: 3 }),
  fc.array(smallRect, { minLength: 9, maxLength: 20 }),
  fc.array(anyRect, { minLength: 9, maxLength: 11 }),
);

/** A list that is asked often is looked up in another way than one that is asked for the first time. */
function expectAlways<T>(answer: () => T, expected: T): void {
  for (let time = 0; time < 6; time++) expect(answer()).toEqual(expected);
}

test("two lists overlap where a pair of their areas does, in the order of the first", () => {
  fc.assert(
    fc.property(someAreas, someAreas, (areas, others) => {
      const pairs = areas.flatMap((area) => others.flatMap((other) => intersect(area, other) ?? []));
      expectAlways(() => overlap(areas, others), pairs);
      expectAlways(() => shareCells(areas, others), pairs.length > 0);
    }),
  );
});

test("holes are cut out one after the other; where nothing is cut, the list is the same", () => {
  fc.assert(
    fc.property(someAreas, someAreas, (areas, holes) => {
      const rest = holes.reduce<readonly Rect[]>((left, hole) => left.flatMap((area) => subtract(area, hole)), areas);
      expectAlways(() => subtractAll(areas, holes), rest);
      if (overlap(areas, holes).length === 0) expect(subtractAll(areas, holes)).toBe(areas);
    }),
  );
});

test("a cell is in areas when one of them contains it", () => {
  fc.assert(
    fc.property(someAreas, fc.nat({ max: 15 }), fc.nat({ max: 15 }), (areas, row, column) => {
      expectAlways(
        () => inAreas(areas, row, column),
        areas.some((area) => contains(area, row, column)),
      );
    }),
  );
});

test("the bounds of areas contain all of them and touch the outermost", () => {
  fc.assert(
    fc.property(someAreas, (areas) => {
      const bounds = boundsOf(areas);
      if (areas.length === 0) expect(bounds).toBeUndefined();
      else {
        expect(bounds).toMatchObject({
          row: Math.min(...areas.map(({ row }) => row)),
          column: Math.min(...areas.map(({ column }) => column)),
        });
        for (const area of areas) expect(bounds && intersect(bounds, area)).toEqual(area);
      }
    }),
  );
});

test("the records on some cells are found once each, in their order", () => {
  const someRecords = fc.array(fc.record({ areas: fc.array(smallRect, { maxLength: 5 }) }), { maxLength: 12 });
  fc.assert(
    fc.property(someRecords, someAreas, (records, rects) => {
      const touching = records.filter(({ areas }) => overlap(areas, rects).length > 0);
      expect(recordsTouching(records, rects)).toEqual(touching);
    }),
  );
});
