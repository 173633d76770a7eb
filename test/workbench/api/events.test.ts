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
