import { dateFromSerial } from "../../../src/sheet/dates";
import { civilFromDays, FIRST, FIRST_OF_1904, LAST } from "./every-day";
import { commonJs, DATES, everyDayIn } from "./in-a-zone";

/** Zones at both ends of the day, with summer time, with half an hour, with a day that never was, with Ramadan's own rule. */
const ZONES = [
  "America/New_York",
  "Asia/Kolkata",
  "Pacific/Apia",
  "Pacific/Kiritimati",
  "Europe/London",
  "Africa/Casablanca",
];

/** Coprime to 7, 12, 365 and 1461: meets every day of the week, of the month and of the leap years. */
const STEP = 61;

test("the independent calendar begins and ends where it should", () => {
  expect([FIRST, FIRST_OF_1904, LAST].map(civilFromDays)).toEqual([
    { year: 1900, month: 1, day: 1 },
    { year: 1904, month: 1, day: 1 },
    { year: 9999, month: 12, day: 31 },
  ]);
});

test("every day from 1900 to 9999 has its serial number in both systems, and each serial number its day", async () => {
  const { wrong, days } = await everyDayIn("UTC", 1);
  expect([wrong, days]).toEqual([null, 2_958_464]);
}, 60_000);

test("in every time zone it is the same", async () => {
  const found = await Promise.all(ZONES.map((zone) => everyDayIn(zone, STEP)));
  expect(found.map(({ wrong }) => wrong)).toEqual(ZONES.map(() => null));
  // Otherwise the zones were not known to the process, and nothing is proven.
  expect(new Set(found.map(({ offsets }) => offsets.join())).size).toBe(ZONES.length);
}, 60_000);

test("because no clock and no calendar of the language is asked", () => {
  expect(commonJs(DATES)).not.toMatch(/\bDate\s*\(|\bDate\.|\bIntl\b|\bTemporal\b/);
});

test.each([-1, 0, 0.99, 60, 60.99, 2_958_466, 1e300, -1e300, NaN])("in the 1900 system %p is no day", (serial) => {
  expect(dateFromSerial(serial)).toBeUndefined();
});

test.each([-1, -0.01, 2_957_004, 1e300, NaN])("in the 1904 system %p is no day", (serial) => {
  expect(dateFromSerial(serial, 1904)).toBeUndefined();
});
