import type { ListOffer } from "../../src/actions/host";
import { listOffersOf } from "../../src/actions/list-offers";
import { createExcelHost } from "../../src/excel/excel-host";
import { literalList } from "../../src/excel/validation-rule";
import type { Validation } from "../../workbench/model/types";
import type { Workbook } from "../../workbench/model/workbook";
import { wordsFor } from "../../src/words/words-for";
import { deal, dealSheet } from "../deal";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

const deals = () => workbookWith(Array.from({ length: 41 }, (_, r) => [`Name ${r}`, `Status ${r}`, `Country ${r}`]));
const offer = (range: string, ...values: string[]): ListOffer => ({
  range,
  values,
  prompt: { title: "Status", message: "New, Active or Closed." },
  alert: "Keep it if you like.",
});
const COUNTRIES = Array.from({ length: 249 }, (_, n) => `C${n}`);
const THEIRS = {
  rule: { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } },
  prompt: { title: "Mine", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
  ignoreBlanks: true,
};

const choices = (workbook: Workbook, row: number, column: number): string[] | undefined => {
  const sheet = firstSheet(workbook);
  const validation = sheet.validationAt(row, column);
  return validation && sheet.listChoices(validation, row, column);
};
const promptOf = (validation: Validation | undefined): string | undefined => validation?.prompt.message;

test("a short list stands in the rule itself, with its prompt, and blocks nothing", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  await createExcelHost().offerLists(sheet.id, [offer("B2:B41", "New", "Active", "Closed")]);
  expect(choices(workbook, 1, 1)).toEqual(["New", "Active", "Closed"]);
  expect(choices(workbook, 40, 1)).toEqual(["New", "Active", "Closed"]);
  expect(choices(workbook, 0, 1)).toBeUndefined();
  expect(sheet.validationAt(5, 1)).toMatchObject({
    rule: { list: { inCellDropDown: true, source: "New,Active,Closed" } },
    prompt: { title: "Status", message: "New, Active or Closed.", showPrompt: true },
    errorAlert: { title: "Dealsheet", message: "Keep it if you like.", style: "Information", showAlert: true },
  });
  expect(workbook.sheets).toHaveLength(1);
});

test.each([
  ["too long for a rule", COUNTRIES],
  ["with a comma in a value", ["Devices, other", "None"]],
  ["that begins like a formula", ["=A1", "None"]],
])("a list %s stands in a hidden worksheet", async (_, values) => {
  const workbook = deals();
  openOffice(workbook);
  await createExcelHost().offerLists(firstSheet(workbook).id, [offer("C2:C41", ...values)]);
  expect(choices(workbook, 7, 2)).toEqual(values);
  expect(workbook.sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ["Sheet1", "Visible"],
    ["Dealsheet lists", "Hidden"],
  ]);
  expect(workbook.activeSheet).toBe(firstSheet(workbook));
});

test("the hidden worksheet is made once, and the same list is never written twice", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  const host = createExcelHost();
  const commas = ["a,b", "c"];
  await host.offerLists(sheet.id, [offer("A2:A41", ...COUNTRIES), offer("B2:B41", ...COUNTRIES)]);
  await host.offerLists(sheet.id, [offer("A2:A41", ...COUNTRIES), offer("B2:B41", ...commas)]);
  await host.offerLists(sheet.id, [offer("A2:A41", ...commas)]);
  expect(workbook.sheets).toHaveLength(2);
  expect(workbook.sheets[1]?.usedRange(true)).toEqual(at("A1:B249"));
  expect(choices(workbook, 1, 0)).toEqual(commas);
});

test("values of a long list stay the text they are", async () => {
  const workbook = deals();
  openOffice(workbook);
  const values = ["0012", "1-2", "=1", "+49", ...COUNTRIES];
  await createExcelHost().offerLists(firstSheet(workbook).id, [offer("C2:C41", ...values)]);
  expect(choices(workbook, 1, 2)).toEqual(values);
});

test("without values there is a prompt, and no dropdown and no alert", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  const host = createExcelHost();
  await host.offerLists(sheet.id, [offer("A2:A41")]);
  expect(promptOf(sheet.validationAt(3, 0))).toBe("New, Active or Closed.");
  expect(choices(workbook, 3, 0)).toEqual([]);
  expect(sheet.violation(3, 0, "anything at all")).toBeUndefined();
  await host.clear(sheet.id);
  expect(sheet.validations).toEqual([]);
});

test("a prompt longer than Excel allows is cut", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  const prompt = { title: "t".repeat(40), message: "m".repeat(300) };
  await createExcelHost().offerLists(sheet.id, [{ range: "A2", values: ["Yes"], prompt }]);
  expect(sheet.validationAt(1, 0)?.prompt).toEqual({
    title: `${"t".repeat(31)}…`,
    message: `${"m".repeat(254)}…`,
    showPrompt: true,
  });
});

test("offering again replaces what was offered, also where rows have been inserted and cells pasted over", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  const host = createExcelHost();
  await host.offerLists(sheet.id, [offer("A2:A41", "a"), offer("B2:B41", "Yes", "No"), offer("C2:C41", "c")]);
  sheet.insertRows(10, 3);
  sheet.setValidation([at("B20:B22")], undefined);
  await host.offerLists(sheet.id, [offer("B2:B44", "Yes")]);
  expect(sheet.validations.flatMap(({ areas }) => areas)).toEqual([at("B2:B44")]);
  expect(choices(workbook, 20, 1)).toEqual(["Yes"]);
});

