import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import ts from "typescript";
import { ALL_HOSTILE_TEXTS } from "../generators/hostile-texts";
import { superlinear } from "../generators/linear-time";

const SOURCE = join(__dirname, "../../../src");

interface Expression {
  readonly file: string;
  readonly text: string;
}

/** Every regular expression that is written in the product's source, by the compiler's own reading of it. */
const EXPRESSIONS: readonly Expression[] = readdirSync(SOURCE, { recursive: true, encoding: "utf8" })
  .filter((name) => /\.tsx?$/.test(name))
  .flatMap((name) => {
    const path = join(SOURCE, name);
    const found: Expression[] = [];
    const visit = (node: ts.Node): void => {
      if (ts.isRegularExpressionLiteral(node)) found.push({ file: relative(SOURCE, path), text: node.text });
      ts.forEachChild(node, visit);
    };
    visit(ts.createSourceFile(path, readFileSync(path, "utf8"), ts.ScriptTarget.Latest, true));
    return found;
  });

function compiled(text: string): RegExp {
  const end = text.lastIndexOf("/");
  return new RegExp(text.slice(1, end), text.slice(end + 1));
}

/** Does with an expression what takes longest: finds all places where it fits. */
function exhaust(expression: RegExp, text: string): void {
  if (expression.global) text.replace(expression, "");
  else expression.test(text);
}

/** Expressions that would be slow on long texts and never meet one: the longest text that they are given, and why. */
const LIMITED: ReadonlyMap<string, readonly [longest: number, why: string]> = new Map([
  ["rules/column-gap.ts /\\d+$/", [24, "a key of the template"]],
  ["template/resized-headers.ts /\\d+$/", [24, "a header of the template"]],
  ["edits/next-column.ts /\\d+(?=\\D*$)/", [200, "the header of a known column"]],
  [
    String.raw`rules/date-fix.ts /(?:[T ]|, ?) *\d{1,2}:\d{2}(?::\d{2}(?:[.,]\d{1,9})?)? ?(?:[AaPp]\.?[Mm]\.?)?(?:Z|\+00:?00)?$/`,
    [60, "no date is longer"],
  ],
]);

const LENGTH = 1_000;
const HOSTILE = ALL_HOSTILE_TEXTS.map(([name, make]) => ({ name, make, little: make(LENGTH), much: make(4 * LENGTH) }));

test("all expressions are found, and the limited ones are still there", () => {
  expect(EXPRESSIONS.length).toBeGreaterThan(80);
  const all = EXPRESSIONS.map(({ file, text }) => `${file} ${text}`);
  expect([...LIMITED.keys()].filter((key) => !all.includes(key))).toEqual([]);
});

test("quadratic time is seen where there is any", () => {
  const [little, much] = ["0".repeat(3000), "0".repeat(12_000)];
  const timesOf = (expression: RegExp): number | undefined =>
    superlinear(
      () => expression.test(`${little}!`),
      () => expression.test(`${much}!`),
    );
  // A pause of the machine while the short text is read makes the long one look quick: seen once is seen.
  const seen = Array.from({ length: 6 }, () => timesOf(/\d+$/) ?? 0);
  expect(Math.max(...seen)).toBeGreaterThan(8);
  expect(timesOf(/^\d+$/)).toBeUndefined();
});

test("every regular expression in the source takes linear time on hostile texts", () => {
  const slow = EXPRESSIONS.flatMap(({ file, text }) => {
    const expression = compiled(text);
    const longest = LIMITED.get(`${file} ${text}`)?.[0];
    return HOSTILE.flatMap(({ name, make, little, much }) => {
      const [short, long] = longest === undefined ? [little, much] : [make(longest / 4), make(longest)];
      const times = superlinear(
        () => {
          exhaust(expression, short);
        },
        () => {
          exhaust(expression, long);
        },
      );
      return times === undefined ? [] : [`${file} ${text} on ${name}: ${times} times`];
    });
  });
  expect(slow).toEqual([]);
}, 120_000);
