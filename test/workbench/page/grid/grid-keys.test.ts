import { gridCommand, type Key } from "../../../../workbench/page/grid/grid-keys";

const key = (name: string, modifiers: Partial<Key> = {}): Key => ({
  key: name,
  ctrlKey: false,
  metaKey: false,
  shiftKey: false,
  altKey: false,
  ...modifiers,
});
const control = { ctrlKey: true };
const shift = { shiftKey: true };

test.each([
  [key("ArrowDown"), { kind: "move", step: { rows: 1, columns: 0 }, jump: false, extend: false }],
  [key("ArrowLeft", shift), { kind: "move", step: { rows: 0, columns: -1 }, jump: false, extend: true }],
  [key("ArrowUp", { metaKey: true }), { kind: "move", step: { rows: -1, columns: 0 }, jump: true, extend: false }],
  [key("ArrowDown", { altKey: true }), { kind: "open-list" }],
  [key("Tab", shift), { kind: "walk", step: { rows: 0, columns: -1 } }],
  [key("Enter"), { kind: "walk", step: { rows: 1, columns: 0 } }],
  [key("PageDown"), { kind: "page", direction: 1, extend: false }],
  [key("Home"), { kind: "row-start", extend: false }],
  [key("Home", control), { kind: "sheet-start", extend: false }],
  [key("End", { ...control, ...shift }), { kind: "sheet-end", extend: true }],
  [key("F2"), { kind: "edit" }],
  [key("Delete"), { kind: "clear" }],
  [key("Backspace"), { kind: "replace-with-nothing" }],
  [key("a", control), { kind: "select-all" }],
  [key("Z", { ...control, ...shift }), { kind: "redo" }],
  [key("z", control), { kind: "undo" }],
  [key("y", control), { kind: "redo" }],
  [key("PageUp", control), { kind: "previous-sheet" }],
])("%o", (pressed, command) => {
  expect(gridCommand(pressed)).toEqual(command);
});

test.each([key("a"), key("7"), key("Shift"), key("c", control), key("v", control), key("F5"), key("Escape")])(
  "%o is left to the text field and the browser",
  (pressed) => {
    expect(gridCommand(pressed)).toBeUndefined();
  },
);
