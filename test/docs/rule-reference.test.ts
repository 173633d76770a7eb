import { readFileSync } from "node:fs";
import path from "node:path";
import { ruleReference } from "../../scripts/reference/rule-reference";
import { RULES } from "../../src/rules/rules";
import { COLUMNS } from "../../src/template/columns";
import { wordsFor } from "../../src/words/words-for";

const { rules: titles } = wordsFor("en-US");

const written = readFileSync(path.resolve(__dirname, "../../docs/rules.md"), "utf8");

test("docs/rules.md is what the rules say; if not: npm run rule-reference", () => {
  expect(written).toBe(ruleReference());
});

test.each(RULES.map(({ id }) => [id, titles[id].title] as const))("it has %s", (id, title) => {
  expect(written).toContain(`## ${title}\n\n\`${id}\` · `);
});

test("it has every column", () => {
  const missing = COLUMNS.filter(({ key, number = 1 }) => number === 1 && !written.includes(`| ${key} `));
  expect(missing.map(({ key }) => key)).toEqual([]);
});
