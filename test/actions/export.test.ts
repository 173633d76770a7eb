import { changeExport, prepareExport } from "../../src/actions/prepare-export";
import { exportCsv } from "../../src/actions/export-csv";
import { HostError } from "../../src/actions/host-error";
import { readCsv } from "../../src/csv/read";
import { deal, HEADERS, searchDeal } from "../deal";
import { cell, dealWorkbook, openApp, type OpenApp } from "./open-app";

interface SavedFile {
  readonly name: string;
  readonly cells: readonly (readonly string[])[];
  readonly bom: boolean;
}

function opened(
  deals: Parameters<typeof dealWorkbook>[0],
  { headers = HEADERS, canSave = true } = {},
): OpenApp & { readonly saved: SavedFile[] } {
  const saved: SavedFile[] = [];
  const open = openApp(dealWorkbook(deals, headers), {
    hostOf: (host) => ({
      ...host,
      saveFile: (name, bytes) => {
        if (!canSave) return Promise.reject(new HostError("not-supported", "no downloads here"));
        const { cells, bom } = readCsv(bytes);
        saved.push({ name, cells, bom });
        return Promise.resolve("download");
      },
    }),
  });
  return { ...open, saved };
}

async function waitFor(isThere: () => boolean): Promise<void> {
  for (let tries = 0; tries < 100 && !isThere(); tries++) await new Promise((resolve) => setTimeout(resolve, 5));
  expect(isThere()).toBe(true);
}

test("the export is planned from the sheet as it is, and what is saved reads back the same", async () => {
  const { app, saved, check, type } = opened([deal(), deal({ Currency: "usd" }), searchDeal()]);
  await check();
  type(cell("Deal Name", 2), "Renamed");
  await app.perform(prepareExport, undefined);
  const { exporting } = app.store.getState();
  expect(exporting?.plan.preflight).toMatchObject({ create: 1, search: 1, update: 0 });
  expect(exporting?.reasons).toEqual([{ reason: "errors", rows: [3], isOverruled: false }]);
  expect(saved).toEqual([]);

  await app.perform(exportCsv, {});
  expect(saved.map(({ cells, bom }) => [bom, cells.length])).toEqual([[true, 3]]);
  expect(saved[0]?.cells[0]).toEqual(HEADERS);
  expect(saved[0]?.cells[1]?.[HEADERS.indexOf("Deal Name")]).toBe("Renamed");
  expect(app.store.getState()).toMatchObject({
    notice: {
      intent: "success",
      text: expect.stringMatching(/^.+\.csv with 2 records is on its way to your downloads\.$/) as string,
    },
    exporting: { saved: [saved[0]?.name] },
  });
});

test("a reason is overruled, an unknown column goes along, the byte order mark goes", async () => {
  const headers = [...HEADERS, "Our own column"];
  const { app, saved } = opened([deal(), deal({ Currency: "usd", "Our own column": "x" })], { headers });
  await app.perform(prepareExport, undefined);
  expect(app.store.getState().exporting?.plan.columns.leftOut.map(({ header }) => header)).toEqual(["Our own column"]);
  await app.perform(changeExport, { overrides: new Set(["errors"] as const) });
  await app.perform(changeExport, { includesUnknownColumns: true, bom: false });
  expect(app.store.getState().exporting?.reasons).toEqual([{ reason: "errors", rows: [3], isOverruled: true }]);
  await app.perform(exportCsv, {});
  expect(saved.map(({ bom, cells }) => [bom, cells.length, cells[0]?.at(-1)])).toEqual([[false, 3, "Our own column"]]);
});

test("where nothing can be saved the text is shown to be copied", async () => {
  const { app } = opened([deal()], { canSave: false });
  await app.perform(prepareExport, undefined);
  await app.perform(exportCsv, {});
  const { exporting, notice } = app.store.getState();
  expect(exporting?.fileText?.text).toMatch(/^Errors,Engagement ID/);
  expect(exporting?.saved).toEqual([]);
  expect(notice).toMatchObject({
    intent: "info",
    text: expect.stringMatching(/^Excel cannot save .+\. Copy its text below/) as string,
  });
});

test("a sheet that has changed since the preview is not saved before it was shown again", async () => {
  const { app, saved, type, sheet } = opened([deal(), deal()]);
  const stop = await app.start();
  await app.perform(prepareExport, undefined);
  type(cell("Currency", 3), "usd");
  await waitFor(() => app.store.getState().freshness !== "current");
  await app.perform(exportCsv, {});
  expect(saved).toEqual([]);
  expect(app.store.getState()).toMatchObject({
    exporting: { reasons: [{ reason: "errors", rows: [3] }] },
    notice: { intent: "info" },
  });
  await app.perform(exportCsv, {});
  expect(saved).toHaveLength(1);
  expect(sheet.conditionalFormats).toEqual([]);
  await stop();
});
