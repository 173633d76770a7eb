import { createFaults } from "../../../workbench/api/faults";
import { Workbook } from "../../../workbench/model/workbook";
import type { Connection, ConnectionOptions } from "../../../workbench/node/connect-workbook";
import { openOffice } from "../../office";

let workbook: Workbook;
let office: Connection;
const open = (options: ConnectionOptions = {}) => {
  workbook = new Workbook({ sheetNames: ["Deals", "Lists"] });
  office = openOffice(workbook, options);
  return office.faults;
};

async function write(...values: readonly string[]): Promise<void> {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    values.forEach((value, index) => {
      sheet.getCell(index, 0).values = [[value]];
    });
    await context.sync();
  });
}

const column = () => workbook.sheets[0]?.values({ row: 0, column: 0, rows: 3, columns: 1 }).flat();

test("the nth batch fails as a whole, and the ones around it do not", async () => {
  const faults = open();
  faults.failBatch("GeneralException", 2);
  await write("one");
  await expect(write("two")).rejects.toMatchObject({ code: "GeneralException" });
  expect(column()).toEqual(["one", "", ""]);
  await write("three");
  expect(column()).toEqual(["three", "", ""]);
});

test.each([
  [1, "values", ["", "", ""]],
  [2, "values", ["a", "", ""]],
  [3, "values", ["a", "b", ""]],
  [1, "load", ["a", "b", "c"]],
])("call %i of %s fails; what was done before it stays done", async (nth, member, left) => {
  const faults = open();
  faults.failCall("FilteredRangeConflict", nth, member);
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    ["a", "b", "c"].forEach((value, index) => {
      sheet.getCell(index, 0).values = [[value]];
    });
    sheet.load("name");
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({ code: "FilteredRangeConflict" });
  expect(column()).toEqual(left);
});

test("calls of every kind are counted, each once, and the client is told where", async () => {
  const faults = open();
  faults.failCall("AccessDenied", 2);
  const failing = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Deals").getRange("A1").values = [["x"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "AccessDenied",
    debugInfo: { errorLocation: "getItem.getRange" },
  });
});

test("a co-author writes between the add-in's read and its write; the add-in hears of it as Remote", async () => {
  const faults = open();
  faults.afterBatch((document) => {
    document.activeSheet.write({ row: 0, column: 0, rows: 1, columns: 1 }, [["theirs"]], "co-author");
  }, 2);
  const heard: string[] = [];
  const values = await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    sheet.onChanged.add(({ source }) => {
      heard.push(source);
      return Promise.resolve();
    });
    await context.sync();
    const before = sheet.getRange("A1").load("values");
    await context.sync();
    const after = sheet.getRange("A1").load("values");
    await context.sync();
    return [before.values[0]?.[0] as unknown, after.values[0]?.[0] as unknown];
  });
  await new Promise((resolve) => setTimeout(resolve));
  expect(values).toEqual(["", "theirs"]);
  expect(heard).toEqual(["Remote"]);
});

test("a worksheet is removed between two batches", async () => {
  const faults = open();
  faults.afterBatch((document) => {
    document.removeSheet(document.sheets[0]?.id ?? "");
  });
  const failing = Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    const range = sheet.getRange("A1").load("values");
    await context.sync();
    range.values = [["lost"]];
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: expect.stringMatching(/ItemNotFound|InvalidReference/) as string,
  });
});

test("something happens right before a batch", async () => {
  const faults = open();
  faults.beforeBatch((document) => {
    document.cellEdit = true;
  });
  await expect(write("x")).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  workbook.cellEdit = false;
  await write("x");
  expect(column()).toEqual(["x", "", ""]);
});

test("more batches than the limit in a span of time are refused until the span is over", async () => {
  let time = 0;
  const faults = createFaults({ activityLimit: { batches: 2, milliseconds: 1000 } }, () => time);
  open({ faults });
  await write("1");
  time = 400;
  await write("2");
  await expect(write("3")).rejects.toMatchObject({ code: "ActivityLimitReached" });
  time = 1001;
  await write("4");
  expect(column()).toEqual([4, "", ""]);
});

