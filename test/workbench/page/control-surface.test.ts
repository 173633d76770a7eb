import { createControlSurface } from "../../../workbench/page/control-surface";
import { createSession } from "../../../workbench/page/core/session";

/** The page's session without a pane: what a driver does to the workbook, and the faults that it sets. */
function open() {
  const session = createSession({
    manifest: {
      id: "add-in",
      displayName: "Add-in",
      taskPaneUrl: "/pane.html",
      functionFileUrl: undefined,
      groups: [],
      extendedOverridesUrl: undefined,
      requirementSets: {},
      sharedRuntime: false,
    },
    apiSets: new Map(),
    theme: "light",
  });
  return { session, workbench: createControlSurface(session) };
}

test("copies, cuts, fills, sorts and pastes as a person does", () => {
  const { workbench } = open();
  workbench.paste("A1", [
    ["b", "2"],
    ["a", "1"],
  ]);
  workbench.sort("A1:B2", "A");
  workbench.copy("A1:B1", "D1");
  workbench.cut("A2", "A5");
  workbench.fill("B1:B2", "B1:B4");
  expect(workbench.values("A1:E5")).toEqual([
    ["a", 1, "", "a", 1],
    ["", 2, "", "", ""],
    ["", 3, "", "", ""],
    ["", 4, "", "", ""],
    ["b", "", "", "", ""],
  ]);
  workbench.sort("B1:B4", "-B");
  expect(workbench.values("B1:B4").flat()).toEqual([4, 3, 2, 1]);
});

test("a co-author's edit is told as one, and cannot be undone", () => {
  const { workbench } = open();
  const origins: unknown[] = [];
  workbench.workbook.subscribe((change) => origins.push("origin" in change ? change.origin : undefined));
  workbench.coAuthor((sheet, origin) => {
    sheet.enter(0, 0, "theirs", origin);
  });
  expect(origins).toEqual(["co-author"]);
  expect(workbench.undo()).toBe(false);
});

test("faults outlive the pane, and latency has two names", () => {
  const { session, workbench } = open();
  workbench.latency = 25;
  expect(workbench.faults.latency).toBe(25);
  expect(session.conditions.faults.latency).toBe(25);
  workbench.faults.reset();
  expect(workbench.latency).toBe(0);
});

test("other requirement sets can be declared, beside those that are not named", () => {
  const { session, workbench } = open();
  workbench.declare({ ExcelApi: "1.9" });
  expect(session.conditions.requirementSets).toMatchObject({ ExcelApi: "1.9", SharedRuntime: "1.1" });
});
