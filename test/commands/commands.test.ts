import { associateCommands } from "../../src/commands/commands";
import { Workbook } from "../../workbench/model/workbook";
import type { ConnectionOptions } from "../../workbench/node/connect-workbook";
import { openOffice } from "../office";

interface RibbonEvent {
  readonly completed: () => void;
}

/** What the ribbon would call, by the function names of the manifest. `associate` is of the loader, office.js. */
function associated(commands: Parameters<typeof associateCommands>[0]): Map<string, (event: RibbonEvent) => unknown> {
  const functions = new Map<string, (event: RibbonEvent) => unknown>();
  Office.actions.associate = (name, perform) => {
    functions.set(name, perform);
  };
  associateCommands(commands);
  return functions;
}

/** What happens, in order, when the ribbon's button of a name is pressed. */
async function press(name: string, options: ConnectionOptions = {}): Promise<string[]> {
  const happened: string[] = [];
  openOffice(new Workbook(), { ...options, onShowTaskpane: () => happened.push("pane shown") });
  const command = (done: string) => () => Promise.resolve(void happened.push(done));
  const functions = associated({ checkSheet: command("sheet checked"), exportCsv: command("file exported") });
  await new Promise<void>((resolve) => {
    functions.get(name)?.({
      completed: () => {
        happened.push("completed");
        resolve();
      },
    });
  });
  return happened;
}

const SHARED = { requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.1" } };
const OWN = { requirementSets: { ExcelApi: "1.9" } };

test.each([
  ["checkSheet", SHARED, ["pane shown", "sheet checked", "completed"]],
  ["exportCsv", SHARED, ["pane shown", "file exported", "completed"]],
  ["checkSheet", OWN, ["sheet checked", "completed"]],
])("%s with %j", async (name, options, happened) => {
  expect(await press(name, options)).toEqual(happened);
});

test("only these names are associated", () => {
  openOffice(new Workbook());
  const nothing = () => Promise.resolve();
  expect([...associated({ checkSheet: nothing, exportCsv: nothing }).keys()]).toEqual(["checkSheet", "exportCsv"]);
});

test("the ribbon is told that a command is over when it failed as well", async () => {
  openOffice(new Workbook());
  const reported: unknown[] = [];
  globalThis.reportError = (error) => void reported.push(error);
  const fail = () => Promise.reject(new Error("a defect"));
  const functions = associated({ checkSheet: fail, exportCsv: fail });
  await new Promise<void>((completed) => functions.get("checkSheet")?.({ completed }));
  expect(reported).toEqual([new Error("a defect")]);
});
