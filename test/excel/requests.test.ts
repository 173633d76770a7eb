import type { Host } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { openOffice } from "../office";
import { firstSheet, largeWorkbook, workbookWith } from "./workbooks";

const column = (n: number) => String.fromCharCode(65 + n);
const prompt = { title: "Country", message: "Two letters." };
const long = Array.from({ length: 249 }, (_, n) => `C${n}`);
const offers = Array.from({ length: 26 }, (_, n) => ({
  range: `${column(n)}2:${column(n)}1000`,
  values: n % 2 === 0 ? ["Yes", "No"] : long,
  prompt,
}));
const highlights = {
  errors: Array.from({ length: 500 }, (_, n) => `B${2 * n + 2}`),
  warnings: Array.from({ length: 500 }, (_, n) => `D${2 * n + 2}`),
  readOnly: ["A2:A1000"],
};
const edits = Array.from({ length: 999 }, (_, n) => ({
  address: `C${n + 2}`,
  before: `Contoso ${n + 1} 2 Redmond`,
  after: `0${n}`,
}));
const watching = () => undefined;

/** In the order in which a session makes them: each on the sheet as those before left it. */
const REQUESTS: readonly (readonly [string, number, (host: Host, sheetId: string) => Promise<unknown>])[] = [
  ["read", 4, (host) => host.read()],
  ["paint a clean sheet", 2, (host, id) => host.paint(id, highlights)],
  ["paint what an earlier session has painted", 3, (host, id) => host.paint(id, highlights)],
  ["read and paint it", 6, (host, id) => host.read().then(() => host.paint(id, highlights))],
  ["offer lists on a clean sheet", 2, (host, id) => host.offerLists(id, offers)],
  ["offer lists again", 3, (host, id) => host.offerLists(id, offers)],
  ["apply", 2, (host, id) => host.apply(id, edits)],
  ["select", 1, (host, id) => host.select(id, "C7")],
  ["watch the selection", 1, (host) => host.watchSelection(watching)],
  ["watch changes", 1, (host) => host.watchChanges(watching)],
  ["offer again what a paste has left alone", 1, (host, id) => host.reofferLists(id, ["A5:Z20"], offers)],
  ["clear", 5, (host, id) => host.clear(id)],
];

describe.each(["1.15", "1.9"])("requests for 1,000 × 153 cells with ExcelApi %s", (version) => {
  const workbook = largeWorkbook();
  test.each(REQUESTS)("%s: %i", async (_, requests, call) => {
    const connection = openOffice(workbook, { requirementSets: { ExcelApi: version } });
    await call(createExcelHost(), firstSheet(workbook).id);
    expect(connection.batches.batches).toBe(requests);
    expect([...connection.unsupported]).toEqual([]);
  });
});

test("a check of 1,000 × 80 cells and its highlights: 4 requests the first time, and 4 each time after", async () => {
  const workbook = workbookWith(
    Array.from({ length: 1000 }, (_, r) => Array.from({ length: 80 }, (_, c) => (c === 7 ? r : `Contoso ${r} ${c}`))),
  );
  const connection = openOffice(workbook);
  const host = createExcelHost();
  const { id } = firstSheet(workbook);
  for (const total of [4, 8]) {
    await host.read();
    await host.paint(id, highlights);
    expect(connection.batches.batches).toBe(total);
  }
});

test("every reference that was taken is given back", async () => {
  const connection = openOffice(largeWorkbook());
  const { id } = firstSheet(connection.workbook);
  const host = createExcelHost();
  await host.read();
  await host.offerLists(id, offers);
  await host.apply(id, edits);
  // The client gives references back on its own account, after the promise is settled.
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(connection.referenceCount()).toBe(0);
});
