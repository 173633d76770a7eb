import { openSample, writeSales } from "./sales-sheet";
import type { Workbook } from "../../../workbench/model/workbook";

let workbook: Workbook;
beforeEach(async () => {
  ({ workbook } = openSample());
  await writeSales();
});

test("a custom formula: dear products in green", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("A2:D4");
    const format = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=$D2>30";
    format.custom.format.font.color = "green";
    format.custom.format.borders.getItem("EdgeBottom").style = "Continuous";
    const of = format.getRange().load("address");
    format.load("type, priority, stopIfTrue, custom/rule/formula");
    await context.sync();
    expect([format.type, format.priority, format.stopIfTrue]).toEqual(["Custom", 0, false]);
    expect([format.custom.rule.formula, of.address]).toEqual(["=$D2>30", "Sample!A2:D4"]);
  });
  const green = [1, 2, 3].map((row) => workbook.activeSheet.effectiveStyle(row, 0).fontColor);
  expect(green).toEqual([undefined, "#008000", "#008000"]);
});

test("the other kinds are kept with their rules and looks", async () => {
  await Excel.run(async (context) => {
    const formats = context.workbook.worksheets.getActiveWorksheet().getRange("B2:D4").conditionalFormats;
    const cellValue = formats.add(Excel.ConditionalFormatType.cellValue).cellValue;
    cellValue.format.font.color = "red";
    cellValue.rule = { formula1: "=0", operator: "LessThan" };
    const text = formats.add(Excel.ConditionalFormatType.containsText).textComparison;
    text.format.font.bold = true;
    text.rule = { operator: Excel.ConditionalTextOperator.contains, text: "Delayed" };
    const top = formats.add(Excel.ConditionalFormatType.topBottom).topBottom;
    top.format.fill.color = "green";
    top.rule = { rank: 1, type: "TopItems" };
    const preset = formats.add(Excel.ConditionalFormatType.presetCriteria).preset;
    preset.format.font.italic = true;
    preset.rule = { criterion: Excel.ConditionalFormatPresetCriterion.oneStdDevAboveAverage };
    await context.sync();

    formats.load("items/type, items/priority");
    await context.sync();
    expect(formats.items.map(({ type, priority }) => [type, priority])).toEqual([
      ["PresetCriteria", 0],
      ["TopBottom", 1],
      ["ContainsText", 2],
      ["CellValue", 3],
    ]);
    const [first, second, third, fourth] = formats.items;
    first?.preset.load("rule");
    second?.topBottom.load("rule, format/fill/color");
    third?.textComparison.load("rule");
    fourth?.cellValue.load("rule, format/font/color");
    const other = fourth?.customOrNullObject;
    await context.sync();
    expect(first?.preset.rule).toEqual({ criterion: "OneStdDevAboveAverage" });
    expect([second?.topBottom.rule, second?.topBottom.format.fill.color]).toEqual([
      { rank: 1, type: "TopItems" },
      "#008000",
    ]);
    expect(third?.textComparison.rule).toEqual({ operator: "Contains", text: "Delayed" });
    expect([fourth?.cellValue.rule, fourth?.cellValue.format.font.color]).toEqual([
      { formula1: "=0", operator: "LessThan" },
      "#FF0000",
    ]);
    expect(other?.isNullObject).toBe(true);
  });
});

test("colour scales, data bars and icon sets", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const scale = sheet.getRange("B2:B4").conditionalFormats.add(Excel.ConditionalFormatType.colorScale);
    scale.colorScale.criteria = {
      minimum: { type: "LowestValue", color: "blue" },
      midpoint: { type: "Percent", formula: "50", color: "yellow" },
      maximum: { type: "HighestValue", color: "red" },
    };
    const bar = sheet.getRange("C2:C4").conditionalFormats.add(Excel.ConditionalFormatType.dataBar);
    bar.dataBar.barDirection = Excel.ConditionalDataBarDirection.leftToRight;
    bar.dataBar.positiveFormat.gradientFill = false;
    const icons = sheet.getRange("D2:D4").conditionalFormats.add(Excel.ConditionalFormatType.iconSet);
    icons.iconSet.style = Excel.IconSet.threeTriangles;
    scale.colorScale.load("threeColorScale, criteria");
    bar.dataBar.load("barDirection, showDataBarOnly");
    icons.iconSet.load("style, reverseIconOrder");
    await context.sync();
    expect(scale.colorScale.threeColorScale).toBe(true);
    expect(scale.colorScale.criteria.midpoint).toEqual({ type: "Percent", formula: "50", color: "yellow" });
    expect([bar.dataBar.barDirection, bar.dataBar.showDataBarOnly]).toEqual(["LeftToRight", false]);
    expect([icons.iconSet.style, icons.iconSet.reverseIconOrder]).toEqual(["ThreeTriangles", false]);
  });
});

test("several on one range: the first in priority that stops keeps the others out", async () => {
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:B4");
    const low = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    low.custom.rule.formula = "=B2<5";
    low.custom.format.fill.color = "orange";
    const lowest = range.conditionalFormats.add(Excel.ConditionalFormatType.custom);
    lowest.custom.rule.formula = "=B2<2";
    lowest.custom.format.font.color = "red";
    lowest.stopIfTrue = true;
    await context.sync();
    low.load("priority");
    const count = range.conditionalFormats.getCount();
    await context.sync();
    expect([low.priority, count.value]).toEqual([1, 2]);
  });
  const styles = [1, 2, 3].map((row) => workbook.activeSheet.effectiveStyle(row, 1));
  expect(styles.map(({ fill, fontColor }) => [fill, fontColor])).toEqual([
    ["#FFA500", undefined],
    [undefined, "#FF0000"],
    [undefined, undefined],
  ]);
});

test("listed, one deleted, the rest cleared", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const formats = sheet.getRange("A1:D4").conditionalFormats;
    for (const type of [Excel.ConditionalFormatType.dataBar, Excel.ConditionalFormatType.custom]) formats.add(type);
    sheet.getRange("F1").conditionalFormats.add("IconSet");
    formats.load("items/id, items/type");
    await context.sync();
    expect(formats.items.map(({ type }) => type)).toEqual(["Custom", "DataBar"]);
    const [custom] = formats.items;
    custom?.delete();
    const left = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(left.value).toBe(2);
    sheet.getRange().conditionalFormats.clearAll();
    const none = sheet.getRange().conditionalFormats.getCount();
    await context.sync();
    expect(none.value).toBe(0);
  });
});

test("a format on scattered areas, and where it is", async () => {
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const format = sheet.getRanges("A2,C2:D4").conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = "=TRUE";
    const areas = format.getRanges().load("address");
    const single = format.getRangeOrNullObject();
    await context.sync();
    expect([areas.address, single.isNullObject]).toEqual(["Sample!A2,Sample!C2:D4", true]);
  });
});
