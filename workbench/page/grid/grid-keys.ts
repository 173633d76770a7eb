import type { Step } from "./selection-moves";

/** What a key does in the grid while no cell is edited. */
export type GridCommand =
  | { readonly kind: "move"; readonly step: Step; readonly jump: boolean; readonly extend: boolean }
  | { readonly kind: "walk"; readonly step: Step }
  | { readonly kind: "page"; readonly direction: 1 | -1; readonly extend: boolean }
  | { readonly kind: "row-start" | "sheet-start" | "sheet-end"; readonly extend: boolean }
  | {
      readonly kind:
        | "edit"
        | "clear"
        | "replace-with-nothing"
        | "select-all"
        | "undo"
        | "redo"
        | "open-list"
        | "next-sheet"
        | "previous-sheet";
    };

export interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
}

const ARROWS: ReadonlyMap<string, Step> = new Map([
  ["ArrowUp", { rows: -1, columns: 0 }],
  ["ArrowDown", { rows: 1, columns: 0 }],
  ["ArrowLeft", { rows: 0, columns: -1 }],
  ["ArrowRight", { rows: 0, columns: 1 }],
]);

/** Excel's keys; undefined: the key is text, or the browser's. */
export function gridCommand({ key, ctrlKey, metaKey, shiftKey, altKey }: Key): GridCommand | undefined {
  const control = ctrlKey || metaKey;
  const arrow = ARROWS.get(key);
  if (arrow !== undefined) {
    if (altKey) return key === "ArrowDown" ? { kind: "open-list" } : undefined;
    return { kind: "move", step: arrow, jump: control, extend: shiftKey };
  }
  if (control) return controlCommand(key, shiftKey);
  switch (key) {
    case "Tab":
      return { kind: "walk", step: { rows: 0, columns: shiftKey ? -1 : 1 } };
    case "Enter":
      return { kind: "walk", step: { rows: shiftKey ? -1 : 1, columns: 0 } };
    case "PageDown":
      return { kind: "page", direction: 1, extend: shiftKey };
    case "PageUp":
      return { kind: "page", direction: -1, extend: shiftKey };
    case "Home":
      return { kind: "row-start", extend: shiftKey };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
      return { kind: "replace-with-nothing" };
    default:
      return undefined;
  }
}

function controlCommand(key: string, shiftKey: boolean): GridCommand | undefined {
  switch (key.toLowerCase()) {
    case "home":
      return { kind: "sheet-start", extend: shiftKey };
    case "end":
      return { kind: "sheet-end", extend: shiftKey };
    case "a":
      return { kind: "select-all" };
    case "z":
      return { kind: shiftKey ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "pagedown":
      return { kind: "next-sheet" };
    case "pageup":
      return { kind: "previous-sheet" };
    default:
      return undefined;
  }
}