test.each(["requestLimit", "responseLimit"] as const)("%s counts one way only", async (limit) => {
  const faults = open();
  const texts = Array.from({ length: 3 }, () => "x".repeat(2000));
  await write(...texts);
  faults[limit] = 4000;
  const read = Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Deals").getUsedRange().load("values");
    await context.sync();
  });
  const outcomes = await Promise.allSettled([read, write(...texts)]);
  const codes = outcomes.map((outcome) =>
    outcome.status === "rejected" ? (outcome.reason as OfficeExtension.Error).code : undefined,
  );
  expect(codes).toEqual(
    limit === "requestLimit"
      ? [undefined, "RequestPayloadSizeLimitExceeded"]
      : ["ResponsePayloadSizeLimitExceeded", undefined],
  );
});

test("beyond the cell limit grids come back as null, without an error", async () => {
  const faults = open();
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("Deals");
    const columns = sheet.getRange("A:F").load("values,formulas,text,numberFormat");
    await context.sync();
    expect([columns.values, columns.formulas, columns.text, columns.numberFormat]).toEqual([null, null, null, null]);
    faults.cellLimit = 5;
    const small = sheet.getRange("A1:C2").load("values");
    const smaller = sheet.getRange("A1:E1").load("values");
    await context.sync();
    expect(small.values).toBeNull();
    expect(smaller.values).toEqual([["", "", "", "", ""]]);
  });
});

test("an address of more than 8,192 characters is an InvalidArgument", async () => {
  open();
  const addresses = Array.from({ length: 1200 }, (_, row) => `AB${row * 2 + 1000}`).join(",");
  const ask = (address: string) =>
    Excel.run(async (context) => {
      context.workbook.worksheets.getItem("Deals").getRanges(address).load("areaCount");
      await context.sync();
    });
  expect(addresses.length).toBeGreaterThan(8192);
  await expect(ask(addresses)).rejects.toMatchObject({ code: "InvalidArgument" });
  await ask(addresses.slice(0, addresses.lastIndexOf(",", 8192)));
});

test("latency is waited for, until it is reset", async () => {
  const faults = open({ latency: 40 });
  const elapsed = async () => {
    const start = performance.now();
    await write("x");
    return performance.now() - start;
  };
  expect(await elapsed()).toBeGreaterThan(35);
  faults.latency = 0;
  expect(await elapsed()).toBeLessThan(35);
  faults.failBatch("GeneralException");
  faults.reset();
  expect(faults.latency).toBe(40);
  expect(await elapsed()).toBeGreaterThan(35);
});

test("what the client sends of its own accord neither counts nor fails", async () => {
  const faults = open();
  await Excel.run(async (context) => {
    context.workbook.worksheets.getItem("Deals").getRange("A1").load("address");
    await context.sync();
    faults.failBatch("GeneralException");
  });
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(office.batches.cleanUps).toBe(1);
  expect(office.referenceCount()).toBe(0);
  await expect(write("x")).rejects.toMatchObject({ code: "GeneralException" });
});

/** The first set that has a member, and a call of it. */
const MEMBERS: readonly (readonly [string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown])[] = [
  ["1.7", (sheet) => sheet.getRange("A1").getSurroundingRegion().load("address")],
  ["1.8", (sheet) => sheet.getRange("A1").dataValidation.load("type")],
  ["1.9", (sheet) => sheet.getRanges("A1,B2").load("address")],
  ["1.10", (sheet) => sheet.onRowSorted.add(() => Promise.resolve())],
  ["1.11", (_, { application }) => application.cultureInfo.load("name")],
  ["1.12", (sheet) => sheet.customProperties.add("k", "v")],
  ["1.14", (sheet) => sheet.onProtectionChanged.add(() => Promise.resolve())],
];

describe.each(["1.7", "1.8", "1.9", "1.10", "1.11", "1.12", "1.13", "1.14", "1.15"])(
  "declared: ExcelApi %s",
  (declared) => {
    const isWithin = (set: string) => Number(set.split(".")[1]) <= Number(declared.split(".")[1]);

    test.each(MEMBERS)("a member of %s", async (set, call) => {
      open({ requirementSets: { ExcelApi: declared } });
      expect(Office.context.requirements.isSetSupported("ExcelApi", set)).toBe(isWithin(set));
      const run = Excel.run(async (context) => {
        call(context.workbook.worksheets.getFirst(), context);
        await context.sync();
      });
      if (isWithin(set)) await run;
      else await expect(run).rejects.toMatchObject({ code: "ApiNotFound" });
    });
  },
);
