import { formatAddress } from "../../../workbench/model/address";
import { ModelError } from "../../../workbench/model/model-error";
import type { WorkbookChange } from "../../../workbench/model/types";
import { NO_VALIDATION } from "../../../workbench/model/validation-list";
import { Workbook } from "../../../workbench/model/workbook";
import { areas, onlySheet, rect, shown } from "./sheets";

function threeSheets(): { workbook: Workbook; kinds: () => string[] } {
  const workbook = new Workbook({ sheetNames: ["Deals", "Lists", "Notes"] });
  const changes: WorkbookChange[] = [];
  workbook.subscribe((change) => changes.push(change));
  return { workbook, kinds: () => changes.map(({ kind }) => kind) };
}

describe("sheets", () => {
  test("are found by id and by name, without case", () => {
    const { workbook } = threeSheets();
    const lists = workbook.sheetByIdOrName("LISTS");
    expect(lists?.name).toBe("Lists");
    expect(workbook.sheetByIdOrName(lists?.id.toLowerCase() ?? "")).toBe(lists);
    expect(workbook.sheetByIdOrName("Gone")).toBeUndefined();
    expect(new Set(workbook.sheets.map(({ id }) => id)).size).toBe(3);
  });

  test("are added at the end under the next free name, and not activated", () => {
    const { workbook, kinds } = threeSheets();
    expect([workbook.addSheet().name, workbook.addSheet("sheet2").name, workbook.addSheet().name]).toEqual([
      "Sheet1",
      "sheet2",
      "Sheet3",
    ]);
    expect(workbook.activeSheet.name).toBe("Deals");
    expect(kinds()).toEqual(["sheet-added", "sheet-added", "sheet-added"]);
  });

  test.each([
    ["deals", "ItemAlreadyExists"],
    ["", "InvalidArgument"],
    ["a/b", "InvalidArgument"],
    ["'a", "InvalidArgument"],
    ["x".repeat(32), "InvalidArgument"],
  ])("the name %p is refused with %s", (name, code) => {
    const { workbook } = threeSheets();
    expect(() => workbook.addSheet(name)).toThrow(expect.objectContaining({ code }) as Error);
    expect(() => {
      workbook.sheets[1]?.rename(name);
    }).toThrow(ModelError);
    expect(workbook.sheets.map((sheet) => sheet.name)).toEqual(["Deals", "Lists", "Notes"]);
  });

  test("removing or hiding the active one activates its neighbour; the last visible one stays", () => {
    const { workbook, kinds } = threeSheets();
    const [deals, lists, notes] = workbook.sheets.map(({ id }) => id);
    workbook.removeSheet(deals ?? "");
    expect(workbook.activeSheet.name).toBe("Lists");
    expect(kinds()).toEqual(["sheet-deactivated", "sheet-activated", "sheet-deleted"]);
    workbook.sheetByIdOrName(lists ?? "")?.setVisibility("Hidden");
    expect(workbook.activeSheet.name).toBe("Notes");
    expect(() => {
      workbook.removeSheet(notes ?? "");
    }).toThrow(ModelError);
    expect(() => {
      workbook.activate(lists ?? "");
    }).toThrow(ModelError);
    expect(() => {
      workbook.activeSheet.setVisibility("VeryHidden");
    }).toThrow(ModelError);
  });

  test("keep each its own selection", () => {
    const { workbook, kinds } = threeSheets();
    const [deals, lists] = workbook.sheets.map(({ id }) => id);
    workbook.select(deals ?? "", rect("B2:C3"));
    workbook.select(lists ?? "", rect("D4"));
    workbook.activate(deals ?? "");
    expect(formatAddress(workbook.selection.area)).toBe("B2:C3");
    expect(kinds()).toEqual([
      "selection",
      "sheet-deactivated",
      "sheet-activated",
      "selection",
      "sheet-deactivated",
      "sheet-activated",
    ]);
  });
});

test("settings, names and custom XML parts are kept and told of", () => {
  const { workbook, kinds } = threeSheets();
  workbook.setSetting("theme", { dark: true });
  workbook.setSetting("__proto__", 1);
  workbook.removeSetting("none");
  workbook.replaceSettings([...workbook.settings, ["n", 42]]);
  workbook.setName({ name: "Total", formula: "=1", comment: "", visible: true });
  workbook.removeName("TOTAL");
  const part = workbook.addCustomXmlPart('<?xml version="1.0"?><a:notes xmlns:a="https://example.com/notes" />');
  expect([...workbook.settings.keys()]).toEqual(["theme", "__proto__", "n"]);
  expect(workbook.names.size).toBe(0);
  expect(workbook.customXmlParts.get(part.id)?.namespaceUri).toBe("https://example.com/notes");
  workbook.removeCustomXmlPart(part.id);
  expect(workbook.customXmlParts.size).toBe(0);
  expect(kinds()).toEqual(["settings", "settings", "settings", "names", "names"]);
});

