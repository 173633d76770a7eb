import type { Host } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { Workbook } from "../../workbench/model/workbook";
import { openOffice } from "../office";
import { firstSheet, workbookWith } from "./workbooks";

const ONE = "0123456789abcdef";
const TWO = "fedcba9876543210";

test("what was kept for a worksheet is found again, under another name; another worksheet has its own", async () => {
  const { workbook } = openOffice(new Workbook({ sheetNames: ["One", "Two"] }));
  const [one, two] = workbook.sheets.map(({ id }) => id);
  const host = createExcelHost();
  expect(await host.loadConfirmed(one ?? "")).toEqual([]);
  expect(await host.saveConfirmed(one ?? "", [ONE, TWO])).toBe(true);
  expect(await host.saveConfirmed(two ?? "", [TWO])).toBe(true);
  firstSheet(workbook).rename("Renamed");
  openOffice(workbook);
  expect(await createExcelHost().loadConfirmed(one ?? "")).toEqual([ONE, TWO]);
  expect(await createExcelHost().loadConfirmed(two ?? "")).toEqual([TWO]);
});

test("the later takes the place of the earlier, beside the baseline; with its worksheet it goes", async () => {
  const { workbook } = openOffice(new Workbook({ sheetNames: ["One", "Two"] }));
  const host = createExcelHost();
  const [one, two] = workbook.sheets.map(({ id }) => id);
  await host.saveBaseline(one ?? "", { origin: "import", columns: [], rows: new Map(), formats: new Map() });
  await host.saveConfirmed(one ?? "", [ONE]);
  await host.saveConfirmed(one ?? "", [TWO]);
  expect(await host.loadConfirmed(one ?? "")).toEqual([TWO]);
  expect(workbook.customXmlParts.size).toBe(2);
  await host.saveConfirmed(two ?? "", [ONE]);
  workbook.removeSheet(two ?? "");
  await host.saveConfirmed(one ?? "", []);
  expect([...workbook.customXmlParts.values()].map(({ xml }) => xml).join("")).not.toContain(ONE);
  expect(workbook.customXmlParts.size).toBe(2);
});

test.each<[string, (workbook: Workbook, id: string, xml: string) => void]>([
  [
    "is gone",
    (workbook, id) => {
      workbook.removeCustomXmlPart(id);
    },
  ],
  [
    "was changed",
    (workbook, id, xml) => {
      workbook.setCustomXmlPart(id, xml.replace("0123", "3210"));
    },
  ],
  [
    "stands twice",
    (workbook, _, xml) => {
      workbook.addCustomXmlPart(xml);
    },
  ],
])("where its part %s nothing is confirmed", async (_, damage) => {
  const { workbook } = openOffice(new Workbook());
  const { id } = firstSheet(workbook);
  const host = createExcelHost();
  await host.saveConfirmed(id, [ONE]);
  expect(await host.loadConfirmed(id)).toEqual([ONE]);
  const [part] = workbook.customXmlParts.values();
  damage(workbook, part?.id ?? "", part?.xml ?? "");
  expect(await host.loadConfirmed(id)).toEqual([]);
});

test("keeping it writes no cell and is nobody's change", async () => {
  const { workbook } = openOffice(workbookWith([["a"]]));
  const host = createExcelHost();
  const changes: unknown[] = [];
  const stop = await host.watchChanges((change) => changes.push(change));
  await host.saveConfirmed(firstSheet(workbook).id, [ONE]);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(changes).toEqual([]);
  await stop();
});

test("an Excel without properties of worksheets keeps nothing, and says so without a refusal", async () => {
  const { workbook, batches } = openOffice(new Workbook(), { requirementSets: { ExcelApi: "1.11" } });
  const { id } = firstSheet(workbook);
  expect(await createExcelHost().saveConfirmed(id, [ONE])).toBe(false);
  expect(await createExcelHost().loadConfirmed(id)).toEqual([]);
  expect({ requests: batches.batches, parts: workbook.customXmlParts.size }).toEqual({ requests: 0, parts: 0 });
});

describe.each<[string, (host: Host, sheetId: string) => Promise<unknown>]>([
  ["loading", (host, id) => host.loadConfirmed(id)],
  ["keeping", (host, id) => host.saveConfirmed(id, [ONE])],
])("%s", (_, call) => {
  test("while a person types in a cell", async () => {
    const { workbook } = openOffice(new Workbook());
    workbook.cellEdit = true;
    await expect(call(createExcelHost(), firstSheet(workbook).id)).rejects.toMatchObject({ code: "cell-edit-mode" });
    expect(workbook.customXmlParts.size).toBe(0);
  });

  test("for a worksheet that was deleted", async () => {
    const { workbook } = openOffice(new Workbook());
    await expect(call(createExcelHost(), "{gone}")).rejects.toMatchObject({ code: "sheet-deleted" });
    expect(workbook.customXmlParts.size).toBe(0);
  });
});

test.each<[string, number, (host: Host, sheetId: string) => Promise<unknown>]>([
  ["loading where nothing is kept", 1, (host, id) => host.loadConfirmed(id)],
  ["keeping", 2, (host, id) => host.saveConfirmed(id, [ONE])],
  ["loading", 3, (host, id) => host.loadConfirmed(id)],
])("%s takes few requests: %i", async (name, requests, call) => {
  const workbook = new Workbook();
  openOffice(workbook);
  const { id } = firstSheet(workbook);
  if (name === "loading") await createExcelHost().saveConfirmed(id, [ONE]);
  const { batches } = openOffice(workbook);
  await call(createExcelHost(), id);
  expect(batches.batches).toBe(requests);
});
