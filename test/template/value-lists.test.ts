import type { AcceptedValue } from "../../src/template/column";
import { DEVICE_CATEGORIES, SILICON_TYPES } from "../../src/template/iot-values";
import {
  ERROR_REASONS,
  HELP_CODES,
  LOST_REASONS,
  PURCHASE_INTENTS,
  REASONS,
  SALES_STAGES,
  STATUSES,
  SUBSTATUSES,
  TERMINAL_SUBSTATUSES,
} from "../../src/template/value-lists";

function values(list: readonly AcceptedValue[]): readonly string[] {
  return list.map(({ value }) => value);
}

test.each([
  ["statuses", STATUSES, 3, "New", "Closed"],
  ["substatuses", SUBSTATUSES, 8, "Pending", "Error"],
  ["reasons for Declined and Lost", LOST_REASONS, 8, "1", "8"],
  ["reasons for Error", ERROR_REASONS, 9, "1", "9"],
  ["reasons of both", REASONS, 9, "1", "9"],
  ["help codes", HELP_CODES, 6, "1", "6"],
  ["sales stages", SALES_STAGES, 6, "10", "100"],
  ["purchase intents", PURCHASE_INTENTS, 3, "Yes", "Have not decided"],
  ["device categories", DEVICE_CATEGORIES, 38, "Arcade/Consumer Gaming Device", "Thin Client Device"],
  ["silicon types", SILICON_TYPES, 30, "AMD - A10", "Others"],
])("%s", (_, list, count, first, last) => {
  expect(new Set(values(list)).size).toBe(count);
  expect(list).toHaveLength(count);
  expect([values(list)[0], values(list).at(-1)]).toEqual([first, last]);
  for (const value of values(list)) expect(value).toBe(value.trim());
});

test("a reason says both of its meanings", () => {
  expect(REASONS[7]?.meaning).toBe("Declined or Lost: Others. Error: Data error");
  expect(REASONS[8]?.meaning).toBe("Error: Others - explain in notes");
});

test("every terminal substatus is a substatus", () => {
  const known = values(SUBSTATUSES).map((value) => value.toLowerCase());
  expect(known).toEqual(expect.arrayContaining([...TERMINAL_SUBSTATUSES]));
  expect(TERMINAL_SUBSTATUSES.size).toBe(5);
});

test("`Industry Tablet(Non-POS)` has no space, as in the article", () => {
  expect(values(DEVICE_CATEGORIES)).toContain("Industry Tablet(Non-POS)");
});