test("a listener that has left hears nothing", () => {
  const workbook = new Workbook();
  const heard: string[] = [];
  const leave = workbook.subscribe(({ kind }) => heard.push(kind));
  workbook.setSetting("a", 1);
  leave();
  workbook.setSetting("a", 2);
  expect(heard).toEqual(["settings"]);
});

test("opening another file keeps the listeners and gives its sheets ids that were never used", () => {
  const { workbook, kinds } = threeSheets();
  const before = workbook.sheets.map(({ id }) => id);
  const other = new Workbook({ fileName: "deals.csv", sheetNames: ["deals"], use1904: true });
  other.activeSheet.write(rect("A1:B1"), [[1, "=A1+1"]]);
  workbook.replaceWith(other);
  expect([workbook.fileName, workbook.use1904, workbook.activeSheet.name]).toEqual(["deals.csv", true, "deals"]);
  expect(before).not.toContain(workbook.activeSheet.id);
  workbook.activeSheet.enter(0, 0, "41");
  expect(shown(workbook.activeSheet)).toEqual([[41, 42]]);
  expect(kinds()).toEqual(["loaded", "cells"]);
});

describe("undo", () => {
  test("takes back a person's changes one by one, and brings them again", () => {
    const { workbook, sheet } = onlySheet([["a"], ["b"]]);
    sheet.enter(0, 0, "8/19/2025");
    sheet.setStyle(rect("A1"), { bold: true });
    sheet.deleteRows(1, 1);
    const states: unknown[] = [];
    const look = () => states.push([sheet.texts(rect("A1:A2")).flat(), sheet.style(0, 0)]);
    while (workbook.canUndo) {
      workbook.undo();
      look();
    }
    const dated = { numberFormat: "m/d/yyyy" };
    expect(states).toEqual([
      [["8/19/2025", "b"], { ...dated, bold: true }],
      [["8/19/2025", "b"], dated],
      [["a", "b"], {}],
    ]);
    expect([workbook.undo(), workbook.redo(), workbook.redo(), workbook.redo(), workbook.redo()]).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    look();
    expect(states.at(-1)).toEqual([["8/19/2025", ""], { ...dated, bold: true }]);
  });

  test("takes back what an add-in did up to a mark as one step", () => {
    const { workbook, sheet } = onlySheet([["a"]]);
    sheet.write(rect("A1"), [["b"]], "add-in");
    sheet.setValidation(areas("A1"), NO_VALIDATION, "add-in");
    sheet.addConditionalFormat("Custom", areas("A1"), { formula: "=TRUE" });
    workbook.closeUndoStep();
    sheet.write(rect("B1"), [["c"]], "add-in");
    sheet.enter(0, 2, "d");
    const counts = () => [sheet.validations.length, sheet.conditionalFormats.length];
    workbook.undo();
    expect([...shown(sheet), counts()]).toEqual([
      ["b", "c"],
      [1, 1],
    ]);
    workbook.undo();
    expect([...shown(sheet), counts()]).toEqual([["b"], [1, 1]]);
    workbook.undo();
    expect([...shown(sheet), counts()]).toEqual([["a"], [0, 0]]);
  });

  test("tells the opposite of what was done", () => {
    const { workbook, sheet, changes } = onlySheet([["a"]]);
    sheet.insertRows(0, 2);
    workbook.undo();
    expect(changes.at(-1)).toMatchObject({ kind: "cells", changeType: "RowDeleted", area: rect("1:2") });
    workbook.redo();
    expect(changes.at(-1)).toMatchObject({ kind: "cells", changeType: "RowInserted" });
  });

  test("never takes back what a co-author did", () => {
    const { workbook, sheet } = onlySheet([["a"]]);
    sheet.enter(0, 0, "mine");
    sheet.write(rect("A2"), [["theirs"]], "co-author");
    expect(workbook.undo()).toBe(false);
    expect(shown(sheet)).toEqual([["mine"], ["theirs"]]);
  });

  test("brings back formulas on other sheets that pointed at a deleted row", () => {
    const workbook = new Workbook({ sheetNames: ["One", "Two"] });
    const [one, two] = workbook.sheets;
    one?.write(rect("A1:A2"), [[1], [2]]);
    two?.write(rect("A1"), [["=One!A2*10"]]);
    one?.deleteRows(1, 1);
    expect(two?.value(0, 0)).toBe("#REF!");
    workbook.undo();
    expect(two?.value(0, 0)).toBe(20);
  });
});
