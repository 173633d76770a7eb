/** An add-in's own key combinations, as its extended overrides list them: chord (see `chordOf`) → name of the function. */
export type Shortcuts = ReadonlyMap<string, string>;

/** The part of a key event that tells which keys are down. */
export interface ChordKeys {
  readonly key: string;
  readonly code: string;
  readonly ctrlKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  readonly metaKey: boolean;
}

interface ExtendedOverrides {
  readonly actions?: readonly { readonly id: string; readonly type: string }[];
  readonly shortcuts?: readonly { readonly action: string; readonly key: { readonly default: string } }[];
}

/** What the list calls keys otherwise than a browser does. */
const KEYS: ReadonlyMap<string, string> = new Map([
  ["up", "arrowup"],
  ["down", "arrowdown"],
  ["left", "arrowleft"],
  ["right", "arrowright"],
]);

const MODIFIERS = ["ctrl", "alt", "shift", "meta"] as const;

/**
 * Reads the file that `ExtendedOverrides` of a manifest names; the combinations of Windows and the web are taken.
 * @throws SyntaxError when the text is no JSON
 */
export function parseShortcuts(json: string): Shortcuts {
  const { actions = [], shortcuts = [] } = JSON.parse(json) as ExtendedOverrides;
  const functions = new Set(actions.filter(({ type }) => type === "ExecuteFunction").map(({ id }) => id));
  return new Map(
    shortcuts
      .filter(({ action }) => functions.has(action))
      .map(({ action, key }) => [normalized(key.default.toLowerCase().split("+")), action]),
  );
}

/** The keys of an event, in one spelling: modifiers first, e.g. `ctrl+alt+shift+arrowdown`. */
export function chordOf({ key, code, ctrlKey, altKey, shiftKey, metaKey }: ChordKeys): string {
  const down = [ctrlKey, altKey, shiftKey, metaKey];
  // With Ctrl and Alt down a letter key may give another character; where it stands on the keyboard it stays the same.
  const letter = /^Key([A-Z])$/.exec(code)?.[1] ?? key;
  return normalized([...MODIFIERS.filter((_, index) => down[index]), letter.toLowerCase()]);
}

function normalized(parts: readonly string[]): string {
  const names = parts.map((part) => KEYS.get(part) ?? part);
  const modifiers: readonly string[] = MODIFIERS;
  const [key = ""] = names.filter((name) => !modifiers.includes(name));
  return [...MODIFIERS.filter((name) => names.includes(name)), key].join("+");
}
