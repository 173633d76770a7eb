import { cellRect } from "../../../../workbench/model/address";
import { Workbook } from "../../../../workbench/model/workbook";
import { createCellEditing } from "../../../../workbench/page/core/cell-editing";
import { createUiStore } from "../../../../workbench/page/core/ui-store";

function open(alertStyle?: string) {
  const workbook = new Workbook();
  const sheet = workbook.activeSheet;
  if (alertStyle !== undefined) {
    sheet.setValidation([cellRect(0, 0)], {
      rule: { list: { inCellDropDown: true, source: "Yes,No" } },
      prompt: { title: "", message: "", showPrompt: false },
      errorAlert: { title: "Answer", message: "Yes or No.", showAlert: true, style: alertStyle },
      ignoreBlanks: true,
    });
  }
  const store = createUiStore("light");
  return { workbook, sheet, store, editing: createCellEditing(workbook, store) };
}

test("while a person types, the workbook is in cell edit mode", () => {
  const { workbook, sheet, editing } = open();
  editing.begin("type", "cell", "4");
  expect(workbook.cellEdit).toBe(true);
  editing.change("42");
  expect(sheet.value(0, 0)).toBe("");
  expect(editing.commit()).toBe(true);
  expect(workbook.cellEdit).toBe(false);
  expect(sheet.value(0, 0)).toBe(42);
});

test("listeners to what was typed may use the API: edit mode has ended", () => {
  const { workbook, editing } = open();
  const modes: boolean[] = [];
  workbook.subscribe(() => modes.push(workbook.cellEdit));
  editing.begin("type", "cell", "x");
  editing.commit();
  expect(modes).toEqual([false]);
});

test("cancelling leaves the cell alone", () => {
  const { workbook, sheet, editing } = open();
  editing.begin("type", "cell", "x");
  editing.cancel();
  expect([sheet.value(0, 0), workbook.cellEdit]).toEqual(["", false]);
});

test("an editor that is opened and closed changes nothing", () => {
  const { workbook, sheet, editing } = open();
  sheet.setStyle(cellRect(0, 0), { numberFormat: "@" });
  sheet.enter(0, 0, "007");
  let changes = 0;
  workbook.subscribe(() => changes++);
  editing.begin("edit", "cell");
  editing.commit();
  expect(changes).toBe(0);
});

test.each([
  ["Stop", "Perhaps", false, ""],
  ["Stop", "Yes", true, "Yes"],
  ["Warning", "Perhaps", true, "Perhaps"],
  ["Information", "Perhaps", true, "Perhaps"],
])("a %s alert and %s", (style, text, entered, value) => {
  const { sheet, store, editing } = open(style);
  editing.begin("type", "cell", text);
  expect(editing.commit()).toBe(entered);
  expect(sheet.value(0, 0)).toBe(value);
  const { edit, notice } = store.getState();
  if (!entered) expect(edit?.alert?.message).toBe("Yes or No.");
  else expect(notice?.message).toBe(text === "Perhaps" ? "Yes or No." : undefined);
});

test("a protected sheet is not changed, and says so", () => {
  const { workbook, sheet, store, editing } = open();
  sheet.protect();
  editing.begin("type", "cell", "x");
  expect(workbook.cellEdit).toBe(false);
  editing.paste([["x"]]);
  editing.clearContents(cellRect(0, 0));
  expect(sheet.value(0, 0)).toBe("");
  expect(store.getState().notice?.title).toBe("Protected sheet");
});

test("a pasted block is selected", () => {
  const { workbook, editing } = open();
  editing.paste([
    ["a", "b"],
    ["c", "d"],
  ]);
  expect(workbook.selection.area).toEqual({ row: 0, column: 0, rows: 2, columns: 2 });
});

test("cells that were copied in the workbook are pasted with their formats, as often as they fit", () => {
  const { workbook, sheet, editing } = open();
  sheet.enter(0, 0, "x");
  sheet.setStyle(cellRect(0, 0), { bold: true });
  const source = { sheetId: sheet.id, area: cellRect(0, 0) };
  editing.pasteCells(source, { row: 4, column: 1, rows: 2, columns: 1 });
  expect(sheet.values({ row: 4, column: 1, rows: 2, columns: 1 })).toEqual([["x"], ["x"]]);
  expect(sheet.style(5, 1)).toEqual({ bold: true });
  expect(workbook.selection.area).toEqual({ row: 4, column: 1, rows: 2, columns: 1 });
  const pair = { sheetId: sheet.id, area: { row: 4, column: 1, rows: 2, columns: 1 } };
  editing.pasteCells(pair, { row: 0, column: 5, rows: 3, columns: 1 });
  expect(sheet.values({ row: 0, column: 5, rows: 3, columns: 1 })).toEqual([["x"], ["x"], [""]]);
});
