import fc from "fast-check";
import {
  dateFromSerial,
  daysInMonth,
  formatDate,
  isDateFormat,
  parseDate,
  serialFromDate,
  type DateSystem,
} from "../../src/sheet/dates";

/** `2024-2-29` → calendar date. */
function day(text: string) {
  const [year = 0, month = 0, date = 0] = text.split("-").map(Number);
  return { year, month, day: date };
}

const calendarDates = fc
  .record({ year: fc.integer({ min: 1900, max: 9999 }), month: fc.integer({ min: 1, max: 12 }), fraction: fc.nat(30) })
  .map(({ year, month, fraction }) => ({ year, month, day: (fraction % daysInMonth(year, month)) + 1 }));

describe("the template's dates", () => {
  test.each([
    ["1/30/2020", "2020-1-30", "01/30/2020"],
    ["01/30/2020", "2020-1-30", "01/30/2020"],
    ["12/5/2020", "2020-12-5", "12/05/2020"],
    ["2/29/2024", "2024-2-29", "02/29/2024"],
    ["2/29/2000", "2000-2-29", "02/29/2000"],
    ["12/31/9999", "9999-12-31", "12/31/9999"],
  ])("%s is read and written as %s", (text, date, written) => {
    expect(parseDate(text)).toEqual(day(date));
    expect(formatDate(day(date))).toBe(written);
  });

  test.each([
    "",
    "30/1/2020",
    "2/30/2020",
    "2/29/2023",
    "2/29/1900",
    "0/1/2020",
    "1/0/2020",
    "13/1/2020",
    "1/30/20",
    "1/30/02020",
    "1/30/1899",
    "001/30/2020",
    "1-30-2020",
    "2020-01-30",
    " 1/30/2020",
    "1/30/2020 00:00",
    "١/٣٠/٢٠٢٠",
  ])("%j is none", (text) => {
    expect(parseDate(text)).toBeUndefined();
  });

  test("what is written reads back", () => {
    fc.assert(
      fc.property(calendarDates, (date) => {
        expect(parseDate(formatDate(date))).toEqual(date);
      }),
    );
  });
});

describe("serial numbers", () => {
  test.each<[DateSystem, number, string]>([
    [1900, 1, "1900-1-1"],
    [1900, 59, "1900-2-28"],
    [1900, 61, "1900-3-1"],
    [1900, 43860, "2020-1-30"],
    [1900, 45351, "2024-2-29"],
    [1900, 2958465, "9999-12-31"],
    [1904, 0, "1904-1-1"],
    [1904, 60, "1904-3-1"],
    [1904, 42398, "2020-1-30"],
    [1904, 2957003, "9999-12-31"],
  ])("in the %i system %i is %s", (system, serial, date) => {
    expect(dateFromSerial(serial, system)).toEqual(day(date));
    expect(serialFromDate(day(date), system)).toBe(serial);
  });

  test.each<[DateSystem, number]>([
    [1900, 0],
    [1900, -1],
    [1900, 60],
    [1900, 60.5],
    [1900, 2958466],
    [1904, -1],
    [1904, 2957004],
    [1900, NaN],
    [1900, Infinity],
    [1900, 1e300],
  ])("in the %i system %p is no day", (system, serial) => {
    expect(dateFromSerial(serial, system)).toBeUndefined();
  });

  test("the time of day is dropped", () => {
    expect(dateFromSerial(43860.99)).toEqual(day("2020-1-30"));
  });

  test("a day that never was has none", () => {
    expect(serialFromDate(day("1900-2-29"))).toBeUndefined();
    expect(serialFromDate(day("1903-12-31"), 1904)).toBeUndefined();
  });

  test("serials and days belong to each other one to one, 1900 to 9999", () => {
    fc.assert(
      fc.property(calendarDates, fc.constantFrom<DateSystem>(1900, 1904), (date, system) => {
        const serial = serialFromDate(date, system);
        if (serial === undefined) expect([system, date.year < 1904]).toEqual([1904, true]);
        else expect(dateFromSerial(serial, system)).toEqual(date);
      }),
    );
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const date = dateFromSerial(serial);
        expect(date && serialFromDate(date)).toBe(serial);
      }),
    );
  });

  test("agrees with the calendar of the language", () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 2958465 }), (serial) => {
        const utc = new Date(Date.UTC(1899, 11, 30) + serial * 86_400_000);
        expect(dateFromSerial(serial)).toEqual({
          year: utc.getUTCFullYear(),
          month: utc.getUTCMonth() + 1,
          day: utc.getUTCDate(),
        });
      }),
    );
  });
});

describe("isDateFormat", () => {
  test.each([
    "m/d/yyyy",
    "mm/dd/yyyy",
    "dd.mm.yyyy",
    "yyyy-mm-dd",
    "d-mmm",
    "mmm-yy",
    "mmmm",
    "mm",
    "M/D/YYYY",
    "m/d/yyyy h:mm",
    "m/d/yy h:mm AM/PM",
    "[$-409]m/d/yy h:mm AM/PM;@",
    "[$-F800]dddd, mmmm dd, yyyy",
    "[Red]yyyy",
    'yyyy"年"m"月"d"日"',
    "yyyy\\-mm\\-dd",
    "ggge",
    "bbbb",
    "mmm h",
  ])("%s shows a day", (code) => {
    expect(isDateFormat(code)).toBe(true);
  });

  test.each([
    "",
    "General",
    "[Red]General",
    "@",
    "0",
    "0.00E+00",
    "##0.0e-0",
    "0%",
    "#,##0.00",
    '#,##0 "days"',
    '0 "m/d/yyyy',
    "0\\d",
    "0_d",
    "*y0",
    "[$EUR-de-DE] #,##0.00",
    "[$€-2] #,##0",
    "[Red]0;[Blue]-0",
    "0;yyyy",
    "h:mm",
    "h:mm AM/PM",
    "AM/PM",
    "mm:ss",
    "mm:ss.0",
    "[h]:mm",
    "[hh]:mm:ss",
    "[hh]:mm",
    "[H]:mm",
    "[mm]:ss",
    "[m]",
    "[ss]",
    "[",
    "\\",
  ])("%j does not", (code) => {
    expect(isDateFormat(code)).toBe(false);
  });
});
