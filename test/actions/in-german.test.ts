import { addColumn } from "../../src/actions/add-column";
import { clearHighlights } from "../../src/actions/clear-highlights";
import { exportCsv } from "../../src/actions/export-csv";
import { fixAllSafe } from "../../src/actions/fix-all-safe";
import { HostError } from "../../src/actions/host-error";
import { importCsv } from "../../src/actions/import-csv";
import { newTemplate } from "../../src/actions/new-template";
import { openSample } from "../../src/actions/open-sample";
import { changeExport, prepareExport } from "../../src/actions/prepare-export";
import { undo } from "../../src/actions/undo";
import { nextFinding } from "../../src/actions/walk-findings";
import { Workbook } from "../../workbench/model/workbook";
import { deal, HEADERS } from "../deal";
import { cell, dealWorkbook, openApp, textWorkbook, type OpenApp } from "./open-app";
import { pickedFile } from "./picked-file";

const GERMAN = { locale: "de-DE" };

/** The app hears of the selection by an event, some turns later. */
const heardOfSelection = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 30));

const noticeOf = ({ app }: OpenApp): string | undefined => app.store.getState().notice?.text;

test("what Excel shows beside a cell, and says of another value, is German", async () => {
  const open = openApp(dealWorkbook([deal()]), GERMAN);
  await open.check();
  const validation = open.sheet.validationAt(1, HEADERS.indexOf("Customer Country"));
  expect(validation?.prompt).toMatchObject({
    title: "Customer Country",
    message: [
      "Ländercode, zwei Buchstaben.",
      "Land oder Region des Kunden: zwei Großbuchstaben, z. B. US, GB oder DE.",
      "Schreibgeschützt, sobald der Deal besteht.",
    ].join("\n"),
  });
  expect(validation?.errorAlert).toMatchObject({
    title: "Dealsheet",
    message:
      "Dieser Wert steht nicht in der Liste. Sie dürfen ihn behalten: Eine Prüfung zeigt, ob Partner Center ihn annimmt.",
  });
});

test("a sheet that was prompted in English is prompted in German after a check in German", async () => {
  const workbook = dealWorkbook([deal()]);
  const english = openApp(workbook);
  await english.check();
  const at = HEADERS.indexOf("Customer City");
  expect(english.sheet.validationAt(1, at)?.prompt.message).toContain("Read-only");
  const german = openApp(workbook, GERMAN);
  await german.check();
  expect(german.sheet.validationAt(1, at)?.prompt.message).toContain("Schreibgeschützt");
});

test("a finding is told in German", async () => {
  const open = openApp(dealWorkbook([deal({ Currency: "usd" })]), GERMAN);
  await open.check();
  await open.app.perform(nextFinding, undefined);
  expect(open.app.store.getState().notice?.text).toContain("„usd“ ist kein Währungscode.");
});

test("a sheet that is none of ours is refused in German", async () => {
  const open = openApp(textWorkbook([["Name", "Street", "Town"]]), GERMAN);
  await open.check();
  expect(open.app.store.getState().refusal).toMatch(/^Dieses Blatt ist keine Co-Sell-Datei: /);
});

test.each<[name: string, content: string | Uint8Array, text: string]>([
  ["deals.csv", "Name,Street\nContoso,1", "deals.csv ist keine Co-Sell-Datei: Keine der ersten 20 Zeilen"],
  ["deals.csv", new Uint8Array([0x50, 0x4b, 3, 4, 0, 0]), "deals.csv ist eine Excel-Arbeitsmappe."],
  ["deals.csv", "", "deals.csv ist leer."],
  [
    "deals.csv",
    "Registration Type,Registration Status,Contract Value,Contract Sign Date,Pricing Model",
    "deals.csv wurde nicht importiert. Das sieht nach einer anderen Datei aus: eine Datei mit Azure-IP",
  ],
  ["deals.csv", `${HEADERS.join(",")}\nContoso`, "deals.csv steht im neuen Blatt „deals“: 1 Datensatz."],
])("importing %s tells in German how it went (%#)", async (name, content, text) => {
  const open = openApp(new Workbook(), GERMAN);
  await open.app.perform(importCsv, [pickedFile(name, content)]);
  expect(open.app.store.getState().notice?.text).toContain(text);
});

