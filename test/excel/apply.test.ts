import type { Edit } from "../../src/edits/edit";
import { inverted } from "../../src/edits/edit";
import { createExcelHost } from "../../src/excel/excel-host";
import type { Cell } from "../../src/sheet/cell";
import { openOffice } from "../office";
import { at, firstSheet, stateOf, workbookWith } from "./workbooks";

const edit = (address: string, before: Cell, after: Cell): Edit => ({ address, before, after });

test.each([
  "00123",
  "+49 30 1234",
  "-1",
  "=1",
  "1-2",
  "12/31/2026",
  "1E5",
  "TRUE",
  "40%",
  "$5",
  "  x ",
  "0x1F",
  "ä 漢 🙂",
])("%j is written as the text it is", async (text) => {
  const workbook = workbookWith([["before"]]);
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  const { refused } = await createExcelHost().apply(sheet.id, [edit("A1", "before", text)]);
  expect(refused).toEqual([]);
  expect(sheet.value(0, 0)).toBe(text);
  expect(sheet.formula(0, 0)).toBeUndefined();
});

test.each([7, 0.5, true, false])("%j is written as it is, into a text cell as well", async (value) => {
  const workbook = workbookWith([["before"]]);
  const sheet = firstSheet(workbook);
  sheet.setStyle(at("A1"), { numberFormat: "@" });
  openOffice(workbook);
  await createExcelHost().apply(sheet.id, [edit("A1", "before", value)]);
  expect(sheet.value(0, 0)).toBe(value);
});

test("a cell that holds something else by now is left alone, the others are written", async () => {
  const workbook = workbookWith([
    ["usd", "eur", 5],
    ["gbp", "", "'7"],
  ]);
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  const good = [edit("A1", "usd", "USD"), edit("B2", "", "NOK")];
  const bad = [edit("B1", "EUR", "X"), edit("C1", "5", "X"), edit("C2", 7, "X"), edit("A1", "usd", "X")];
  const result = await createExcelHost().apply(sheet.id, [...good, ...bad]);
  expect(result.applied.map(({ address }) => address)).toEqual(["A1", "B2"]);
  expect(result.refused).toEqual(bad);
  expect(sheet.values(at("A1:C2"))).toEqual([
    ["USD", "eur", 5],
    ["gbp", "NOK", "7"],
  ]);
});

test("nothing but the edited cells is touched, and taking edits back restores values, formats and formulas", async () => {
  const workbook = workbookWith(
    [
      ["12/31/2026", "=A3+1", "usd", "00123"],
      ["01/31/2026", 4, "eur", true],
      ["x", "40%", "", "'0044"],
    ],
    "B3",
  );
  const sheet = firstSheet(workbook);
  sheet.setStyle(at("E5"), { numberFormat: "@" });
  const before = stateOf(sheet);
  openOffice(workbook);
  const host = createExcelHost();
  const edits = [
    edit("B3", 46387, "12/31/2026"),
    edit("B4", 46053, "01/31/2026"),
    edit("C3", 1, "1"),
    edit("C5", 0.4, "40"),
    edit("D3", "usd", "USD"),
    edit("D5", "", "GBP"),
    edit("E4", true, "Yes"),
    edit("E5", "0044", "44"),
  ];
  const done = await host.apply(sheet.id, edits);
  expect(done.refused).toEqual([]);
  expect(sheet.formulas(at("B3:E5"))).toEqual([
    ["12/31/2026", "1", "USD", 123],
    ["01/31/2026", 4, "eur", "Yes"],
    ["x", "40", "GBP", "44"],
  ]);
  const after = stateOf(sheet);
  const undone = await host.apply(sheet.id, done.applied.map(inverted));
  expect(undone.refused).toEqual([]);
  expect(shown(stateOf(sheet))).toEqual(shown(before));
  const redone = await host.apply(sheet.id, undone.applied.map(inverted));
  expect(redone.refused).toEqual([]);
  expect(shown(stateOf(sheet))).toEqual(shown(after));
});

/** Excel's default format may stand in a cell or not: it is the same. */
function shown(state: ReturnType<typeof stateOf>): unknown {
  return { ...state, styles: state.styles.map((row) => row.map((style) => ({ numberFormat: "General", ...style }))) };
}

test("thousands of scattered edits are read in one request and written in another", async () => {
  const workbook = workbookWith(
    Array.from({ length: 1000 }, (_, r) => Array.from({ length: 6 }, (_, c) => `x${r}.${c}`)),
  );
  const connection = openOffice(workbook, { payloadLimit: 1_500_000 });
  const sheet = firstSheet(workbook);
  const edits = Array.from({ length: 3000 }, (_, n) => {
    const [row, column] = [2 * (n % 500), Math.floor(n / 500)];
    return edit(`${"ABCDEF".charAt(column)}${row + 1}`, `x${row}.${column}`, `0${n}`);
  });
  const { applied, refused } = await createExcelHost().apply(sheet.id, edits);
  expect([applied.length, refused.length]).toEqual([3000, 0]);
  expect(connection.batches.batches).toBe(2);
  expect([sheet.value(0, 0), sheet.value(1, 0), sheet.value(2, 0), sheet.value(998, 5)]).toEqual([
    "00",
    "x1.0",
    "01",
    "02999",
  ]);
  expect(sheet.style(1, 0)).toEqual({});
});

test.each(["A1", "B1"])("a protected worksheet is refused before anything is written (%s)", async (address) => {
  const workbook = workbookWith([["a", "a"]]);
  const sheet = firstSheet(workbook);
  sheet.protect();
  openOffice(workbook);
  await expect(createExcelHost().apply(sheet.id, [edit(address, "a", "b")])).rejects.toMatchObject({
    code: "sheet-protected",
  });
  expect(sheet.values(at("A1:B1"))).toEqual([["a", "a"]]);
});

test("without edits Excel is not asked", async () => {
  const connection = openOffice(workbookWith([["a"]]));
  expect(await createExcelHost().apply("{gone}", [])).toEqual({ applied: [], refused: [] });
  expect(connection.batches.batches).toBe(0);
});
