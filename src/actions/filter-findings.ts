import type { Finding } from "../findings/finding";
import { locate } from "../findings/locate";
import { message } from "../findings/message";
import type { DealSheet } from "../sheet/deal-sheet";
import type { Words } from "../words/words";
import { EVERYTHING, type FindingsFilter } from "./view";

/** Whether a word, in lower case, occurs in what is said of a finding: its column, value, address or message. */
export type Search = (finding: Finding, word: string) => boolean;

/** Searches a sheet's findings. A message takes long to make: it is made once, when nothing else has the word. */
export function searchIn(dealSheet: DealSheet, words: Pick<Words, "messages">): Search {
  const messages = new WeakMap<Finding, string>();
  const messageOf = (finding: Finding): string => {
    const text = messages.get(finding) ?? message(finding, words).toLowerCase();
    messages.set(finding, text);
    return text;
  };
  return (finding, word) =>
    finding.column?.toLowerCase().includes(word) === true ||
    finding.value.toLowerCase().includes(word) ||
    locate(finding, dealSheet)?.toLowerCase().includes(word) === true ||
    messageOf(finding).includes(word);
}

/** The findings that a filter lets through, in their order; of the text, each word must occur. */
export function filterFindings(
  findings: readonly Finding[],
  { severities, text, column, rule, rows }: FindingsFilter,
  search: Search,
): readonly Finding[] {
  const words = text
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== "");
  return findings.filter(
    (finding) =>
      severities.has(finding.severity) &&
      (column === undefined || finding.column === column) &&
      (rule === undefined || finding.rule === rule) &&
      (rows === undefined || (finding.row !== null && rows.has(finding.row))) &&
      words.every((word) => search(finding, word)),
  );
}

/** Whether a filter may keep findings back. */
export function isNarrowed({ severities, text, column, rule, rows }: FindingsFilter): boolean {
  return (
    [...EVERYTHING.severities].some((severity) => !severities.has(severity)) ||
    text.trim() !== "" ||
    column !== undefined ||
    rule !== undefined ||
    rows !== undefined
  );
}
