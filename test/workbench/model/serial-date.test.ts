import fc from "fast-check";
import { dayOfSerial, serialOfDay } from "../../../workbench/model/serial-date";

test.each<[number, boolean, [number, number, number] | undefined]>([
  [0, false, [1900, 1, 0]],
  [1, false, [1900, 1, 1]],
  [59, false, [1900, 2, 28]],
  [60, false, [1900, 2, 29]],
  [61, false, [1900, 3, 1]],
  [25_569, false, [1970, 1, 1]],
  [45_888.75, false, [2025, 8, 19]],
  [2_958_465, false, [9999, 12, 31]],
  [2_958_466, false, undefined],
  [-1, false, undefined],
  [0, true, [1904, 1, 1]],
  [44_426, true, [2025, 8, 19]],
  [2_957_003, true, [9999, 12, 31]],
  [2_957_004, true, undefined],
])("serial %d (1904: %p) is the day %p", (serial, use1904, expected) => {
  const [year, month, day] = expected ?? [];
  expect(dayOfSerial(serial, use1904)).toEqual(expected === undefined ? undefined : { year, month, day });
});

test.each([
  { year: 2025, month: 2, day: 29 },
  { year: 2025, month: 13, day: 1 },
  { year: 2025, month: 4, day: 31 },
  { year: 1899, month: 12, day: 31 },
  { year: 10_000, month: 1, day: 1 },
])("%p is no day", (day) => {
  expect(serialOfDay(day, false)).toBeUndefined();
});

test.each([
  [false, 1, 2_958_465],
  [true, 0, 2_957_003],
])("days and serials belong together one to one (1904: %p)", (use1904, min, max) => {
  fc.assert(
    fc.property(fc.integer({ min, max }), (serial) => {
      const day = dayOfSerial(serial, use1904);
      expect(day && serialOfDay(day, use1904)).toBe(serial);
    }),
    { numRuns: 1000 },
  );
});

test("one serial later is the next day of the calendar, but for the leap day that never was", () => {
  fc.assert(
    fc.property(fc.integer({ min: 61, max: 2_958_464 }), (serial) => {
      const [today, tomorrow] = [dayOfSerial(serial, false), dayOfSerial(serial + 1, false)].map(
        (day) => day && Date.UTC(day.year, day.month - 1, day.day),
      );
      expect((tomorrow ?? 0) - (today ?? 0)).toBe(86_400_000);
    }),
  );
});
