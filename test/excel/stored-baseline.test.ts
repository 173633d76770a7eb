import type { Host } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { keepBaseline, type KeptBaseline } from "../../src/sheet/keep-baseline";
import type { SampleDeal } from "../../src/rules/rule";
import { Workbook } from "../../workbench/model/workbook";
import type { Worksheet } from "../../workbench/model/worksheet";
import { deal, dealSheet, existingDeal } from "../deal";
import { openOffice } from "../office";
import { plainBaseline } from "../sheet/plain-baseline";
import { at, firstSheet, workbookWith } from "./workbooks";

function keptOf(...deals: SampleDeal[]): KeptBaseline {
  return keepBaseline(dealSheet(deals.map((each) => existingDeal(each))), "first-check");
}

/** Three thousand deals with long notes: more than one request may hold. */
function large(): KeptBaseline {
  const deals = Array.from({ length: 3000 }, (_, n) =>
    deal({ "Referral ID": `${n}`, Notes: `<&> "é\u{1F600}\ud83d${"notes ".repeat(250)}` }),
  );
  return keepBaseline(dealSheet(deals), "import");
}

/** What is left of a worksheet's baseline once the workbook was saved, closed and opened: its ids are others. */
function reopened(workbook: Workbook): Workbook {
  const opened = new Workbook({ sheetNames: ["In front", ...workbook.sheets.map(({ name }) => name)] });
  workbook.sheets.forEach((sheet, index) => {
    const copy = opened.sheets[index + 1];
    for (const [key, value] of sheet.customProperties) copy?.customProperties.set(key, value);
  });
  for (const { xml } of workbook.customXmlParts.values()) opened.addCustomXmlPart(xml);
  return opened;
}

function sheetAt(workbook: Workbook, index: number): Worksheet {
  const sheet = workbook.sheets[index];
  if (sheet === undefined) throw new Error(`There is no sheet ${index}.`);
  return sheet;
}

test("what was kept for a worksheet is found again when the workbook is opened again, under another name", async () => {
  const { workbook } = openOffice(workbookWith([["a"]]));
  const sheet = firstSheet(workbook);
  const kept = keptOf({ Notes: "\u0000\ud83d <b>&amp;\r\n\u2028]]>" });
  expect(await createExcelHost().saveBaseline(sheet.id, kept)).toBe(true);
  sheet.rename("Renamed");

  const again = reopened(workbook);
  openOffice(again);
  const found = sheetAt(again, 1);
  expect(found.name).toBe("Renamed");
  expect(found.id).not.toBe(sheet.id);
  expect(plainBaseline(await createExcelHost().loadBaseline(found.id))).toEqual(plainBaseline(kept));
  expect(await createExcelHost().loadBaseline(firstSheet(again).id)).toBeUndefined();
});

test("a large one goes in several requests, each within what Excel on the web takes", async () => {
  const { workbook, batches } = openOffice(new Workbook());
  const kept = large();
  await createExcelHost().saveBaseline(firstSheet(workbook).id, kept);
  expect(workbook.customXmlParts.size).toBeGreaterThan(5);
  expect(batches.batches).toBeGreaterThan(3);
  expect(plainBaseline(await createExcelHost().loadBaseline(firstSheet(workbook).id))).toEqual(plainBaseline(kept));
});

test.each([1, 2, 3])("a baseline of %i parts is whole, or it is none", async (count) => {
  const { workbook } = openOffice(new Workbook());
  const { id } = firstSheet(workbook);
  const deals = Array.from({ length: count }, (_, n) => deal({ "Referral ID": `${n}`, Notes: "n".repeat(300_000) }));
  await createExcelHost().saveBaseline(id, keepBaseline(dealSheet(deals), "import"));
  expect(workbook.customXmlParts.size).toBe(count);
  expect((await createExcelHost().loadBaseline(id))?.rows.size).toBe(count);
  const [part] = workbook.customXmlParts.values();
  workbook.removeCustomXmlPart(part?.id ?? "");
  expect(await createExcelHost().loadBaseline(id)).toBeUndefined();
});

test("each worksheet has its own; a later one takes the place of the earlier", async () => {
  const { workbook } = openOffice(new Workbook({ sheetNames: ["One", "Two"] }));
  const host = createExcelHost();
  const [one, two] = [sheetAt(workbook, 0), sheetAt(workbook, 1)];
  await host.saveBaseline(one.id, keptOf({ Notes: "one" }));
  await host.saveBaseline(two.id, keptOf({ Notes: "two" }));
  await host.saveBaseline(one.id, keptOf({ Notes: "one again" }));
  expect(plainBaseline(await host.loadBaseline(one.id))).toEqual(plainBaseline(keptOf({ Notes: "one again" })));
  expect(plainBaseline(await host.loadBaseline(two.id))).toEqual(plainBaseline(keptOf({ Notes: "two" })));
  expect(workbook.customXmlParts.size).toBe(2);
});

