import { openSample } from "../../src/actions/open-sample";
import { fixAllSafe } from "../../src/actions/fix-all-safe";
import { Workbook } from "../../workbench/model/workbook";
import { openApp } from "./open-app";

test("the sample is a new sheet with a clean deal, slips that can be fixed, and suggestions", async () => {
  const { app, workbook } = openApp(new Workbook());
  await app.perform(openSample, undefined);
  expect(workbook.sheets.filter(({ visibility }) => visibility === "Visible")).toHaveLength(2);
  const { checked } = app.store.getState();
  const errors = checked?.findings.filter(({ severity }) => severity === "error") ?? [];
  expect(new Set(errors.map(({ row }) => row))).toEqual(new Set([3]));
  expect(checked?.safeFixes.length).toBeGreaterThanOrEqual(2);
  await app.perform(fixAllSafe, undefined);
  expect(app.store.getState().checked?.safeFixes).toEqual([]);
});
