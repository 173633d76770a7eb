import type { CheckOptions, Rule, SampleDeal } from "../../src/rules/rule";
import { takeBaseline } from "../../src/sheet/baseline";
import type { Baseline, DealSheet } from "../../src/sheet/deal-sheet";
import { recognise } from "../../src/sheet/recognise";
import { COLUMNS } from "../../src/template/columns";
import { goodDeal } from "../samples/good-deal";
import { randomFrom } from "../samples/random";

/** The day that counts as today when samples are checked. */
export const SAMPLE_DAY: CheckOptions = { today: "2020-01-15" };

const HEADERS = COLUMNS.filter(({ number = 1 }) => number <= 3).map(({ key }) => key);

/** A rule's failing sample as a sheet, filled in well where it says nothing; undefined when it is no co-sell file. */
export function sampleSheetOf(rule: Rule): DealSheet | undefined {
  if ("sheet" in rule || "keyOf" in rule) {
    const { deals, without = [], extra = [] } = rule.fails;
    return sheetOf(deals, [...HEADERS.filter((header) => !without.includes(header)), ...extra], undefined);
  }
  const before = rule.was && sheetOf([rule.was], HEADERS, undefined);
  return sheetOf([rule.fails], HEADERS, before && takeBaseline(before));
}

function sheetOf(
  deals: readonly SampleDeal[],
  headers: readonly string[],
  baseline: Baseline | undefined,
): DealSheet | undefined {
  if (deals.length === 0) return undefined;
  const rows = deals.map((deal) => {
    const cells = new Map(Object.entries({ ...goodDeal(randomFrom(1), 1), ...deal }));
    return headers.map((header) => cells.get(header) ?? "");
  });
  const sheet = {
    name: "Sample",
    firstRow: 1,
    firstColumn: 0,
    cells: [headers, ...rows],
    formats: new Map(),
    formulas: new Set<number>(),
  };
  const recognition = recognise(sheet, baseline);
  return recognition.kind === "deal-sheet" ? recognition.dealSheet : undefined;
}
