import { Workbook } from "../../../workbench/model/workbook";
import { openOffice } from "../../office";

const PATHS = "rule,type,prompt,errorAlert,ignoreBlanks";

beforeEach(() => openOffice(new Workbook({ sheetNames: ["Deals", "My lists"] })));

async function onSheet<T>(batch: (sheet: Excel.Worksheet, context: Excel.RequestContext) => T): Promise<T> {
  return Excel.run(async (context) => {
    const result = batch(context.workbook.worksheets.getItem("Deals"), context);
    await context.sync();
    return result;
  });
}

test.each<[string, (sheet: Excel.Worksheet, context: Excel.RequestContext) => Excel.DataValidationRule, unknown]>([
  [
    "a literal list",
    () => ({ list: { inCellDropDown: true, source: "Yes,No" } }),
    { list: { inCellDropDown: true, source: "Yes,No" } },
  ],
  [
    "a range of another sheet",
    (_, context) => ({
      list: { inCellDropDown: true, source: context.workbook.worksheets.getItem("My lists").getRange("A1:A249") },
    }),
    { list: { inCellDropDown: true, source: "='My lists'!$A$1:$A$249" } },
  ],
  [
    "a row of the same sheet",
    (sheet) => ({ list: { inCellDropDown: false, source: sheet.getRange("D2:F2") } }),
    { list: { inCellDropDown: false, source: "=Deals!$D$2:$F$2" } },
  ],
  [
    "whole numbers",
    () => ({ wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } }),
    { wholeNumber: { formula1: 1, formula2: 10, operator: "Between" } },
  ],
])("a rule: %s", async (_, rule, expected) => {
  await onSheet((sheet, context) => (sheet.getRange("B2:B9").dataValidation.rule = rule(sheet, context)));
  const validation = await onSheet((sheet) => sheet.getRange("B3").dataValidation.load(PATHS));
  expect(validation.rule).toEqual(expected);
});

test("prompt and alert stand beside the rule, on each of several areas", async () => {
  await onSheet((sheet) => {
    const { dataValidation } = sheet.getRanges("B2:B5,D2:D5");
    dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    dataValidation.prompt = { title: "Help needed", message: "Yes or No", showPrompt: true };
    dataValidation.errorAlert = { title: "List", message: "Not in the list", showAlert: true, style: "Information" };
  });
  const validation = await onSheet((sheet) => sheet.getRange("D5").dataValidation.load(PATHS));
  expect(validation.toJSON()).toEqual({
    type: "List",
    ignoreBlanks: true,
    rule: { list: { inCellDropDown: true, source: "Yes,No" } },
    prompt: { title: "Help needed", message: "Yes or No", showPrompt: true },
    errorAlert: { title: "List", message: "Not in the list", showAlert: true, style: "Information" },
  });
});

test("a prompt alone, none at all, and a mixture", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2").dataValidation.prompt = { title: "Name", message: "Of the customer", showPrompt: true };
  });
  const [only, none, mixed] = await onSheet(
    (sheet) =>
      [
        sheet.getRange("B2").dataValidation.load(PATHS),
        sheet.getRange("C2").dataValidation.load(PATHS),
        sheet.getRange("B2:C2").dataValidation.load(PATHS),
      ] as const,
  );
  expect([only.type, only.prompt.title]).toEqual(["None", "Name"]);
  expect([none.type, none.rule, none.prompt.message]).toEqual(["None", {}, ""]);
  expect([mixed.type, mixed.rule, mixed.prompt]).toEqual(["Inconsistent", null, null]);
});

test("clear takes the validation from its cells alone", async () => {
  await onSheet((sheet) => {
    sheet.getRange("B2:B9").dataValidation.rule = { list: { inCellDropDown: true, source: "Yes,No" } };
    sheet.getRange("B4").dataValidation.clear();
  });
  const types = await onSheet((sheet) =>
    ["B3", "B4", "B5"].map((at) => sheet.getRange(at).dataValidation.load("type")),
  );
  expect(types.map(({ type }) => type)).toEqual(["List", "None", "List"]);
});

test.each<[string, (validation: Excel.DataValidation, sheet: Excel.Worksheet) => unknown]>([
  [
    "a literal list over 255 characters",
    (validation) => (validation.rule = { list: { inCellDropDown: true, source: "x,".repeat(128) } }),
  ],
  [
    "a list of several rows and columns",
    (validation, sheet) => (validation.rule = { list: { inCellDropDown: true, source: sheet.getRange("A1:B2") } }),
  ],
  [
    "a prompt's title over 32 characters",
    (validation) => (validation.prompt = { title: "x".repeat(33), message: "", showPrompt: true }),
  ],
  [
    "a prompt's message over 255 characters",
    (validation) => (validation.prompt = { title: "", message: "x".repeat(256), showPrompt: true }),
  ],
])("%s is refused", async (_, write) => {
  const refused = onSheet((sheet) => write(sheet.getRange("B2").dataValidation, sheet));
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});
