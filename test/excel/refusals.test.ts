import type { Host } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { run } from "../../src/excel/run";
import type { TransportFaultCode } from "../../workbench/api/transport-fault";
import type { Workbook } from "../../workbench/model/workbook";
import { openOffice } from "../office";
import { at, firstSheet, stateOf, workbookWith } from "./workbooks";

const nothing = () => undefined;

/** Every call that goes to Excel. */
const CALLS: Readonly<Record<string, (host: Host, sheetId: string) => Promise<unknown>>> = {
  read: (host) => host.read(),
  paint: (host, id) => host.paint(id, { errors: ["A1"], warnings: ["A2"], readOnly: ["A3"] }),
  offerLists: (host, id) =>
    host.offerLists(id, [{ range: "A2:A9", values: ["Yes"], prompt: { title: "t", message: "m" } }]),
  clear: (host, id) => host.clear(id),
  apply: (host, id) => host.apply(id, [{ address: "A1", before: "a", after: "b" }]),
  select: (host, id) => host.select(id, "A1"),
  insertSheet: (host) => host.insertSheet("New", [["a"]]),
  watchSelection: (host) => host.watchSelection(nothing),
  watchChanges: (host) => host.watchChanges(nothing),
};
const WITH_SHEET = ["paint", "offerLists", "clear", "apply", "select"];
const WRITING = ["paint", "offerLists", "apply"];

const call = (name: string, workbook: Workbook) =>
  CALLS[name]?.(createExcelHost(), firstSheet(workbook).id) ?? Promise.reject(new Error(name));

describe.each(Object.keys(CALLS))("%s", (name) => {
  test("while a person types in a cell", async () => {
    const workbook = workbookWith([["a"]]);
    openOffice(workbook);
    workbook.cellEdit = true;
    await expect(call(name, workbook)).rejects.toMatchObject({ name: "HostError", code: "cell-edit-mode" });
    workbook.cellEdit = false;
    await expect(call(name, workbook)).resolves.not.toThrow();
  });

  test.each<[TransportFaultCode, string]>([
    ["ActivityLimitReached", "busy"],
    ["WriteNotSupportedWhenModalDialogOpen", "busy"],
    ["RequestPayloadSizeLimitExceeded", "too-large"],
    ["AccessDenied", "sheet-protected"],
    ["GeneralException", "excel-failed"],
    ["InvalidOrTimedOutSession", "excel-failed"],
  ])("when Excel answers %s", async (fault, code) => {
    const workbook = workbookWith([["a"]]);
    openOffice(workbook, { fault: () => fault });
    await expect(call(name, workbook)).rejects.toMatchObject({ name: "HostError", code });
  });
});

test.each(WITH_SHEET)("%s of a worksheet that was deleted", async (name) => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  const { id } = firstSheet(workbook);
  workbook.addSheet("Other");
  workbook.removeSheet(id);
  await expect(CALLS[name]?.(createExcelHost(), id)).rejects.toMatchObject({ code: "sheet-deleted" });
});

test.each(WRITING)("%s in a protected worksheet changes nothing", async (name) => {
  const workbook = workbookWith([["a"]]);
  const sheet = firstSheet(workbook);
  sheet.setValidation([at("A1:A9")], {
    rule: { custom: { formula: "=TRUE" } },
    prompt: { title: "", message: "", showPrompt: true },
    errorAlert: { title: "Dealsheet", message: "", showAlert: false, style: "Information" },
    ignoreBlanks: true,
  });
  sheet.addConditionalFormat("Custom", [at("A1")], { formula: '=N("dealsheet:error")=0' });
  const before = stateOf(sheet);
  sheet.protect();
  openOffice(workbook);
  await expect(call(name, workbook)).rejects.toMatchObject({ code: "sheet-protected" });
  expect(stateOf(sheet)).toEqual(before);
});

test.each([...WRITING, "insertSheet"])("%s in a workbook that is read-only", async (name) => {
  const workbook = workbookWith([["a"]]);
  workbook.readOnly = true;
  openOffice(workbook);
  await expect(call(name, workbook)).rejects.toMatchObject({ code: "read-only-workbook" });
});

test("an error that is not Excel's is not disguised as one", async () => {
  openOffice(workbookWith([["a"]]));
  await expect(run(() => Promise.reject(new TypeError("a defect")))).rejects.toThrow(new TypeError("a defect"));
});

test("the refusal of Excel stands in the error, for a report", async () => {
  const workbook = workbookWith([["a"]]);
  openOffice(workbook);
  await expect(createExcelHost().select("{gone}", "A1")).rejects.toMatchObject({
    message: expect.stringMatching(/^ItemNotFound: /) as string,
    cause: { code: "ItemNotFound" },
  });
});
