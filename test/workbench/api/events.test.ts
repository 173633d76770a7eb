import { parseAddress } from "../../../workbench/model/address";
import { Workbook } from "../../../workbench/model/workbook";
import type { Connection } from "../../../workbench/node/connect-workbook";
import { openOffice } from "../../office";

let workbook: Workbook;
let office: Connection;
beforeEach(() => {
  workbook = new Workbook({ sheetNames: ["Deals", "Lists"] });
  office = openOffice(workbook);
});

const area = (address: string) => parseAddress(address).rect;
const delivered = () => new Promise((resolve) => setTimeout(resolve));

interface Listening<T> {
  readonly seen: T[];
  readonly stop: () => Promise<void>;
}

async function listen<T>(
  eventOf: (context: Excel.RequestContext) => OfficeExtension.EventHandlers<T>,
): Promise<Listening<T>> {
  const seen: T[] = [];
  const handler = await Excel.run(async (context) => {
    const added = eventOf(context).add((args) => {
      seen.push(args);
      return Promise.resolve();
    });
    await context.sync();
    return added;
  });
  const stop = () =>
    Excel.run(handler.context, async (context) => {
      handler.remove();
      await context.sync();
    });
  return { seen, stop };
}

const deals = (context: Excel.RequestContext) => context.workbook.worksheets.getItem("Deals");

test("one changed cell: address, values before and after, and the range", async () => {
  const { seen, stop } = await listen((context) => deals(context).onChanged);
  workbook.activeSheet.enter(1, 1, "42");
  await delivered();

  expect(seen).toHaveLength(1);
  expect(seen[0]).toMatchObject({
    address: "B2",
    changeType: "RangeEdited",
    source: "Local",
    triggerSource: "Unknown",
    worksheetId: workbook.activeSheet.id,
    details: { valueBefore: "", valueAfter: 42, valueTypeBefore: "Empty", valueTypeAfter: "Double" },
  });
  await Excel.run(async (context) => {
    const range = seen[0]?.getRange(context).load("address,values");
    await context.sync();
    expect([range?.address, range?.values]).toEqual(["Deals!B2", [[42]]]);
  });
  await stop();
});

test("several changed cells carry no details; rows carry what happened to them", async () => {
  const { seen, stop } = await listen((context) => context.workbook.worksheets.onChanged);
  workbook.activeSheet.paste(area("A1:B2"), [
    ["a", "b"],
    ["c", "d"],
  ]);
  workbook.activeSheet.insertRows(0, 2);
  workbook.activeSheet.write(area("A1"), [["x"]], "co-author");
  await delivered();
  expect(seen.map(({ address, changeType, source, details }) => [address, changeType, source, details])).toEqual([
    ["A1:B2", "RangeEdited", "Local", undefined],
    ["1:2", "RowInserted", "Local", undefined],
    ["A1", "RangeEdited", "Remote", expect.objectContaining({ valueAfter: "x" })],
  ]);
  await stop();
});

test("the add-in's own writes are told as such, after their batch", async () => {
  const { seen, stop } = await listen((context) => deals(context).onChanged);
  await Excel.run(async (context) => {
    deals(context).getRange("A1").values = [["x"]];
    await context.sync();
    expect(seen).toEqual([]);
  });
  await delivered();
  expect(seen.map(({ triggerSource }) => triggerSource)).toEqual(["ThisLocalAddin"]);
  await stop();
});

test("a removed handler hears nothing more, and the registration is gone", async () => {
  const first = await listen((context) => deals(context).onChanged);
  const second = await listen((context) => deals(context).onChanged);
  await first.stop();
  workbook.activeSheet.enter(0, 0, "x");
  await delivered();
  expect([first.seen.length, second.seen.length]).toEqual([0, 1]);
  await second.stop();
  expect(office.registrationCount()).toBe(0);
});

test("selection, on a sheet and on all", async () => {
  const one = await listen((context) => deals(context).onSelectionChanged);
  const all = await listen((context) => context.workbook.worksheets.onSelectionChanged);
  workbook.select(workbook.sheets[0]?.id ?? "", area("C3"));
  workbook.select(workbook.sheets[1]?.id ?? "", area("A1:B2"));
  await delivered();
  expect(one.seen.map(({ address }) => address)).toEqual(["C3"]);
  expect(all.seen.map(({ address, worksheetId }) => [address, worksheetId])).toEqual([
    ["C3", workbook.sheets[0]?.id],
    ["A1:B2", workbook.sheets[1]?.id],
  ]);
  await one.stop();
  await all.stop();
});

test("the workbook's own selection event", async () => {
  const { seen, stop } = await listen((context) => context.workbook.onSelectionChanged);
  workbook.select(workbook.activeSheet.id, area("C3"));
  await delivered();
  expect(seen).toHaveLength(1);
  await stop();
});

const change = (address: string, changeType: string, changeDirectionState?: object) => ({
  address,
  changeType,
  changeDirectionState,
  details: undefined,
});