test("a copy of the worksheet has none: it is another sheet, with changes of its own", async () => {
  const { workbook } = openOffice(workbookWith([["a"]]));
  const host = createExcelHost();
  const sheet = firstSheet(workbook);
  await host.saveBaseline(sheet.id, keptOf({ Notes: "one" }));
  const copy = workbook.copySheet(sheet.id, 1);
  expect(await host.loadBaseline(copy.id)).toBeUndefined();
  await host.saveBaseline(copy.id, keptOf({ Notes: "copy" }));
  expect(plainBaseline(await host.loadBaseline(sheet.id))).toEqual(plainBaseline(keptOf({ Notes: "one" })));
});

test("with its worksheet a baseline goes too; the parts of others stay", async () => {
  const { workbook } = openOffice(new Workbook({ sheetNames: ["One", "Two"] }));
  const host = createExcelHost();
  const other = workbook.addCustomXmlPart('<other xmlns="http://example.com/other"/>');
  await host.saveBaseline(sheetAt(workbook, 1).id, keptOf({ Notes: "secret" }));
  workbook.removeSheet(sheetAt(workbook, 1).id);
  await host.saveBaseline(firstSheet(workbook).id, keptOf());
  const xml = [...workbook.customXmlParts.values()].map((part) => part.xml);
  expect(xml).toHaveLength(2);
  expect(xml).toContain(other.xml);
  expect(xml.join("")).not.toContain("secret");
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
      workbook.setCustomXmlPart(id, xml.replace("Contoso", "Fabrikam"));
    },
  ],
  [
    "stands twice",
    (workbook, _, xml) => {
      workbook.addCustomXmlPart(xml);
    },
  ],
])("where its part %s there is none", async (_, damage) => {
  const { workbook } = openOffice(new Workbook());
  const host = createExcelHost();
  await host.saveBaseline(firstSheet(workbook).id, keptOf({ Notes: "Contoso" }));
  const [part] = workbook.customXmlParts.values();
  damage(workbook, part?.id ?? "", part?.xml ?? "");
  expect(await host.loadBaseline(firstSheet(workbook).id)).toBeUndefined();
});

test("keeping it takes nothing back, writes no cell and is nobody's change", async () => {
  const { workbook } = openOffice(workbookWith([["a"]]));
  const host = createExcelHost();
  const sheet = firstSheet(workbook);
  const changes: unknown[] = [];
  const stop = await host.watchChanges((change) => changes.push(change));
  sheet.enter(0, 0, "typed");
  await new Promise((resolve) => setTimeout(resolve, 20));
  const before = { cells: sheet.values(at("A1:C3")), changes: changes.length };
  await host.saveBaseline(sheet.id, keptOf());
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect({ cells: sheet.values(at("A1:C3")), changes: changes.length }).toEqual(before);
  workbook.undo();
  expect(sheet.value(0, 0)).toBe("a");
  await stop();
});

test("a protected worksheet keeps one as well", async () => {
  const { workbook } = openOffice(new Workbook());
  firstSheet(workbook).protect();
  await createExcelHost().saveBaseline(firstSheet(workbook).id, keptOf());
  expect(plainBaseline(await createExcelHost().loadBaseline(firstSheet(workbook).id))).toEqual(plainBaseline(keptOf()));
});

test("a workbook that is open for reading is read, and refuses to keep one", async () => {
  const { workbook } = openOffice(new Workbook());
  const host = createExcelHost();
  const { id } = firstSheet(workbook);
  await host.saveBaseline(id, keptOf());
  workbook.readOnly = true;
  await expect(host.saveBaseline(id, keptOf({ Notes: "x" }))).rejects.toMatchObject({ code: "read-only-workbook" });
  expect(plainBaseline(await host.loadBaseline(id))).toEqual(plainBaseline(keptOf()));
});

test("an Excel without properties of worksheets keeps none, and says so without a refusal", async () => {
  const { workbook, batches } = openOffice(new Workbook(), { requirementSets: { ExcelApi: "1.11" } });
  const host = createExcelHost();
  expect(await host.saveBaseline(firstSheet(workbook).id, keptOf())).toBe(false);
  expect(await host.loadBaseline(firstSheet(workbook).id)).toBeUndefined();
  expect({ requests: batches.batches, parts: workbook.customXmlParts.size }).toEqual({ requests: 0, parts: 0 });
});

describe.each<[string, (host: Host, sheetId: string) => Promise<unknown>]>([
  ["loading", (host, id) => host.loadBaseline(id)],
  ["keeping", (host, id) => host.saveBaseline(id, keptOf())],
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
  ["loading where nothing is kept", 1, (host, id) => host.loadBaseline(id)],
  ["keeping", 2, (host, id) => host.saveBaseline(id, keptOf())],
  ["loading", 3, (host, id) => host.loadBaseline(id)],
])("%s takes few requests: %i", async (name, requests, call) => {
  const workbook = new Workbook();
  openOffice(workbook);
  const { id } = firstSheet(workbook);
  if (name === "loading") await createExcelHost().saveBaseline(id, keptOf());
  const { batches } = openOffice(workbook);
  await call(createExcelHost(), id);
  expect(batches.batches).toBe(requests);
});
