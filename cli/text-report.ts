import type { ExportPlan, LeftOutReason } from "../src/csv/plan";
import { countFindings, countSentence } from "../src/findings/count";
import type { Finding } from "../src/findings/finding";
import { groupByColumn } from "../src/findings/group";
import { locate } from "../src/findings/locate";
import { message } from "../src/findings/message";
import type { DealSheet } from "../src/sheet/deal-sheet";
import { plural, WORDS } from "./words";

/** What a person reads: findings column by column, a summary, and what an upload would do. */
export function textReport(file: string, dealSheet: DealSheet, findings: readonly Finding[], plan: ExportPlan): string {
  const groups = groupByColumn(findings, dealSheet).map(({ column, findings: members }) =>
    [column ?? "Rows and sheet", ...members.map((finding) => findingLine(finding, dealSheet))].join("\n"),
  );
  const summary = `${file}: ${countSentence(countFindings(findings), dealSheet.records.length, WORDS)}.`;
  return `${[...groups, summary, preflightLines(plan).join("\n")].join("\n\n")}\n`;
}

const ADDRESS_WIDTH = 6;
const SEVERITY_WIDTH = 8;

function findingLine(finding: Finding, dealSheet: DealSheet): string {
  const address = (locate(finding, dealSheet) ?? "").padEnd(ADDRESS_WIDTH);
  return `  ${address}${finding.severity.padEnd(SEVERITY_WIDTH)}${message(finding, WORDS)}${fixText(finding)}`;
}

function fixText({ fix }: Finding): string {
  if (fix === undefined) return "";
  return fix.kind === "safe" ? ` Fix: ${JSON.stringify(fix.value)}.` : ` Perhaps: ${JSON.stringify(fix.value)}.`;
}

const REASONS: readonly (readonly [LeftOutReason, string])[] = [
  ["locked", "closed, which cannot be changed"],
  ["succeeded", "succeeded in the last upload"],
  ["errors", "with errors"],
  ["unchanged", "unchanged since the baseline"],
];

/** What the export takes, what it leaves out, and what the upload does. */
function preflightLines({ records, leftOut, columns, files, preflight, fileErrors }: ExportPlan): string[] {
  const left = REASONS.map(([reason, words]) => {
    const count = leftOut.filter((each) => each.reason === reason).length;
    return count === 0 ? "" : `${plural(count, "record")} ${words}`;
  });
  const { search, create, update, close, upgradeToPartnerLed, upgradeToCoSell } = preflight;
  const deals = (count: number, what: string): string => (count === 0 ? "" : `${plural(count, "deal")} ${what}`);
  const does = [
    search === 0 ? "" : `${plural(search, "account")} to search`,
    deals(create, "to create"),
    deals(update, "to update"),
    ...close.map(({ substatus, count }) => deals(count, `to close as ${substatus}`)),
    deals(upgradeToPartnerLed, "to upgrade to partner-led"),
    deals(upgradeToCoSell, "to upgrade to co-sell"),
  ];
  return [
    `Export: ${plural(records.length, "record")}${files.length > 1 ? ` in ${plural(files.length, "file")}` : ""}.`,
    ...(fileErrors.length > 0
      ? ["Partner Center may refuse the whole file: see the errors of columns and sheet."]
      : []),
    ...list("Left out", left),
    ...list(
      "Columns left out",
      columns.leftOut.map(({ header, reason }) => (reason === "unknown" ? header : "one without a header")),
    ),
    ...list("The upload does this, and it cannot be undone", does),
  ];
}

function list(title: string, lines: readonly string[]): string[] {
  const filled = lines.filter((line) => line !== "");
  return filled.length === 0 ? [] : [`${title}:`, ...filled.map((line) => `  ${line}`)];
}
