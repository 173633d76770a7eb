import type { Column, ColumnKind, Lock } from "../template/column";
import type { Words } from "../words/words";
import type { Choices } from "./choices";
import type { ListOffer } from "./host";

/** Excel's limits for the prompt of a data validation. */
const TITLE_LIMIT = 32;
const MESSAGE_LIMIT = 255;

type PromptWords = Pick<Words, "columns" | "prompts">;

/** What Excel shows beside a selected cell of a column: what it wants, what its codes mean, and when it is read-only. */
export function columnPrompt(column: Column, choices: Choices, words: PromptWords): ListOffer["prompt"] {
  const { key, kind, number, lock } = column;
  const forms: Readonly<Partial<Record<ColumnKind, string>>> = words.prompts.forms;
  const locks: Readonly<Partial<Record<Lock, string>>> = words.prompts.locks;
  const title = number === undefined ? key : key.replace(/ \d+$/, "");
  const codes = codesOf(column, words);
  // The codes are what nobody can guess, then what the column wants; the rest where there is room.
  const parts: readonly (string | undefined)[] = [
    kind === "account-match" ? accountAdvice(choices, words) : forms[kind],
    words.columns.description(column),
    codes,
    locks[lock],
  ];
  const order = codes === undefined ? [0, 3, 1] : [2, 3, 1];
  const chosen = new Set<number>();
  for (const index of order) {
    if (parts[index] !== undefined && joined(parts, [...chosen, index]).length <= MESSAGE_LIMIT) chosen.add(index);
  }
  return { title: shortened(title, TITLE_LIMIT), message: joined(parts, [...chosen]) };
}

function joined(parts: readonly (string | undefined)[], indexes: readonly number[]): string {
  return [...indexes]
    .sort((a, b) => a - b)
    .flatMap((index) => parts[index] ?? [])
    .join("\n");
}

/** `1 = Workload…; 2 = …`; undefined for a column whose values speak for themselves. */
function codesOf({ key, kind, values = [] }: Column, { columns, prompts }: PromptWords): string | undefined {
  if (kind === "reason-code") return prompts.reasons;
  const meanings = values.flatMap(({ value }) => {
    const meaning = columns.meaning(key, value);
    return meaning === undefined ? [] : [`${value} = ${meaning}`];
  });
  return meanings.length === 0 ? undefined : meanings.join("; ");
}

function accountAdvice({ byRow }: Choices, { prompts }: PromptWords): string {
  return byRow === undefined ? prompts.accountInPane : prompts.accountFromList;
}

/** Cut at a word where it is too long; with the ellipsis it keeps the limit. */
function shortened(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const head = text.slice(0, limit - 1);
  const space = head.lastIndexOf(" ");
  return `${space >= limit / 2 ? head.slice(0, space) : head}…`;
}
