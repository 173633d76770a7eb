import type { Words } from "../../words/words";

/** The action that Excel starts, as the ribbon's file of shortcuts names it, and its keys. */
export interface RibbonKey {
  readonly action: keyof Words["help"]["keys"]["actions"];
  readonly keys: string;
}

/** The keys that Excel listens to while Dealsheet runs; a test compares them with src/commands/shortcuts.json. */
export const RIBBON_KEYS: readonly RibbonKey[] = [
  { action: "checkSheet", keys: "Ctrl+Alt+Shift+C" },
  { action: "nextFinding", keys: "Ctrl+Alt+Shift+Down" },
  { action: "previousFinding", keys: "Ctrl+Alt+Shift+Up" },
  { action: "useBestSuggestion", keys: "Ctrl+Alt+Shift+U" },
  { action: "exportCsv", keys: "Ctrl+Alt+Shift+E" },
];

/** “Ctrl+Alt+Shift+Down” with the names that stand on the person's keyboard. */
export function keysNamed(keys: string, names: Words["help"]["keys"]["names"]): string {
  return keys
    .split("+")
    .map((key) => (Object.hasOwn(names, key) ? names[key as keyof typeof names] : key))
    .join("+");
}
