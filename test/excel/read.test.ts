import { createExcelHost } from "../../src/excel/excel-host";
import { openOffice } from "../office";
import { at, firstSheet, largeWorkbook, workbookWith } from "./workbooks";

test("reads the used range with its place, and blank cells as empty texts", async () => {
  openOffice(
    workbookWith(
      [
        ["Deal Name", "", "Currency"],
        ["Fabrikam", true, 12.5],
      ],
      "B3",
    ),
  );
  const { identity, sheet } = await createExcelHost().read();
  expect(identity).toEqual({ id: expect.stringMatching(/^\{/) as string, name: "Sheet1" });
  expect(sheet).toMatchObject({
    name: "Sheet1",
    firstRow: 3,
    firstColumn: 1,
    cells: [
      ["Deal Name", "", "Currency"],
      ["Fabrikam", true, 12.5],
    ],
  });
});

test("an empty worksheet has no cells, formatted or not", async () => {
  const workbook = workbookWith([[""]]);
  firstSheet(workbook).setStyle(at("A1:D4"), { fill: "#FFFF00" });
  openOffice(workbook);
  expect((await createExcelHost().read()).sheet).toBeUndefined();
});

test("cells that are formatted and hold nothing are not read", async () => {
  const workbook = workbookWith([["Deal Name"]]);
  firstSheet(workbook).setStyle(at("A1:D40"), { fill: "#FFFF00" });
  openOffice(workbook);
  expect((await createExcelHost().read()).sheet?.cells).toEqual([["Deal Name"]]);
});

test("reads number formats of the columns with more than text in them", async () => {
  const workbook = workbookWith([
    ["Date", "Name", "Stage"],
    ["12/31/2026", "Contoso", "40%"],
    ["none", "Fabrikam", 7],
  ]);
  openOffice(workbook);
  const { sheet } = await createExcelHost().read();
  expect(sheet?.formats).toEqual(
    new Map([
      [0, ["General", "m/d/yyyy", "General"]],
      [2, ["General", "0%", "General"]],
    ]),
  );
  expect(sheet?.cells[1]).toEqual([46387, "Contoso", 0.4]);
});

test("tells which cells hold a formula", async () => {
  const workbook = workbookWith(
    [
      ["a", "b", "c"],
      ["=1+1", "2", "=B3"],
      ["=1+2", "3", "4"],
    ],
    "B2",
  );
  firstSheet(workbook).rename("It's, mine!");
  openOffice(workbook);
  const { sheet } = await createExcelHost().read();
  expect([...(sheet?.formulas ?? [])].sort()).toEqual([3, 5, 6]);
  expect(sheet?.cells[1]?.[0]).toBe(2);
});

test("a large sheet comes whole, without rows beyond its end", async () => {
  const connection = openOffice(largeWorkbook());
  const { sheet } = await createExcelHost().read();
  expect(sheet?.cells).toHaveLength(1000);
  expect(sheet?.cells[999]).toEqual(firstSheet(connection.workbook).values(at("A1000:EW1000"))[0]);
  expect(sheet?.formats.get(7)).toHaveLength(1000);
});

test("however little Excel answers at once, it is the same sheet", async () => {
  const workbook = largeWorkbook();
  openOffice(workbook);
  const whole = await createExcelHost().read();
  for (const payloadLimit of [1_000_000, 40_000]) {
    const { batches } = openOffice(workbook, { payloadLimit });
    expect(await createExcelHost().read()).toEqual(whole);
    // Halving finds the size in a few attempts; the rows then go over in the number of answers that they need.
    expect(batches.batches).toBeLessThan(20 + (2.5 * 5_000_000) / payloadLimit);
  }
});

test("a single row that is too large is said to be so", async () => {
  openOffice(workbookWith([["x".repeat(30_000)]]), { payloadLimit: 20_000 });
  await expect(createExcelHost().read()).rejects.toMatchObject({ name: "HostError", code: "too-large" });
});

test("stays with the worksheet that was active when the reading began", async () => {
  const workbook = workbookWith([["Contoso"]]);
  const other = workbook.addSheet("Other");
  let batches = 0;
  openOffice(workbook, {
    fault: () => {
      batches += 1;
      if (batches === 2) workbook.activate(other.id);
      return undefined;
    },
  });
  expect((await createExcelHost().read()).sheet?.cells).toEqual([["Contoso"]]);
  expect(workbook.activeSheet).toBe(other);
});
