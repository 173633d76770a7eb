import fc from "fast-check";
import { evenParts } from "../../src/findings/even-parts";

test.each([
  [0, 4, []],
  [1, 4, [[0]]],
  [3, 4, [[0], [1], [2]]],
  [
    5,
    2,
    [
      [0, 1, 2],
      [3, 4],
    ],
  ],
])("%i things in at most %i parts", (count, most, wanted) => {
  const parts = evenParts(count, most);
  const things: number[][] = Array.from({ length: parts.count }, () => []);
  for (let index = 0; index < count; index++) things[parts.partOf(index)]?.push(index);
  expect(things).toEqual(wanted);
});

test("a part begins with its first thing and ends before the next part's; sizes differ by one at most", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 20_000 }), fc.integer({ min: 1, max: 64 }), (count, most) => {
      const parts = evenParts(count, most);
      const sizes = Array.from({ length: parts.count }, (_, part) => {
        const [start, end] = [parts.startOf(part), parts.startOf(part + 1)];
        expect([parts.partOf(start), parts.partOf(end - 1)]).toEqual([part, part]);
        return end - start;
      });
      expect(sizes.reduce((sum, size) => sum + size, 0)).toBe(count);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
    }),
  );
});