test("what was done to cells and columns is told in German", async () => {
  const open = openApp(dealWorkbook([deal({ Currency: "usd" })]), GERMAN);
  const currency = cell("Currency", 2);
  await open.check();
  await open.app.perform(fixAllSafe, undefined);
  expect(noticeOf(open)).toBe(`In ${currency} steht jetzt „USD“.`);
  await open.app.perform(undo, undefined);
  expect(noticeOf(open)).toBe(`In ${currency} steht wieder „usd“.`);
  await open.app.perform(addColumn, "Solution");
  expect(noticeOf(open)).toMatch(/^Solution 6 ist jetzt Spalte [A-Z]+\.$/);
  await open.app.perform(clearHighlights, undefined);
  expect(noticeOf(open)).toBe("Hervorhebungen und Auswahllisten sind entfernt. Ihre Zellen sind, wie sie waren.");
});

test("the walk tells in German that it begins anew", async () => {
  const open = openApp(dealWorkbook([deal({ Currency: "usd" })]), GERMAN);
  const stop = await open.app.start();
  await open.check();
  await open.app.perform(nextFinding, undefined);
  await heardOfSelection();
  await open.app.perform(nextFinding, undefined);
  expect(noticeOf(open)).toMatch(/^Wieder beim ersten Befund: /);
  await stop();
});

test("Excel's refusals are told in German", async () => {
  const open = openApp(dealWorkbook([deal()]), {
    ...GERMAN,
    hostOf: (host) => ({ ...host, read: () => Promise.reject(new HostError("busy", "Excel's own words")) }),
  });
  await open.check();
  expect(noticeOf(open)).toBe("Excel ist beschäftigt. Warten Sie einen Moment und versuchen Sie es dann erneut.");
});

test("an empty sheet is refused in German", async () => {
  const open = openApp(new Workbook(), GERMAN);
  await open.check();
  expect(open.app.store.getState().refusal).toMatch(/^Dieses Blatt ist leer\. .*„Blatt prüfen“\.$/);
});

test("new sheets have German names", async () => {
  const open = openApp(new Workbook({ currentYear: 2020 }), GERMAN);
  await open.app.perform(openSample, undefined);
  await open.app.perform(newTemplate, { generation: "2026", solutions: 1, teamMembers: 1 });
  expect(open.workbook.sheets.map(({ name }) => name)).toEqual(
    expect.arrayContaining(["Co-Sell-Beispiel", "Co-Sell-Deals"]),
  );
  expect(noticeOf(open)).toMatch(/^Das neue Blatt „Co-Sell-Deals“ ist bereit: /);
});

/** What the cells and the file of a sample hold, once it was worked on and exported. */
async function madeIn(locale: string): Promise<{ readonly cells: unknown; readonly file: string | undefined }> {
  const { app, workbook } = openApp(new Workbook({ currentYear: 2020 }), { locale });
  await app.perform(openSample, undefined);
  await app.perform(fixAllSafe, undefined);
  await app.perform(addColumn, "Team member");
  await app.perform(prepareExport, undefined);
  await app.perform(changeExport, { overrides: new Set(["errors", "unchanged"] as const) });
  await app.perform(exportCsv, { asText: true });
  const sheet = workbook.activeSheet;
  const used = sheet.usedRange(true);
  return { cells: used && sheet.values(used), file: app.store.getState().exporting?.fileText?.text };
}

test("no word of the catalogue goes into cells or files: they are the same in every language", async () => {
  const english = await madeIn("en-US");
  expect(english.file).toContain("Northwind Traders");
  expect(JSON.stringify(english.cells)).toContain("Northwind Traders");
  expect(await madeIn("de-DE")).toEqual(english);
});
