import { exportFiles } from "../../src/csv/export-files";
import { planExport } from "../../src/csv/plan";
import { readCsv } from "../../src/csv/read";
import { check } from "../../src/rules/check";
import { recognise } from "../../src/sheet/recognise";
import { textSheet } from "../../src/sheet/sheet";
import { deal, dealSheet, HEADERS, TODAY } from "../deal";

test("the file has the sheet's own headers and the planned records, and no errors", () => {
  const headers = ["Deal  Name", ...HEADERS.filter((header) => header !== "Deal Name"), "Remark"];
  const sheet = dealSheet(
    [
      deal({ "Deal  Name": 'Größe, 5" & mehr', Notes: "a\nb", Remark: "ours", "Estimated Close Date": 43860 }),
      deal({ "Deal  Name": "faulty", Currency: "usd" }),
      deal({ "Deal  Name": "東京", Errors: "Try again", "Estimated Deal Value": 12563.5 }),
    ],
    { headers, formats: { "Estimated Close Date": "m/d/yyyy" } },
  );
  const plan = planExport(sheet, check(sheet, TODAY), { hasEarlierBaseline: false });
  const [file] = exportFiles(sheet, plan, { bom: true });
  const read = readCsv(file?.bytes ?? new Uint8Array());

  expect(read).toMatchObject({ bom: true, encoding: "utf-8", lineEnding: "\r\n", problems: [] });
  expect(read.cells[0]).toEqual(headers.slice(0, -1));
  expect(read.cells.slice(1).map(([name]) => name)).toEqual(['Größe, 5" & mehr', "東京"]);
  const valuesIn = (key: string): (string | undefined)[] => read.cells.slice(1).map((row) => row[headers.indexOf(key)]);
  expect(valuesIn("Estimated Close Date")).toEqual(["01/30/2020", "01/30/2020"]);
  expect(valuesIn("Estimated Deal Value")).toEqual(["12563", "12563.5"]);
  expect(valuesIn("Errors")).toEqual(["", ""]);
  expect(valuesIn("Notes")[0]).toBe("a\nb");

  const again = recognise(textSheet("again", read.cells));
  expect(
    again.kind === "deal-sheet" && check(again.dealSheet, TODAY).filter(({ severity }) => severity === "error"),
  ).toEqual([]);
});

test("each cell has its own row's format", () => {
  const formats = { "Estimated Close Date": "m/d/yyyy" };
  const sheet = dealSheet([deal({ "Estimated Close Date": 43860 })], { formats });
  const [file] = exportFiles(sheet, planExport(sheet, [], { hasEarlierBaseline: false }), { bom: true });
  const [, row = []] = readCsv(file?.bytes ?? new Uint8Array()).cells;
  expect(row[HEADERS.indexOf("Estimated Close Date")]).toBe("01/30/2020");
});

test("half a character is told by row and column", () => {
  const sheet = dealSheet([deal(), deal({ "Deal Name": "Broken \uD83D" })]);
  const plan = planExport(sheet, [], { hasEarlierBaseline: false });
  expect(exportFiles(sheet, plan, { bom: false })).toMatchObject([{ inexact: [{ row: 3, header: "Deal Name" }] }]);
});

test("nothing to send makes no file", () => {
  const sheet = dealSheet([deal({ Currency: "usd" })]);
  const plan = planExport(sheet, check(sheet, TODAY), { hasEarlierBaseline: false });
  expect(exportFiles(sheet, plan, { bom: true })).toEqual([]);
});
