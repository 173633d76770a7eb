/** The document's settings: name and value, as `Office.context.document.settings` holds them. */
export type SettingEntries = Iterable<readonly [string, unknown]>;

/** Pairs of name and JSON text: how they are told at start. */
export function toPairs(settings: SettingEntries): readonly (readonly [string, string])[] {
  return [...settings].map(([name, value]) => [name, JSON.stringify(value)]);
}

/** Objects of name and JSON text: how `refreshAsync` wants them. */
export function toObjects(settings: SettingEntries): readonly { readonly Name: string; readonly Value: string }[] {
  return toPairs(settings).map(([Name, Value]) => ({ Name, Value }));
}

/** What `saveAsync` sends: the whole set as pairs. */
export function fromPairs(pairs: unknown): (readonly [string, unknown])[] {
  return (Array.isArray(pairs) ? pairs : []).map((pair: unknown) => {
    const [name, json] = pair as readonly [string, string];
    return [name, parsed(json)];
  });
}

/** A text that is no JSON is kept as it is: old add-ins save such. */
function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return json;
  }
}
