import type { ListOffer } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

const THEIRS = {
  rule: { wholeNumber: { formula1: 1, formula2: 9, operator: "Between" } },
  prompt: { title: "Mine", message: "", showPrompt: true },
  errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
  ignoreBlanks: true,
};
const offer = (range: string, title: string, ...values: string[]): ListOffer => ({
  range,
  values,
  prompt: { title, message: `About ${title}.` },
});
const LONG = Array.from({ length: 100 }, (_, n) => `Value ${n}`);
const OFFERS = [
  offer("A2:A41", "Answer", "Yes", "No"),
  offer("B2:B41", "Long", ...LONG),
  offer("C2:D41", "Free"),
  { ...offer("E2:E41", "Chosen"), byRow: { kind: "cells", first: "A", last: "B" } } as const,
];

async function offered() {
  const workbook = workbookWith(Array.from({ length: 41 }, (_, r) => ["A", "B", "C", "D", "E"].map((c) => `${c}${r}`)));
  const connection = openOffice(workbook);
  const sheet = firstSheet(workbook);
  const host = createExcelHost();
  await host.offerLists(sheet.id, OFFERS);
  const before = connection.batches.batches;
  return {
    workbook,
    sheet,
    host,
    batches: () => connection.batches.batches - before,
    titles: (row: number) => [0, 1, 2, 3, 4].map((column) => sheet.validationAt(row, column)?.prompt.title),
    wipe: (...areas: string[]) => {
      sheet.setValidation(areas.map(at), undefined);
    },
  };
}

const ALL = ["Answer", "Long", "Free", "Free", "Chosen"];

test("what a paste has wiped out comes back, in two requests, also on the rows of a long list and of its own row", async () => {
  const { sheet, host, wipe, titles, batches, workbook } = await offered();
  wipe("A10:E12");
  await host.reofferLists(sheet.id, ["A10:E12"], OFFERS);
  expect([9, 10, 11].map(titles)).toEqual([ALL, ALL, ALL]);
  const choices = (row: number, column: number) => {
    const validation = sheet.validationAt(row, column);
    return validation && sheet.listChoices(validation, row, column);
  };
  expect(choices(10, 1)).toEqual(LONG);
  expect(choices(10, 4)).toEqual(["A10", "B10"]);
  expect(choices(11, 4)).toEqual(["A11", "B11"]);
  expect(workbook.sheets).toHaveLength(2);
  expect(batches()).toBe(2);
});

test("where nothing is lost nothing is written", async () => {
  const { sheet, host, titles, batches } = await offered();
  const before = sheet.validations;
  await host.reofferLists(sheet.id, ["A1:E9", "G1:Z50"], OFFERS);
  expect(batches()).toBe(1);
  expect(sheet.validations).toBe(before);
  expect(titles(0)).toEqual(ALL.map(() => undefined));
});

test("changes where nothing is offered cost no request", async () => {
  const { sheet, host, batches } = await offered();
  await host.reofferLists(sheet.id, ["A1:E1", "F2:Z41", "A42:E60"], OFFERS);
  expect(batches()).toBe(0);
});

test("only the changed areas are looked at", async () => {
  const { sheet, host, wipe, titles } = await offered();
  wipe("A10:A12", "A20");
  await host.reofferLists(sheet.id, ["A10:A12"], OFFERS);
  expect(titles(10)[0]).toBe("Answer");
  expect(titles(19)[0]).toBeUndefined();
});

test("validation that came with the paste stays, alone or among cells that have lost theirs", async () => {
  const { sheet, host, wipe, titles } = await offered();
  wipe("A10:A17");
  sheet.setValidation([at("A12"), at("B10:B17")], THEIRS);
  await host.reofferLists(sheet.id, ["A10:B17"], OFFERS);
  expect(Array.from({ length: 8 }, (_, n) => titles(n + 9)[0])).toEqual(
    Array.from({ length: 8 }, (_, n) => (n === 2 ? "Mine" : "Answer")),
  );
  expect(sheet.validationAt(11, 0)).toMatchObject(THEIRS);
  expect(sheet.validationAt(13, 1)).toMatchObject(THEIRS);
});

test("another column's dropdown that came with the paste gives way to the right one", async () => {
  const { sheet, host, titles } = await offered();
  const answer = sheet.validationAt(5, 0);
  if (answer === undefined) throw new Error("Nothing was offered.");
  sheet.setValidation([at("E5:E6")], answer);
  expect(titles(4)[4]).toBe("Answer");
  await host.reofferLists(sheet.id, ["E5:E6"], OFFERS);
  expect([4, 5].map(titles)).toEqual([ALL, ALL]);
});

test("what was put back is cleared like the rest", async () => {
  const { sheet, host, wipe } = await offered();
  wipe("A10:E12");
  await host.reofferLists(sheet.id, ["A1:E41"], OFFERS);
  await host.clear(sheet.id);
  expect(sheet.validations).toEqual([]);
});
