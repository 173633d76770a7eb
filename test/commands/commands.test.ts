import { readFileSync } from "node:fs";
import path from "node:path";
import type { App } from "../../src/actions/app";
import { commandsOf } from "../../src/actions/commands-of";
import { associateCommands, type Commands } from "../../src/commands/commands";
import { Workbook } from "../../workbench/model/workbook";
import type { ConnectionOptions } from "../../workbench/node/connect-workbook";
import { openOffice } from "../office";

interface RibbonEvent {
  readonly completed: () => void;
}

/** What Excel would call, by the names of the manifest. `associate` is of the loader, office.js. */
function associated(commands: Commands): Map<string, (event?: RibbonEvent) => unknown> {
  const functions = new Map<string, (event?: RibbonEvent) => unknown>();
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
  const functions = associated(new Map([[name, () => Promise.resolve(void happened.push("done"))]]));
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
  ["in a shared runtime the pane is shown first", SHARED, ["pane shown", "done", "completed"]],
  ["without one the pane cannot be shown", OWN, ["done", "completed"]],
])("a button: %s", async (_, options, happened) => {
  expect(await press("checkSheet", options)).toEqual(happened);
});

test("a key comes without an event", async () => {
  openOffice(new Workbook());
  await new Promise<void>((done) => {
    const command = () => {
      done();
      return Promise.resolve();
    };
    associated(new Map([["checkSheet", command]])).get("checkSheet")?.();
  });
});

test("the ribbon is told that a command is over when it failed as well", async () => {
  openOffice(new Workbook());
  const reported: unknown[] = [];
  globalThis.reportError = (error) => void reported.push(error);
  const functions = associated(new Map([["checkSheet", () => Promise.reject(new Error("a defect"))]]));
  await new Promise<void>((completed) => functions.get("checkSheet")?.({ completed }));
  expect(reported).toEqual([new Error("a defect")]);
});

describe("names", () => {
  const read = (file: string) => readFileSync(path.resolve(__dirname, "../..", file), "utf8");
  const names = [...commandsOf({} as App).keys()].sort();
  const { actions, shortcuts } = JSON.parse(read("src/commands/shortcuts.json")) as {
    readonly actions: readonly { readonly id: string }[];
    readonly shortcuts: readonly { readonly action: string; readonly key: Readonly<Record<string, string>> }[];
  };

  test("each button of the manifest runs one of the commands, and each command has a button", () => {
    const buttons = [...read("manifest.xml").matchAll(/<FunctionName>(\w+)<\/FunctionName>/g)].map(([, name]) => name);
    expect(buttons.sort()).toEqual(names);
  });

  test("each command has a key of its own", () => {
    expect(actions.map(({ id }) => id).sort()).toEqual(names);
    expect(shortcuts.map(({ action }) => action).sort()).toEqual(names);
    for (const platform of ["default", "mac"]) {
      expect(new Set(shortcuts.map(({ key }) => key[platform]))).toHaveProperty("size", names.length);
    }
  });

  test("the manifest tells each button's key", () => {
    for (const { key } of shortcuts) expect(read("manifest.xml")).toContain(` ${String(key["default"])}.`);
  });
});