test.each<[string, () => void, object]>([
  [
    "rows put in",
    () => {
      sheet().insertRows(1, 2);
    },
    change("2:3", "RowInserted", { insertShiftDirection: "Down" }),
  ],
  [
    "rows taken out",
    () => {
      sheet().deleteRows(1, 2);
    },
    change("2:3", "RowDeleted", { deleteShiftDirection: "Up" }),
  ],
  [
    "columns put in",
    () => {
      sheet().insertColumns(1, 1);
    },
    change("B:B", "ColumnInserted", { insertShiftDirection: "Right" }),
  ],
  [
    "columns taken out",
    () => {
      sheet().deleteColumns(0, 2);
    },
    change("A:B", "ColumnDeleted", { deleteShiftDirection: "Left" }),
  ],
  [
    "cells put in, down",
    () => {
      sheet().insertCells(area("B2:C2"), "Down");
    },
    change("B2:C2", "CellInserted", { insertShiftDirection: "Down" }),
  ],
  [
    "cells put in, to the right",
    () => {
      sheet().insertCells(area("B2"), "Right");
    },
    change("B2", "CellInserted", { insertShiftDirection: "Right" }),
  ],
  [
    "cells taken out, up",
    () => {
      sheet().deleteCells(area("B2:B4"), "Up");
    },
    change("B2:B4", "CellDeleted", { deleteShiftDirection: "Up" }),
  ],
  [
    "cells taken out, to the left",
    () => {
      sheet().deleteCells(area("B2"), "Left");
    },
    change("B2", "CellDeleted", { deleteShiftDirection: "Left" }),
  ],
  [
    "cells cleared",
    () => {
      sheet().clear(area("A1:B2"), "Contents");
    },
    change("A1:B2", "RangeEdited"),
  ],
  [
    "cells pasted",
    () => {
      sheet().copy(area("A1"), sheet(), area("C3:C5"), "All");
    },
    change("C3:C5", "RangeEdited"),
  ],
  [
    "cells filled down",
    () => {
      sheet().fillDown(area("A1:A4"));
    },
    change("A2:A4", "RangeEdited"),
  ],
])("%s: changeType, address and direction, no details", async (_, act, expected) => {
  workbook.activeSheet.write(area("A1:B1"), [["a", "b"]]);
  const { seen, stop } = await listen((context) => deals(context).onChanged);
  act();
  await delivered();
  expect(seen).toEqual([expect.objectContaining(expected)]);
  await stop();
});

const sheet = () => workbook.activeSheet;

test("what was put in and taken back is told as taken out", async () => {
  const { seen, stop } = await listen((context) => deals(context).onChanged);
  sheet().insertCells(area("B2"), "Right");
  workbook.undo();
  await delivered();
  expect(seen[1]).toMatchObject(change("B2", "CellDeleted", { deleteShiftDirection: "Left" }));
  await stop();
});

describe("sorting", () => {
  const VALUES = [
    ["Name", "Pears"],
    ["a", 1],
    ["c", 3],
    ["b", 2],
    ["d", 4],
    ["f", 6],
    ["e", 5],
  ];
  const byName = [{ column: 0, ascending: true }];

  beforeEach(() => {
    sheet().write(area("A1:B7"), VALUES);
  });

  test("tells of the rows that have moved, and of the area as a change", async () => {
    const rows = await listen((context) => context.workbook.worksheets.onRowSorted);
    const columns = await listen((context) => deals(context).onColumnSorted);
    const changes = await listen((context) => deals(context).onChanged);
    sheet().sortRows(area("A2:B7"), byName);
    sheet().sortRows(area("A2:B7"), byName);
    await delivered();
    expect(rows.seen).toEqual([
      { type: "WorksheetRowSorted", address: "A3:B4,A6:B7", source: "Local", worksheetId: sheet().id },
    ]);
    expect(columns.seen).toEqual([]);
    expect(changes.seen).toEqual([expect.objectContaining(change("A2:B7", "RangeEdited"))]);
    for (const { stop } of [rows, columns, changes]) await stop();
  });

  test("from left to right moves columns", async () => {
    const rows = await listen((context) => deals(context).onRowSorted);
    const columns = await listen((context) => context.workbook.worksheets.onColumnSorted);
    await Excel.run(async (context) => {
      const fields = [{ key: 1, ascending: true }];
      deals(context).getRange("A1:B2").sort.apply(fields, false, false, Excel.SortOrientation.columns);
      await context.sync();
    });
    await delivered();
    expect(sheet().values(area("A1:B2"))).toEqual([
      ["Pears", "Name"],
      [1, "a"],
    ]);
    expect(rows.seen).toEqual([]);
    expect(columns.seen.map(({ address, type }) => [address, type])).toEqual([["A1:B2", "WorksheetColumnSorted"]]);
    for (const { stop } of [rows, columns]) await stop();
  });

  test("by a co-author is Remote", async () => {
    const { seen, stop } = await listen((context) => deals(context).onRowSorted);
    sheet().sortRows(area("A2:B7"), byName, "co-author");
    await delivered();
    expect(seen.map(({ source }) => source)).toEqual(["Remote"]);
    await stop();
  });

  test("may be told as sorted alone", async () => {
    office.faults.tellsSortAsChange = false;
    const rows = await listen((context) => deals(context).onRowSorted);
    const changes = await listen((context) => deals(context).onChanged);
    sheet().sortRows(area("A2:B7"), byName);
    await delivered();
    expect([rows.seen.length, changes.seen.length]).toEqual([1, 0]);
    for (const { stop } of [rows, changes]) await stop();
  });

  test("taken back is an edit of the area", async () => {
    sheet().sortRows(area("A2:B7"), byName);
    const rows = await listen((context) => deals(context).onRowSorted);
    const changes = await listen((context) => deals(context).onChanged);
    workbook.undo();
    await delivered();
    expect(rows.seen).toEqual([]);
    expect(changes.seen.map(({ address }) => address)).toEqual(["A2:B7"]);
    expect(sheet().values(area("A3:A4"))).toEqual([["c"], ["b"]]);
    for (const { stop } of [rows, changes]) await stop();
  });
});