test("a person's own validation keeps its cells, inside and beside the offered ones", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  sheet.setValidation([at("B10:B12"), at("A5"), at("C2:C41")], THEIRS);
  openOffice(workbook);
  const host = createExcelHost();
  await host.offerLists(sheet.id, [offer("B2:B41", "Yes"), offer("C2:C41", "Yes")]);
  await host.offerLists(sheet.id, [offer("B2:B41", "No"), offer("C2:C41", "Yes")]);
  const kinds = Array.from({ length: 12 }, (_, n) => promptOf(sheet.validationAt(n + 1, 1)) || "theirs");
  expect(kinds.map((kind) => kind === "theirs")).toEqual(kinds.map((_, n) => n >= 8 && n <= 10));
  expect(choices(workbook, 1, 1)).toEqual(["No"]);
  expect(sheet.validationAt(4, 0)).toMatchObject(THEIRS);
  expect(sheet.validationAt(30, 2)).toMatchObject(THEIRS);
});

describe("a list of its own in every row", () => {
  const prompt = { title: "Reason", message: "A number." };

  test("chosen by another cell of the row, in any case of letters", async () => {
    const workbook = deals();
    const sheet = firstSheet(workbook);
    sheet.write(
      at("B2:B7"),
      ["Lost", "error", "Declined", "Won", "", "Lost"].map((text) => [text]),
    );
    openOffice(workbook);
    const cases = [
      { when: ["Declined", "Lost"], values: ["1", "2"] },
      { when: ["Error"], values: ["1", "2", "9"] },
    ];
    await createExcelHost().offerLists(sheet.id, [
      { range: "C2:C41", values: [], byRow: { kind: "cases", column: "B", cases }, prompt },
      { range: "A2:A41", values: ["any"], byRow: { kind: "cases", column: "B", cases }, prompt },
    ]);
    const rows = [1, 2, 3, 4, 5, 6];
    const [lost, error] = [
      ["1", "2"],
      ["1", "2", "9"],
    ];
    expect(rows.map((row) => choices(workbook, row, 2))).toEqual([lost, error, lost, [], [], lost]);
    expect(rows.map((row) => choices(workbook, row, 0))).toEqual([lost, error, lost, ["any"], ["any"], lost]);
    sheet.write(at("B5"), [["Error"]]);
    expect(choices(workbook, 4, 2)).toEqual(error);
    expect(sheet.violation(4, 2, "12")).toMatchObject({ style: "Information" });
    expect(sheet.violation(4, 2, "9")).toBeUndefined();
  });

  test("the filled cells of the row, below a person's own validation as above it", async () => {
    const workbook = deals();
    const sheet = firstSheet(workbook);
    sheet.setValidation([at("C10:C12")], THEIRS);
    sheet.write(at("A21"), [[""]]);
    openOffice(workbook);
    const byRow = { kind: "cells", first: "A", last: "B" } as const;
    await createExcelHost().offerLists(sheet.id, [{ range: "C2:C41", values: [], byRow, suggestsOnly: true, prompt }]);
    expect([1, 8, 12, 20, 40].map((row) => choices(workbook, row, 2))).toEqual([
      ["Name 1", "Status 1"],
      ["Name 8", "Status 8"],
      ["Name 12", "Status 12"],
      ["Status 20"],
      ["Name 40", "Status 40"],
    ]);
    expect(sheet.validationAt(10, 2)).toMatchObject(THEIRS);
    expect(sheet.violation(1, 2, "anything else")).toBeUndefined();
    expect(workbook.sheets).toHaveLength(1);
  });

  test("rows that are inserted or sorted keep to their own cells", async () => {
    const workbook = deals();
    const sheet = firstSheet(workbook);
    openOffice(workbook);
    const byRow = { kind: "cells", first: "A", last: "B" } as const;
    await createExcelHost().offerLists(sheet.id, [{ range: "C2:C41", values: [], byRow, prompt }]);
    sheet.insertRows(5, 2);
    expect(choices(workbook, 20, 2)).toEqual(["Name 18", "Status 18"]);
    expect(choices(workbook, 4, 2)).toEqual(["Name 4", "Status 4"]);
  });
});

test("formulas stay within what Excel takes as a source, for the lists of the real columns", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  openOffice(workbook);
  await createExcelHost().offerLists(sheet.id, listOffersOf(dealSheet([deal()]), wordsFor("en-US")));
  const sources = sheet.validations.flatMap(({ rule }) => {
    const list = rule["list"] as { readonly source: string } | undefined;
    return list === undefined ? [] : [list.source.length];
  });
  expect(sources.length).toBeGreaterThan(10);
  expect(Math.max(...sources)).toBeLessThanOrEqual(255);
});

test.each([
  [["Yes", "No"], "Yes,No"],
  [[], ""],
  [["x".repeat(255)], "x".repeat(255)],
  [["x".repeat(128), "x".repeat(127)], undefined],
  [["a,b"], undefined],
  [["=A1"], undefined],
  [[" a"], undefined],
  [["a", "=b"], "a,=b"],
])("%j as a literal list", (values, literal) => {
  expect(literalList(values)).toBe(literal);
});
