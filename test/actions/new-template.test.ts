import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import { newTemplate } from "../../src/actions/new-template";
import { repeatedCount } from "../../src/template/resized-headers";
import { templateHeaders, type TemplateGeneration } from "../../src/template/template-headers";
import { Workbook } from "../../workbench/model/workbook";
import { openApp } from "./open-app";

const asItComes = (generation: TemplateGeneration) => ({
  generation,
  solutions: repeatedCount(generation, "Solution"),
  teamMembers: repeatedCount(generation, "Team member"),
});

test.each<TemplateGeneration>(["2023", "2026"])(
  "a new sheet with the template of %s has no column error, and takes what is typed as it is typed",
  async (generation) => {
    const { app, workbook } = openApp(new Workbook());
    await app.perform(newTemplate, asItComes(generation));
    const { activeSheet } = workbook;
    const headers = templateHeaders(generation);
    expect(activeSheet.values({ row: 0, column: 0, rows: 1, columns: headers.length })).toEqual([headers]);
    const { checked, notice } = app.store.getState();
    expect(checked?.findings).toEqual([]);
    expect(notice).toEqual({
      intent: "success",
      text: "The new sheet “Co-sell deals” is ready: fill in one deal a row.",
    });
    expect(activeSheet.frozen).toEqual({ rows: 1, columns: 0 });
    expect(activeSheet.autoFilter).toMatchObject({ row: 0, columns: headers.length });

    const typed = [
      ["Customer Postal code", "00123"],
      ["Estimated Close Date", "8/19/2029"],
      ["CRM ID", "1E5"],
      ["Notes", "=1+1"],
    ] as const;
    for (const [header, text] of typed) {
      const column = headers.findIndex((each) => each.toLowerCase() === header.toLowerCase());
      for (const row of [1, 1000, 1100]) {
        activeSheet.enter(row, column, text);
        expect([header, row, activeSheet.value(row, column)]).toEqual([header, row, text]);
      }
    }
  },
);

test("the dropdowns go as far down as a file may have deals", async () => {
  const { app, workbook } = openApp(new Workbook());
  await app.perform(newTemplate, asItComes("2026"));
  const currency = templateHeaders("2026").indexOf("Currency");
  const at = (row: number) => workbook.activeSheet.validationAt(row, currency);
  expect(at(1)).toBeDefined();
  expect(at(1000)).toBeDefined();
  expect(at(1001)).toBeUndefined();
});

test("as many Solution and Team member columns as are wanted", async () => {
  const { app, workbook } = openApp(new Workbook());
  await app.perform(newTemplate, { generation: "2023", solutions: 3, teamMembers: 50 });
  const { checked } = app.store.getState();
  expect(checked?.findings).toEqual([]);
  expect(checked?.dealSheet.positions.has("Solution 3")).toBe(true);
  expect(checked?.dealSheet.positions.has("Solution 4")).toBe(false);
  expect(checked?.dealSheet.positions.has("Team member 50")).toBe(true);
  expect(workbook.sheets.map(({ name }) => name)).toContain("Co-sell deals");
});

test("a second one gets a name of its own, and can be checked like any other", async () => {
  const { app, workbook } = openApp(new Workbook());
  await app.perform(newTemplate, asItComes("2026"));
  await app.perform(newTemplate, asItComes("2023"));
  expect(workbook.activeSheet.name).toBe("Co-sell deals (2)");
  await app.perform(checkActiveSheet, undefined);
  expect(app.store.getState().checked?.identity.name).toBe("Co-sell deals (2)");
});

test("in a workbook that may not be written it is said so", async () => {
  const workbook = new Workbook();
  workbook.readOnly = true;
  const { app } = openApp(workbook);
  await app.perform(newTemplate, asItComes("2026"));
  expect(app.store.getState().notice?.text).toMatch(/^The workbook is open for reading only/);
});
