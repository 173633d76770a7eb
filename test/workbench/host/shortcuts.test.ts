import { chordOf, parseShortcuts, type ChordKeys } from "../../../workbench/host/shortcuts";

const NONE: ChordKeys = { key: "", code: "", ctrlKey: false, altKey: false, shiftKey: false, metaKey: false };

const LIST = parseShortcuts(
  JSON.stringify({
    actions: [
      { id: "check", type: "ExecuteFunction" },
      { id: "next", type: "ExecuteFunction" },
      { id: "show", type: "ShowTaskpane" },
    ],
    shortcuts: [
      { action: "check", key: { default: "Ctrl+Alt+Shift+C", mac: "Command+Alt+Shift+C" } },
      { action: "next", key: { default: "SHIFT+CTRL+DOWN" } },
      { action: "show", key: { default: "Ctrl+Alt+P" } },
      { action: "missing", key: { default: "Ctrl+Alt+M" } },
    ],
  }),
);

test.each<[string, Partial<ChordKeys>, string | undefined]>([
  ["a letter", { key: "C", code: "KeyC", ctrlKey: true, altKey: true, shiftKey: true }, "check"],
  [
    "a letter that the layout makes another",
    { key: "©", code: "KeyC", ctrlKey: true, altKey: true, shiftKey: true },
    "check",
  ],
  [
    "an arrow, modifiers in another order",
    { key: "ArrowDown", code: "ArrowDown", ctrlKey: true, shiftKey: true },
    "next",
  ],
  ["a modifier too few", { key: "c", code: "KeyC", ctrlKey: true, altKey: true }, undefined],
  [
    "a modifier too many",
    { key: "ArrowDown", code: "ArrowDown", ctrlKey: true, shiftKey: true, metaKey: true },
    undefined,
  ],
  ["an action that is no function", { key: "p", code: "KeyP", ctrlKey: true, altKey: true }, undefined],
  ["an action that is not listed", { key: "m", code: "KeyM", ctrlKey: true, altKey: true }, undefined],
])("%s", (_, keys, name) => {
  expect(LIST.get(chordOf({ ...NONE, ...keys }))).toBe(name);
});
