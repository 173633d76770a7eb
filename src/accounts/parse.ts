import type { Account, AccountKind } from "./account";

const MICROSOFT_ID = /^\d+-[A-Za-z0-9]+$/;
const KINDS: ReadonlyMap<string, AccountKind> = new Map([
  ["microsoftid", "microsoft"],
  ["dunsid", "duns"],
]);

/** True for an ID as bulk-operations.md wants it, `Number-Alphanumeric`, e.g. `6-ABCDEFG23XB`. */
export function isMicrosoftId(id: string): boolean {
  return MICROSOFT_ID.test(id);
}

/** The text before and after the first place where a pattern stands; undefined when it stands nowhere. */
function cut(text: string, pattern: RegExp): readonly [before: string, after: string] | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : [text.slice(0, found.index), text.slice(found.index + found[0].length)];
}

/** `MicrosoftID: 12-1FG2G` → its label and its ID. */
function labelled(text: string): { readonly kind: AccountKind; readonly id: string } | undefined {
  const parts = cut(text, /:/);
  if (parts === undefined) return undefined;
  const label = parts[0].replace(/\s/g, "").toLowerCase();
  // A register that we do not know still has a label that ends in “ID”.
  if (!/^[a-z']+id$/.test(label)) return undefined;
  return { kind: KINDS.get(label) ?? "unknown", id: parts[1].trim() };
}

/**
 * Reads a suggestion or a final match, e.g. `MicrosoftID: 12-1FG2G, AccountName: Microsoft, AccountAddress: PO BOX 80456`,
 * whatever its case and spacing. Names and addresses may hold commas. Undefined for a blank cell; a text that is no
 * account at all gives kind `unknown` with everything but `text` blank. Judges nothing: that is the rule `account-match`.
 */
export function parseAccount(text: string): Account | undefined {
  if (text.trim() === "") return undefined;
  const [head, tail] = cut(text, /,\s*AccountName\s*:/i) ?? cut(text, /,(?=\s*AccountAddress\s*:)/i) ?? [text, ""];
  const [name, address] = cut(tail, /(?:,|^)\s*AccountAddress\s*:/i) ?? [tail, ""];
  const { kind, id } = labelled(head) ?? { kind: "unknown", id: "" };
  return { kind, id, name: name.trim(), address: address.trim(), text };
}