test("rows that are hidden and shown", async () => {
  const { seen, stop } = await listen((context) => deals(context).onRowHiddenChanged);
  sheet().setRowsHidden(1, 2, true);
  sheet().setRowsHidden(1, 1, false);
  await delivered();
  expect(seen.map(({ address, changeType }) => [address, changeType])).toEqual([
    ["2:3", "Hidden"],
    ["2:2", "Unhidden"],
  ]);
  await stop();
});

test("sheets that are renamed, moved and hidden, from ExcelApi 1.17 on", async () => {
  office = openOffice(workbook, { requirementSets: { ExcelApi: "1.17" } });
  const all = (context: Excel.RequestContext) => context.workbook.worksheets;
  const names = await listen((context) => all(context).onNameChanged);
  const positions = await listen((context) => all(context).onMoved);
  const visibilities = await listen((context) => deals(context).onVisibilityChanged);
  const [first] = workbook.sheets;
  first?.rename("Opportunities", "co-author");
  workbook.moveSheet(first?.id ?? "", 1);
  first?.setVisibility("Hidden");
  await delivered();
  expect(names.seen).toMatchObject([{ nameBefore: "Deals", nameAfter: "Opportunities", source: "Remote" }]);
  expect(positions.seen).toMatchObject([{ positionBefore: 0, positionAfter: 1, source: "Local" }]);
  expect(visibilities.seen).toMatchObject([{ visibilityBefore: "Visible", visibilityAfter: "Hidden" }]);
});

test("what a co-author does to sheets, formats and protection is Remote", async () => {
  const sources: [string, string][] = [];
  const note = (args: { readonly type: string; readonly source: string }): Promise<void> => {
    sources.push([args.type, args.source]);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note);
    worksheets.onDeleted.add(note);
    worksheets.onFormatChanged.add(note);
    worksheets.onProtectionChanged.add(note);
    await context.sync();
  });
  const added = workbook.addSheet("Archive", "co-author");
  added.setStyle(area("A1"), { bold: true }, "co-author");
  added.protect("", {}, "co-author");
  workbook.removeSheet(added.id, "co-author");
  sheet().setStyle(area("A1"), { bold: true });
  await delivered();
  expect(sources).toEqual([
    ["WorksheetAdded", "Remote"],
    ["WorksheetFormatChanged", "Remote"],
    ["WorksheetProtectionChanged", "Remote"],
    ["WorksheetDeleted", "Remote"],
    ["WorksheetFormatChanged", "Local"],
  ]);
});

test("sheets that are activated, added and deleted; protection and formats", async () => {
  const told: string[] = [];
  const note = (name: string) => (): Promise<void> => {
    told.push(name);
    return Promise.resolve();
  };
  await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onAdded.add(note("added"));
    worksheets.onDeleted.add(note("deleted"));
    worksheets.onFormatChanged.add(note("format"));
    worksheets.onProtectionChanged.add(note("protection"));
    await context.sync();
  });
  const added = workbook.addSheet("Archive");
  workbook.activate(added.id);
  added.protect();
  added.setStyle(area("A1"), { bold: true });
  workbook.removeSheet(added.id);
  await delivered();
  expect(told).toEqual([
    "added",
    "deactivated",
    "activated",
    "protection",
    "format",
    "deactivated",
    "activated",
    "deleted",
  ]);
});

test("enableEvents = false stops them", async () => {
  const { seen, stop } = await listen((context) => deals(context).onChanged);
  await Excel.run(async (context) => {
    context.runtime.enableEvents = false;
    deals(context).getRange("A1").values = [["x"]];
    await context.sync();
    context.runtime.enableEvents = true;
    deals(context).getRange("A2").values = [["y"]];
    await context.sync();
  });
  await delivered();
  expect(seen.map(({ address }) => address)).toEqual(["A2"]);
  await stop();
});

test("an event that the workbench does not send cannot be listened to", async () => {
  const failing = listen((context) => deals(context).onCalculated);
  await expect(failing).rejects.toMatchObject({ code: "ApiNotFound" });
  expect([...office.unsupported]).toEqual(["Worksheet._RegisterCalculatedEvent"]);
});
