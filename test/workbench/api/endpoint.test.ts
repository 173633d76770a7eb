import { createEndpoint } from "../../../workbench/api/endpoint";
import { Workbook } from "../../../workbench/model/workbook";
import type { Connection, ConnectionOptions } from "../../../workbench/node/connect-workbook";
import { openOffice } from "../../office";

let workbook: Workbook;
beforeEach(() => {
  workbook = new Workbook();
});

const open = (options: ConnectionOptions = {}): Connection => openOffice(workbook, options);

async function write(values: unknown[][] = [["x"]], address = "A1"): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange(address).values = values;
    await context.sync();
  });
}

async function read(address: string): Promise<unknown[][]> {
  return Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange(address).load("values");
    await context.sync();
    return range.values;
  });
}

test("while a person types in a cell, batches are refused and nothing is written", async () => {
  open();
  workbook.cellEdit = true;
  await expect(write()).rejects.toMatchObject({ code: "InvalidOperationInCellEditMode" });
  workbook.cellEdit = false;
  await expect(read("A1")).resolves.toEqual([[""]]);
});

test("what the client tells Office itself is not refused for a cell that is being edited", () => {
  const endpoint = createEndpoint(workbook);
  workbook.cellEdit = true;
  const name = "Microsoft.InternalService.AddinInternalService";
  const batch = {
    AutoKeepReference: true,
    Actions: [
      { Id: 2, ActionType: 1, ObjectPathId: 1 },
      { Id: 3, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 1, ArgumentInfo: { Arguments: [] } },
    ],
    ObjectPaths: { "1": { Id: 1, ObjectPathType: 2, Name: name, ArgumentInfo: { Arguments: [] } } },
  };
  const answer = endpoint.execute(JSON.stringify(batch));
  expect("fault" in answer ? answer.fault : JSON.parse(answer.body)).not.toHaveProperty("Error");
  expect(answer).toHaveProperty("body");
  endpoint.close();
});

test.each([
  [
    "a protected sheet",
    () => {
      workbook.activeSheet.protect("secret");
    },
  ],
  [
    "a workbook opened to read only",
    () => {
      workbook.readOnly = true;
    },
  ],
])("%s takes no writes, and can be read", async (_, close) => {
  open();
  close();
  await expect(write()).rejects.toMatchObject({ code: "AccessDenied" });
  await expect(read("A1")).resolves.toEqual([[""]]);
});

test("protection through the API, undone with the password only", async () => {
  open();
  const attempt = (step: (protection: Excel.WorksheetProtection) => void) =>
    Excel.run(async (context) => {
      const { protection } = context.workbook.worksheets.getActiveWorksheet();
      step(protection);
      protection.load("protected");
      await context.sync();
      return protection.protected;
    });
  await expect(
    attempt((protection) => {
      protection.protect(undefined, "secret");
    }),
  ).resolves.toBe(true);
  await expect(
    attempt((protection) => {
      protection.unprotect("wrong");
    }),
  ).rejects.toMatchObject({ code: "InvalidOperation" });
  await expect(
    attempt((protection) => {
      protection.unprotect("secret");
    }),
  ).resolves.toBe(false);
});

test.each([
  [
    "RequestPayloadSizeLimitExceeded",
    () =>
      write(
        Array.from({ length: 200 }, () => ["x".repeat(100)]),
        "A1:A200",
      ),
  ],
  ["ResponsePayloadSizeLimitExceeded", () => read("A1:Z1000")],
])("above the payload limit: %s", async (code, batch) => {
  open({ payloadLimit: 16_384 });
  await expect(batch()).rejects.toMatchObject({ code });
});

test("5 MB are the limit of a response unless told otherwise", async () => {
  open();
  const text = "x".repeat(1000);
  workbook.activeSheet.write({ row: 0, column: 0, rows: 5300, columns: 1 }, Array(5300).fill([text]) as string[][]);
  await expect(read("A1:A5300")).rejects.toMatchObject({ code: "ResponsePayloadSizeLimitExceeded" });
  await expect(read("A1:A5000")).resolves.toHaveLength(5000);
});

test.each(["ActivityLimitReached", "GeneralException", "InvalidRequestContext"] as const)(
  "a fault that a test names reaches the client: %s",
  async (code) => {
    let times = 1;
    const office = open({ fault: () => (times-- > 0 ? code : undefined) });
    await expect(write()).rejects.toMatchObject({ code });
    await write();
    await expect(read("A1")).resolves.toEqual([["x"]]);
    expect(office.batches.batches).toBe(3);
  },
);

test("a fault hook may change the workbook between two batches", async () => {
  open({
    fault: (_, document) => {
      document.activeSheet.enter(0, 0, "by a co-author");
      return undefined;
    },
  });
  await expect(read("A1")).resolves.toEqual([["by a co-author"]]);
});

test("latency is waited for", async () => {
  open({ latency: 30 });
  const start = performance.now();
  await write();
  expect(performance.now() - start).toBeGreaterThan(25);
});

test("an undo step is a batch", async () => {
  open();
  await write([["one"]]);
  await write([["two"]]);
  workbook.undo();
  expect(workbook.activeSheet.value(0, 0)).toBe("one");
});

