import { message } from "../../src/findings/message";
import { check } from "../../src/rules/check";
import { EXISTING_IDS } from "../../src/rules/existing-deal";
import type { Rule, SampleDeal, SampleSheet } from "../../src/rules/rule";
import { RULES } from "../../src/rules/rules";
import { wordsFor } from "../../src/words/words-for";
import { columnTable } from "./column-table";
import { codeSpan } from "./markdown";
import { sampleSheetOf, SAMPLE_DAY } from "./sample-sheet-of";

/** The reference is English, like the template that it speaks of. */
const words = wordsFor("en-US");

const INTRODUCTION = `# Rules

What Dealsheet checks in a co-sell file of Partner Center, rule by rule, in the order of the report. An **error** keeps
a record out of the export until it is mended or overridden; a **warning** deserves a look; an **info** is only told.
A _safe_ fix is the one value meant, beyond doubt, and can be applied in bulk; an _offered_ one must be confirmed.

This file is made from the rules themselves: \`npm run rule-reference\`.
`;

/** The text of docs/rules.md: every rule with its samples, then every column. */
export function ruleReference(): string {
  return [INTRODUCTION, ...RULES.map(section), "## Columns\n", columnTable(), ""].join("\n");
}

function section(rule: Rule): string {
  const { id, severities, source, fixes } = rule;
  const { title, explanation } = words.rules[id];
  return [
    `## ${title}\n`,
    `${codeSpan(id)} · ${severities.join(" or ")}\n`,
    `${explanation}\n`,
    `- Fails: ${sample(rule.fails)}${said(rule)}`,
    `- Passes: ${sample(rule.passes)}`,
    ...("was" in rule ? [`- Imported as: ${rule.was === EXISTING_IDS ? "an existing deal" : sample(rule.was)}`] : []),
    `- Fix: ${fixes ?? "none; a person must decide."}`,
    `- Source: ${source}\n`,
  ].join("\n");
}

/** What is said of the failing sample. */
function said(rule: Rule): string {
  const sheet = sampleSheetOf(rule);
  const finding = sheet && check(sheet, SAMPLE_DAY).find((one) => one.rule === rule.id);
  return finding === undefined ? "" : `\n  → “${message(finding, words)}”`;
}

function sample(cells: SampleDeal | SampleSheet): string {
  return isSheet(cells) ? sampleOfSheet(cells) : sampleOfDeal(cells);
}

function isSheet(cells: SampleDeal | SampleSheet): cells is SampleSheet {
  return Array.isArray(cells["deals"]);
}

/** The IDs of an existing deal are only named where they are what the rule is about. */
function sampleOfDeal(deal: SampleDeal): string {
  const entries = Object.entries(deal);
  const others = entries.filter(([key, value]) => EXISTING_IDS[key] !== value);
  const isExisting = others.length === entries.length - 2 && others.length > 0;
  const cells = (isExisting ? others : entries).map(
    ([key, value]) => `${key} = ${value === "" ? "_blank_" : codeSpan(String(value))}`,
  );
  if (cells.length === 0) return "a good deal";
  return `${isExisting ? "an existing deal with " : ""}${cells.join(", ")}`;
}

/** More deals than these are only counted. */
const MOST_DEALS = 3;

function sampleOfSheet({ deals, without = [], extra = [] }: SampleSheet): string {
  const parts = [
    ...(deals.length > MOST_DEALS
      ? [`${deals.length} deals`]
      : deals.map(sampleOfDeal).map((deal, index) => `row ${index + 2}: ${deal}`)),
    ...without.map((header) => `no column ${codeSpan(header)}`),
    ...(extra.length === 0
      ? []
      : [`${deals.length === 0 ? "only " : ""}the further headers ${extra.map(codeSpan).join(", ")}`]),
  ];
  return parts.join("; ");
}
