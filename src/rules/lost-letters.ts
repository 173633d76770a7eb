import { isPlainText } from "./plain-text";
import type { CellRule } from "./rule";

/** Texts that are names; in free notes several question marks may be meant. */
const NAMES: ReadonlySet<string> = new Set([
  "Deal Name",
  "Customer Name",
  "Customer Address Line 1",
  "Customer Address Line 2",
  "Customer City",
  "Customer State",
  "Customer Contact First Name",
  "Customer Contact Last Name",
]);

/** What a program puts for letters that the encoding of a file does not have, or that it cannot read. */
const LOST = /\?\?|\ufffd/;

export const lostLetters: CellRule = {
  id: "lost-letters",
  source: "rules.md §4",
  severities: ["warning"],
  fails: { "Customer Name": "???? Ltd" },
  passes: { "Customer Name": "株式会社 Ltd" },
  appliesTo: ({ key }) => NAMES.has(key),
  usualIn: () => (text) => isPlainText(text) && !LOST.test(text),
  cell: ({ text }) => (LOST.test(text) ? { severity: "warning" } : undefined),
};
