import type { Column, Lock, Requirement } from "../../src/template/column";
import { COLUMNS } from "../../src/template/columns";
import { MOST_REPEATED } from "../../src/template/repeating";
import { codeSpan, markdownTable } from "./markdown";

const REQUIRED: Readonly<Record<Requirement, string>> = {
  always: "yes",
  match: "yes, even to search for the account",
  create: "to create the deal",
  "if-help": "if Microsoft help is required",
  "if-no-help": "if no Microsoft help is required",
  "if-reason": "if Declined, Lost or Error",
  no: "no",
};

const LOCKED: Readonly<Record<Lock, string>> = {
  always: "always",
  created: "once the deal exists",
  shared: "once shared with Microsoft",
  yes: "once it says Yes",
  code: "once it holds a number",
  never: "no",
};

/** All columns as a markdown table; of a repeating family the first one stands for all. */
export function columnTable(): string {
  const rows = COLUMNS.filter(({ number = 1 }) => number === 1).map(row);
  return markdownTable([["column", "required", "read-only", "what it holds", "example"], ...rows]);
}

function row(column: Column): readonly string[] {
  const { key, number, required, lock, description, sample } = column;
  const name = number === undefined ? key : `${key} … ${MOST_REPEATED}`;
  const need = number === undefined || required === "no" ? REQUIRED[required] : "the first one";
  return [name, need, LOCKED[lock], description, sample === "" ? "" : codeSpan(sample)];
}
