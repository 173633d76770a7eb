/**
 * How fast the product's core is, beside what others make of the same work: npm run bench. Prints markdown. Everything
 * in a table is measured in turns in one run; the times are of this machine, the ratios are what to look at.
 */
import { writeCsv } from "../src/csv/write";
import type { Finding } from "../src/findings/finding";
import { check } from "../src/rules/check";
import { checkCells } from "../src/rules/check-cells";
import { columnChecksOf } from "../src/rules/column-checks";
import { newReport } from "../src/rules/report";
import type { DealSheet } from "../src/sheet/deal-sheet";
import { readers, writers } from "./csv";
import { floor } from "./floor";
import { measure } from "./measure";
import { peers } from "./peers";
import { recheckOneCell } from "./recheck";
import { dealSheetOf, HEADERS, objectsOf, textRows, TODAY, type Filling } from "./sheets";
import { table } from "./table";

const SIZES = [1000, 5000] as const;
const FILLINGS: readonly Filling[] = ["sparse", "full"];

console.log(
  `Node ${process.version}, ${process.platform} ${process.arch}. Medians; the same data for all in a table.\n`,
);
for (const records of SIZES) {
  for (const filling of FILLINGS) {
    const rows = textRows(records, filling);
    benchCheck(rows, `${records} records × ${HEADERS.length} columns, ${filling}`);
  }
}
const rows = textRows(5000, "full");
const sheet = dealSheetOf(rows);
console.log(table("5000 records, full: one changed cell", measure([recheckOneCell(sheet), fullCheck(sheet)])));
const bytes = writeCsv(rows, { bom: false });
console.log(table(`CSV of ${(bytes.length / 1e6).toFixed(1)} MB: read`, measure(readers(bytes))));
console.log(table(`CSV of ${(bytes.length / 1e6).toFixed(1)} MB: write`, measure(writers(rows))));

function benchCheck(texts: readonly (readonly string[])[], title: string): void {
  const dealSheet = dealSheetOf(texts);
  const objects = objectsOf(dealSheet);
  const others = peers(dealSheet.columns.flatMap((column) => column ?? []));
  const works = [
    { name: "floor", run: () => floor(dealSheet) },
    fullCheck(dealSheet),
    cellRules(dealSheet),
    ...others.map(({ name, refused }) => ({ name, run: () => refused(objects) })),
  ];
  console.log(table(title, measure(works)));
  const counts = [
    `check ${refusedCells(check(dealSheet, TODAY))}`,
    ...others.map(({ name, refused }) => `${name} ${refused(objects)}`),
  ];
  console.log(`Cells refused: ${counts.join(" · ")}\n`);
}

function fullCheck(dealSheet: DealSheet) {
  return { name: "check: all rules", run: () => check(dealSheet, TODAY) };
}

/** What the others are asked to do: to judge each cell by itself. */
function cellRules(dealSheet: DealSheet) {
  const run = () => {
    const report = newReport(dealSheet);
    checkCells(report, dealSheet, dealSheet.records, columnChecksOf(dealSheet));
    return report.entries;
  };
  return { name: "check: cell rules alone", run };
}

function refusedCells(findings: readonly Finding[]): number {
  const cells = findings.filter(({ row, column, severity }) => row !== null && column !== null && severity !== "info");
  return new Set(cells.map(({ row, column }) => `${row} ${column}`)).size;
}
