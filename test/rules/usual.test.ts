import fc from "fast-check";
import { columnChecksOf, type ColumnCheck } from "../../src/rules/column-checks";
import { isPlainText } from "../../src/rules/plain-text";
import { seemsRepeated } from "../../src/rules/seems-repeated";
import { judge } from "../../src/rules/verdict";
import { COLUMNS } from "../../src/template/columns";
import { dealSheet } from "../deal";

/**
 * The quick ways of a check: what they let pass, the rules that they stand for must let pass as well.
 */
const CHECKS = columnChecksOf(dealSheet([{ Currency: "USD" }])).flatMap((check) =>
  check === undefined ? [] : [check],
);

function problems(check: ColumnCheck, text: string): string[] {
  const cell = { value: text, text, numberFormat: "General", isFormula: false, column: check.column };
  return judge(cell, check.rules).problems.map(({ rule }) => rule.id);
}

/** Texts near to what columns hold: samples with pieces of others put in, cut out or put behind. */
const SAMPLES = [
  ...COLUMNS.map(({ sample }) => sample),
  ...COLUMNS.flatMap(({ values = [] }) => values.map(({ value }) => value)),
];
const PIECES = [
  ..." |\u00a0|\u200b|&amp;|,|, |;|-|--|.|..|@|#|#N/A|0|00|1234567890123456|4.9E+12|+|(|)|a|Z|é|ß|ø|日|\ud800|\n|\t|\u0000".split(
    "|",
  ),
];
const TEXT = fc
  .tuple(fc.constantFrom(...SAMPLES), fc.constantFrom(...PIECES), fc.nat(60), fc.nat(3))
  .map(([sample, piece, at, cut]) => sample.slice(0, at) + piece + sample.slice(at + cut));

test.each(CHECKS.map((check) => [check.column.key, check] as const))("%s: what is usual is right", (_, check) => {
  fc.assert(
    fc.property(fc.oneof(TEXT, fc.string({ maxLength: 20 })), (text) => {
      if (check.isUsual(text)) expect(problems(check, text)).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test.each([
  "Deal Name",
  "Customer Contact Email Address",
  "Customer Contact Phone Number",
  "Estimated Close Date",
  "Estimated Deal Value",
  "Engagement ID",
  "Solution 2",
  "Team member 2",
])("%s: the source's own sample is usual", (key) => {
  const check = CHECKS.find(({ column }) => column.key === key);
  expect(check?.isUsual(check.column.sample)).toBe(true);
});

test("plain text offends no rule that passes it", () => {
  fc.assert(
    fc.property(
      fc.oneof(TEXT, fc.string({ unit: "binary", maxLength: 10 })),
      fc.constantFrom(...CHECKS),
      (text, check) => {
        if (!isPlainText(text)) return;
        const asked = new Set(check.plainTextRules.map(({ rule }) => rule.id as string));
        expect(problems(check, text).filter((id) => !asked.has(id))).toEqual([]);
      },
    ),
    { numRuns: 3000 },
  );
});

test.each(["Contoso", "A B", "12", "ø", "日本", "a#"])("%j is plain", (text) => {
  expect(isPlainText(text)).toBe(true);
});

test.each(["", " ", " a", "a ", "#N/A", "a&b", "a\u00a0b", "\u200b", "a\nb", "\ufeffa", "a\u2009b"])(
  "%j is not",
  (text) => {
    expect(isPlainText(text)).toBe(false);
  },
);

test("two cells that name one solution are never overlooked", () => {
  const id = fc.stringMatching(/^SOL-[A-Z0-9]{1,6}-[A-Za-z]{1,6}$/);
  const space = fc.constantFrom("", " ", "\u00a0", "\t");
  fc.assert(
    fc.property(
      id,
      space,
      space,
      fc.constantFrom("", ", USD", ",USD, 1"),
      fc.boolean(),
      (one, before, after, rest, small) => {
        const other = `${before}${small ? one.toLowerCase() : one}${after}${rest}`;
        expect(seemsRepeated([one, "", other], [0, 1, 2])).toBe(true);
      },
    ),
  );
});

test("two that differ are told apart", () => {
  expect(seemsRepeated(["SOL-1-A", "SOL-2-A, USD"], [0, 1])).toBe(false);
});
