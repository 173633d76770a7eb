import { RULE_IDS } from "../../src/findings/rule-id";
import type { Finding } from "../../src/findings/finding";
import { check } from "../../src/rules/check";
import { wrongFile } from "../../src/rules/wrong-file";
import { RULES } from "../../src/rules/rules";
import { checkSheet } from "../../src/rules/check-sheet";
import { deal, dealSheet, findingsOf, said, sampleSheet, TODAY, sheetOf, messageOf } from "../deal";
import { COLUMNS } from "../../src/template/columns";

const without = (findings: readonly Finding[], ...severities: readonly string[]): string[] =>
  findings.filter(({ severity }) => !severities.includes(severity)).map(said);

describe("the list of rules", () => {
  test("is complete and in the order of the report", () => {
    expect(RULES.map(({ id }) => id)).toEqual(RULE_IDS);
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))("%s names its source", (_, rule) => {
    expect(rule.source).not.toBe("");
  });
});

describe("samples", () => {
  const isSpecial = (id: string): boolean => id === "formula" || id === "wrong-file";
  const findings = (rule: (typeof RULES)[number], sample: "fails" | "passes"): Finding[] => {
    if ("sheet" in rule || "keyOf" in rule) return check(sampleSheet(rule[sample]), TODAY);
    return check(dealSheet([deal(rule[sample])], rule.was ? { was: [deal(rule.was)] } : {}), TODAY);
  };

  test.each(RULES.filter(({ id }) => !isSpecial(id)).map((rule) => [rule.id, rule] as const))(
    "%s: the failing one fails with exactly this rule, the passing one with none",
    (id, rule) => {
      expect([...new Set(findings(rule, "fails").map((finding) => finding.rule))]).toEqual([id]);
      expect(findings(rule, "passes").map(said)).toEqual([]);
    },
  );

  test("wrong-file: the failing sheet is none of ours, the passing one is", () => {
    const { extra = [] } = wrongFile.fails;
    expect(checkSheet(sheetOf([], { headers: extra }), undefined, TODAY).findings.map(said)).toEqual(["wrong-file E"]);
    expect(checkSheet(sampleSheet(wrongFile.passes).sheet, undefined, TODAY).findings).toEqual([]);
  });

  test("formula: a live formula fails, its value passes", () => {
    const formulas = { formulas: ["Deal Name"] };
    expect(findingsOf([deal()], formulas).map(said)).toEqual(["formula W safe(UK spring deal)"]);
    expect(findingsOf([deal()])).toEqual([]);
  });
});

describe("the source's own examples", () => {
  const example = Object.fromEntries(COLUMNS.map(({ key, sample }) => [key, sample]));
  const asNewDeal = { ...example, Errors: "", "Engagement ID": "", "Referral ID": "" };

  test("as a new deal have no error", () => {
    expect(without(findingsOf([asNewDeal]), "info", "warning")).toEqual([]);
    expect(without(findingsOf([asNewDeal]), "info")).toEqual(expect.arrayContaining(["duns W offered(081466849)"]));
  });

  test("as an existing deal have no error either", () => {
    expect(without(findingsOf([example]), "info", "warning")).toEqual([]);
  });
});

describe("sheets that are no co-sell file", () => {
  const headers = (...names: string[]) => sheetOf([], { headers: names });
  test.each([
    ["nothing known", headers("Name", "Street", "Town"), "is not a co-sell file"],
    [
      "deal registrations",
      headers("Registration Type", "Registration Status", "Contract Value", "Contract Sign Date", "Pricing Model"),
      "Azure IP co-sell deal registrations",
    ],
  ])("%s: one finding that names it", (_, sheet, words) => {
    const { recognition, findings } = checkSheet(sheet, undefined, TODAY);
    expect(recognition.kind).toBe("wrong-file");
    expect(findings.map(said)).toEqual(["wrong-file E"]);
    expect(findings.map(messageOf).join()).toContain(words);
  });

  test("of an empty sheet nothing is said", () => {
    expect(checkSheet(headers(), undefined, TODAY)).toEqual({ recognition: { kind: "empty" }, findings: [] });
  });
});