const silent = () => Promise.resolve();

test.each<[string, string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => unknown]>([
  ["1.8", "Worksheet.getRanges needs ExcelApi 1.9", (sheet) => sheet.getRanges("A1")],
  ["1.7", "Range.dataValidation needs ExcelApi 1.8", (sheet) => sheet.getRange("A1").dataValidation.load("type")],
  ["1.9", "Application.cultureInfo needs ExcelApi 1.11", (_, { application }) => application.cultureInfo.load("name")],
  ["1.6", "Worksheet.onChanged needs ExcelApi 1.7", (sheet) => sheet.onChanged.add(silent)],
  [
    "1.8",
    "WorksheetCollection.onChanged needs ExcelApi 1.9",
    (_, { workbook: { worksheets } }) => worksheets.onChanged.add(silent),
  ],
  ["1.13", "Worksheet.onProtectionChanged needs ExcelApi 1.14", (sheet) => sheet.onProtectionChanged.add(silent)],
])("with ExcelApi %s: %s", async (version, message, call) => {
  open({ requirementSets: { ExcelApi: version } });
  expect(Office.context.requirements.isSetSupported("ExcelApi", version)).toBe(true);
  const failing = Excel.run(async (context) => {
    call(context.workbook.worksheets.getFirst(), context);
    await context.sync();
  });
  await expect(failing).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining(message) as string,
  });
});

test("at the floor of ExcelApi 1.9 the members of 1.9 work, and a bare load leaves newer ones out", async () => {
  open({ requirementSets: { ExcelApi: "1.9" } });
  expect(Office.context.requirements.isSetSupported("ExcelApi", "1.10")).toBe(false);
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRanges("A1,B2").format.fill.color = "red";
    sheet.load();
    await context.sync();
    expect(sheet.name).toBe("Sheet1");
  });
});

test("Office.addin shows and hides the pane, and tells of it", async () => {
  const calls: string[] = [];
  open({ onShowTaskpane: () => calls.push("show"), onHideTaskpane: () => calls.push("hide") });
  const stop = await Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    calls.push(visibilityMode);
  });
  const delivered = () => new Promise((resolve) => setTimeout(resolve));
  await Office.addin.hide();
  await delivered();
  await Office.addin.showAsTaskpane();
  await delivered();
  await stop();
  expect(calls).toEqual(["hide", "Hidden", "show", "Taskpane"]);
});

test("Office.addin's start-up behaviour", async () => {
  open();
  await expect(Office.addin.getStartupBehavior()).resolves.toBe(Office.StartupBehavior.none);
  await Office.addin.setStartupBehavior(Office.StartupBehavior.load);
  await expect(Office.addin.getStartupBehavior()).resolves.toBe(Office.StartupBehavior.load);
});

test("Office.context tells of the host, and keeps the document's settings", async () => {
  open({ platform: "Mac" });
  expect([Office.context.platform, Office.context.diagnostics.host]).toEqual(["Mac", "Excel"]);
  const { settings } = Office.context.document;
  settings.set("theme", { dark: true });
  expect(workbook.settings.size).toBe(0);
  await new Promise<void>((resolve) => {
    settings.saveAsync(() => {
      resolve();
    });
  });
  expect(workbook.settings.get("theme")).toEqual({ dark: true });
  open();
  expect(Office.context.document.settings.get("theme")).toEqual({ dark: true });
});

test("a pane that starts anew finds no references and registrations of its earlier life", () => {
  const endpoint = createEndpoint(workbook);
  const batch = {
    Actions: [
      { Id: 1, ActionType: 3, Name: "_KeepReference", ObjectPathId: 3 },
      { Id: 2, ActionType: 3, Name: "_RegisterDataChangedEvent", ObjectPathId: 2 },
    ],
    ObjectPaths: {
      1: { Id: 1, ObjectPathType: 1, Name: "" },
      2: { Id: 2, ObjectPathType: 4, Name: "Worksheets", ParentObjectPathId: 1 },
      3: { Id: 3, ObjectPathType: 3, Name: "GetSelectedRange", ParentObjectPathId: 1 },
    },
  };
  endpoint.execute(JSON.stringify(batch));
  expect([endpoint.referenceCount(), endpoint.registrationCount()]).toEqual([1, 1]);
  endpoint.reset();
  expect([endpoint.referenceCount(), endpoint.registrationCount()]).toEqual([0, 0]);
});

test.each([
  ["Microsoft.InternalService.AddinInternalService", undefined],
  ["Microsoft.Example.UnknownService", "ApiNotFound"],
])("the service %s, which a pane calls when it starts: %s", (service, code) => {
  const batch = {
    Actions: [{ Id: 1, ActionType: 3, Name: "NotifyActionHandlerReady", ObjectPathId: 2 }],
    ObjectPaths: { 2: { Id: 2, ObjectPathType: 2, Name: service } },
  };
  const answer = createEndpoint(workbook).execute(JSON.stringify(batch));
  const body = JSON.parse("body" in answer ? answer.body : "{}") as { readonly Error?: { readonly Code: string } };
  expect(body.Error?.Code).toBe(code);
});
