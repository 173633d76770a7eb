import { setTimeout } from "node:timers/promises";
import type { Selection, SheetChange } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import type { Workbook } from "../../workbench/model/workbook";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

/** Events arrive some turns of the timers later, and a handler may ask Excel something before it tells. */
const settled = async () => {
  for (let turn = 0; turn < 30; turn += 1) await setTimeout(1);
};

const twoSheets = (): { workbook: Workbook; first: string; second: string } => {
  const workbook = workbookWith([["a", "b"]]);
  return { workbook, first: firstSheet(workbook).id, second: workbook.addSheet("It's, mine!").id };
};

test("tells the selected cell now, when it changes, and when another worksheet comes to the front", async () => {
  const { workbook, first, second } = twoSheets();
  workbook.select(first, at("B2"));
  const connection = openOffice(workbook);
  const told: Selection[] = [];
  const stop = await createExcelHost().watchSelection((selection) => told.push(selection));
  workbook.select(first, at("C7:D9"));
  await settled();
  workbook.activate(second);
  await settled();
  workbook.select(second, at("A5:XFD5"));
  await settled();
  expect(told).toEqual([
    { sheetId: first, address: "B2" },
    { sheetId: first, address: "C7", isOneOfSeveral: true },
    { sheetId: second, address: "A1" },
    { sheetId: second, address: "A5", isOneOfSeveral: true },
  ]);
  await stop();
  await stop();
  workbook.select(second, at("A6"));
  await settled();
  expect(told).toHaveLength(4);
  expect(connection.registrationCount()).toBe(0);
});

describe.each(["1.15", "1.9"])("with ExcelApi %s", (version) => {
  const open = (workbook: Workbook) => openOffice(workbook, { requirementSets: { ExcelApi: version } });

  test("tells of what a person or a co-author changes, in any worksheet, and whether cells moved", async () => {
    const { workbook, first, second } = twoSheets();
    const connection = open(workbook);
    const told: SheetChange[] = [];
    const stop = await createExcelHost().watchChanges((change) => told.push(change));
    const since = () => told.splice(0);
    firstSheet(workbook).enter(0, 0, "c");
    workbook.sheets[1]?.enter(4, 2, "d", "co-author");
    await settled();
    expect(since()).toEqual([
      { kind: "edited", sheetId: first, areas: [{ top: 1, left: 0, bottom: 1, right: 0 }] },
      { kind: "edited", sheetId: second, areas: [{ top: 5, left: 2, bottom: 5, right: 2 }] },
    ]);
    firstSheet(workbook).insertRows(0, 1);
    await settled();
    expect(since()).toEqual([{ kind: "moved", sheetId: first }]);
    firstSheet(workbook).enter(0, 0, "z");
    await settled();
    since();
    firstSheet(workbook).sortRows(at("A1:B3"), [{ column: 0, ascending: true }]);
    await settled();
    // Excel before 1.10 has no event of its own for sorting: it tells of changed cells alone.
    expect(since()).toContainEqual(
      version === "1.9"
        ? { kind: "edited", sheetId: first, areas: [{ top: 1, left: 0, bottom: 3, right: 1 }] }
        : { kind: "moved", sheetId: first },
    );
    workbook.removeSheet(second);
    await settled();
    expect(since()).toEqual([{ kind: "deleted", sheetId: second }]);
    await stop();
    firstSheet(workbook).enter(0, 0, "e");
    await settled();
    expect(since()).toEqual([]);
    expect(connection.registrationCount()).toBe(0);
  });

  test("is silent about what the add-in does itself", async () => {
    const { workbook, first } = twoSheets();
    open(workbook);
    const told: string[] = [];
    const host = createExcelHost();
    await host.watchChanges(({ sheetId }) => told.push(sheetId));
    await host.apply(first, [
      { address: "A1", before: "a", after: "=1" },
      { address: "B1", before: "b", after: "2" },
    ]);
    await host.paint(first, { errors: ["A1"], warnings: [], readOnly: [] });
    await host.insertSheet("New", [["a", "b"]]);
    await settled();
    expect(told).toEqual([]);
    firstSheet(workbook).enter(4, 4, "x");
    await settled();
    expect(told).toEqual([first]);
  });

  test("a co-author's change of cells that were just written is told", async () => {
    const { workbook, first } = twoSheets();
    open(workbook);
    const told: string[] = [];
    const host = createExcelHost();
    await host.watchChanges(({ sheetId }) => told.push(sheetId));
    await host.apply(first, [{ address: "A1", before: "a", after: "c" }]);
    firstSheet(workbook).enter(1, 0, "x", "co-author");
    await settled();
    expect(told).toEqual([first]);
  });
});
