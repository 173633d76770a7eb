import type { Workbook } from "../../../workbench/model/workbook";
import { eventsDelivered, openSample, writeSales } from "./sales-sheet";

let workbook: Workbook;
beforeEach(async () => {
  ({ workbook } = openSample());
  await writeSales();
});

const type = (address: string, text: string) => {
  const { row, column } = { row: Number(address.slice(1)) - 1, column: address.charCodeAt(0) - 65 };
  workbook.activeSheet.enter(row, column, text);
};

test("changes with what was there before and after, until the handler is removed", async () => {
  const log: string[] = [];
  const handler = await Excel.run(async (context) => {
    const added = context.workbook.worksheets.getActiveWorksheet().onChanged.add(async (event) => {
      await Excel.run(async (inner) => {
        const range = event.getRange(inner).load("address");
        await inner.sync();
        const { details } = event;
        log.push(
          `${range.address}: ${String(details.valueBefore)} → ${String(details.valueAfter)} (${details.valueTypeAfter})`,
        );
      });
    });
    await context.sync();
    return added;
  });
  type("B2", "12");
  type("A3", "Tea");
  await eventsDelivered();
  await eventsDelivered();
  expect(log).toEqual(["Sample!B2: 2 → 12 (Double)", "Sample!A3: Coffee → Tea (String)"]);

  await Excel.run(handler.context, async (context) => {
    handler.remove();
    await context.sync();
  });
  type("B2", "13");
  await eventsDelivered();
  expect(log).toHaveLength(2);
});

test("who changed it: a person, this add-in, or a co-author", async () => {
  const log: [string, string][] = [];
  await Excel.run(async (context) => {
    context.workbook.worksheets.onChanged.add((event) => {
      log.push([event.source, event.triggerSource]);
      return Promise.resolve();
    });
    await context.sync();
    context.workbook.worksheets.getActiveWorksheet().getRange("F1").values = [["mine"]];
    await context.sync();
  });
  type("F2", "a person's");
  workbook.activeSheet.enter(2, 5, "a co-author's", "co-author");
  await eventsDelivered();
  expect(log).toEqual([
    ["Local", "ThisLocalAddin"],
    ["Local", "Unknown"],
    ["Remote", "Unknown"],
  ]);
});

test("a changed selection", async () => {
  const log: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onSelectionChanged.add((event) => {
      log.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    sheet.getRange("B2:C3").select();
    await context.sync();
  });
  await eventsDelivered();
  expect(log).toEqual(["B2:C3"]);
});

test("sheets that come, are activated, and go", async () => {
  const log: string[] = [];
  const note =
    (text: string) =>
    ({ worksheetId }: { readonly worksheetId: string }): Promise<void> => {
      log.push(`${text} ${worksheetId}`);
      return Promise.resolve();
    };
  const ids = await Excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(note("added"));
    worksheets.onActivated.add(note("activated"));
    worksheets.onDeactivated.add(note("deactivated"));
    worksheets.onDeleted.add(note("deleted"));
    const first = worksheets.getActiveWorksheet().load("id");
    await context.sync();
    const added = worksheets.add("Second").load("id");
    added.activate();
    await context.sync();
    first.activate();
    added.delete();
    await context.sync();
    return { first: first.id, second: added.id };
  });
  await eventsDelivered();
  expect(log).toEqual([
    `added ${ids.second}`,
    `deactivated ${ids.first}`,
    `activated ${ids.second}`,
    `deactivated ${ids.second}`,
    `activated ${ids.first}`,
    `deleted ${ids.second}`,
  ]);
});

test("sorted rows and columns", async () => {
  const log: [string, string][] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const note = (event: { readonly type: string; readonly address: string }): Promise<void> => {
      log.push([event.type, event.address]);
      return Promise.resolve();
    };
    sheet.onRowSorted.add(note);
    sheet.onColumnSorted.add(note);
    await context.sync();
    sheet.getRange("A2:D4").sort.apply([{ key: 0, ascending: true }]);
    sheet.getRange("A1:C1").sort.apply([{ key: 0, ascending: true }], false, false, "Columns");
    await context.sync();
  });
  await eventsDelivered();
  expect(log).toEqual([["WorksheetRowSorted", "A3:D4"]]);
});

test("events are off while an add-in writes without wanting to hear of it", async () => {
  const log: string[] = [];
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.onChanged.add((event) => {
      log.push(event.address);
      return Promise.resolve();
    });
    await context.sync();
    context.runtime.enableEvents = false;
    sheet.getRange("F1").values = [["silent"]];
    context.runtime.enableEvents = true;
    sheet.getRange("F2").values = [["heard"]];
    await context.sync();
  });
  await eventsDelivered();
  expect(log).toEqual(["F2"]);
});
