/* global Office, Excel, document, window */
// An add-in in plain Office.js. Tests call the functions in `fixture` and look at the list of events.
const say = (text) => {
  document.getElementById("status").textContent = text;
};
const note = (text) => {
  const item = document.createElement("li");
  item.textContent = text;
  document.getElementById("events").append(item);
};

const stamp = (event) =>
  Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [["stamped"]];
    await context.sync();
  }).then(() => event.completed());

Office.actions.associate("stamp", stamp);
Office.actions.associate("stampAndShow", async (event) => {
  await Office.addin.showAsTaskpane();
  await stamp(event);
});

window.fixture = {
  read: (address) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      range.load("values,text,address");
      await context.sync();
      return { values: range.values, text: range.text, address: range.address };
    }),
  write: (address, values, format = {}) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      if (format.numberFormat) range.numberFormat = format.numberFormat;
      range.values = values;
      if (format.fill) range.format.fill.color = format.fill;
      await context.sync();
    }),
  validate: (address, rule, prompt, errorAlert) =>
    Excel.run(async (context) => {
      const { dataValidation } = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      dataValidation.rule = rule;
      if (prompt) dataValidation.prompt = prompt;
      if (errorAlert) dataValidation.errorAlert = errorAlert;
      await context.sync();
    }),
  highlight: (address, formula, color) =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange(address);
      const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
      format.custom.rule.formula = formula;
      format.custom.format.fill.color = color;
      await context.sync();
    }),
  watch: () =>
    Excel.run(async (context) => {
      const sheet = context.workbook.worksheets.getActiveWorksheet();
      sheet.onChanged.add(async (args) => {
        note(`changed ${args.address} ${args.details?.valueBefore} to ${args.details?.valueAfter}`);
      });
      sheet.onSelectionChanged.add(async (args) => {
        note(`selected ${args.address}`);
      });
      await context.sync();
    }),
  watchDocument: () =>
    new Promise((resolve) => {
      Office.context.document.addHandlerAsync(
        Office.EventType.DocumentSelectionChanged,
        () => note("document selection"),
        (result) => resolve(result.status),
      );
    }),
  codeOf: (work) =>
    work.then(
      () => "no error",
      (error) => error.code,
    ),
  unsupported: () =>
    Excel.run(async (context) => {
      context.workbook.worksheets
        .getActiveWorksheet()
        .charts.add("Line", context.workbook.worksheets.getActiveWorksheet().getRange("A1:B2"), "Auto");
      await context.sync();
    }),
  saveSetting: (name, value) =>
    new Promise((resolve) => {
      Office.context.document.settings.set(name, value);
      Office.context.document.settings.saveAsync((result) => resolve(result.status));
    }),
  setting: (name) => Office.context.document.settings.get(name),
  refreshedSetting: (name) =>
    new Promise((resolve) => {
      Office.context.document.settings.refreshAsync(() => resolve(Office.context.document.settings.get(name)));
    }),
  supports: (version) => Office.context.requirements.isSetSupported("ExcelApi", version),
};

Office.onReady(({ host, platform }) => {
  say(`${host} on ${platform}`);
});
