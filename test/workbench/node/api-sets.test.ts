import { readApiSets } from "../../../workbench/node/api-sets";

const installed = readApiSets();

test.each([
  ["Range.values", "ExcelApi 1.1"],
  ["Range.copyFrom", "ExcelApi 1.9"],
  ["Worksheet.getRanges", "ExcelApi 1.9"],
  ["Worksheet.onChanged", "ExcelApi 1.7"],
  ["WorksheetCollection.onChanged", "ExcelApi 1.9"],
  ["DataValidation", "ExcelApi 1.8"],
  ["ConditionalFormat.setRanges", "ExcelApi 1.17"],
  ["Worksheet.onNameChanged", "ExcelApi 1.17"],
])("%s came with %s", (member, set) => {
  expect(installed.get(member)).toBe(set);
});

test("reads classes and members of the Excel namespace alone, and the earliest of overloads", () => {
  const sets = readApiSets(`
declare namespace Word {
    /** [Api set: ExcelApi 9.9] */
    class Range {
    }
}
declare namespace Excel {
    /**
     * [Api set: ExcelApi 1.2]
     */
    class Chart extends OfficeExtension.ClientObject {
        /** [Api set: ExcelApi 1.10] */
        readonly name: string;
        /** [Api set: ExcelApi 1.15] */
        add(options: { a: string }): void;
        /** [Api set: ExcelApi 1.9] */
        add(name?: string): void;
        undocumented(): void;
    }
}
declare namespace Other {
    /** [Api set: ExcelApi 1.3] */
    class Chart2 {
    }
}
`);
  expect([...sets]).toEqual([
    ["Chart", "ExcelApi 1.2"],
    ["Chart.name", "ExcelApi 1.10"],
    ["Chart.add", "ExcelApi 1.9"],
  ]);
});
