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
import { measure, measureFresh, type FreshWork } from "./measure";
import { peers } from "./peers";
import { recheckOneCell } from "./recheck";
import { dealSheetOf, freshRows, HEADERS, objectsOf, textRows, TODAY, type Filling } from "./sheets";
import { longestSteps } from "./steps";
import { table } from "./table";

const SIZES = [1000, 5000] as const;
const FILLINGS: readonly Filling[] = ["sparse", "full"];

console.log(
  [
    `Node ${process.version}, ${process.platform} ${process.arch}. Medians of processor time. The same data for all in a table,`,
    "made anew for each run: nothing is known of a text from the run before. The schema libraries judge each cell",
    "by itself, which is what “cell rules alone” does; “all rules” compares cells and records besides and says what is",
    "wrong with each, with its fix.\n",
  ].join("\n"),
);
for (const records of SIZES) {
  for (const filling of FILLINGS) {
    const rows = textRows(records, filling);
    benchCheck(rows, `${records} records × ${HEADERS.length} columns, ${filling}`);
  }
}
const rows = textRows(5000, "full");
const sheet = dealSheetOf(rows);
const again = { name: "check: all rules", run: () => check(sheet, TODAY) };
console.log(table("5000 records, full: one changed cell", measure([recheckOneCell(sheet), again])));
console.log(
  table(
    "5000 records, full: longest block",
    longestSteps(() => dealSheetOf(freshRows(rows))),
  ),
);
const bytes = writeCsv(rows, { bom: false });
console.log(table(`CSV of ${(bytes.length / 1e6).toFixed(1)} MB: read`, measure(readers(bytes))));
console.log(table(`CSV of ${(bytes.length / 1e6).toFixed(1)} MB: write`, measure(writers(rows))));

interface Prepared {
  readonly dealSheet: DealSheet;
  readonly objects: ReturnType<typeof objectsOf>;
}

function benchCheck(texts: readonly (readonly string[])[], title: string): void {
  const first = dealSheetOf(texts);
  const others = peers(first.columns.flatMap((column) => column ?? []));
  // For all of them in the same way, so that for all of them the same lies in the processor's cache.
  const prepare = (): Prepared => {
    const dealSheet = dealSheetOf(freshRows(texts));
    return { dealSheet, objects: objectsOf(dealSheet) };
  };
  const ours = (name: string, run: (dealSheet: DealSheet) => unknown): FreshWork<Prepared> => ({
    name,
    prepare,
    run: ({ dealSheet }) => run(dealSheet),
  });
  const works = [
    ours("floor", floor),
    ours("check: all rules", (dealSheet) => check(dealSheet, TODAY)),
    ours("check: cell rules alone", cellRules),
    ...others.map(({ name, refused }) => ({ name, prepare, run: ({ objects }: Prepared) => refused(objects) })),
  ];
  console.log(table(title, measureFresh(works)));
  const counts = [
    `check ${refusedCells(check(first, TODAY))}`,
    ...others.map(({ name, refused }) => `${name} ${refused(objectsOf(first))}`),
  ];
  console.log(`Cells refused: ${counts.join(" · ")}\n`);
}

/** What the others are asked to do: to judge each cell by itself. */
function cellRules(dealSheet: DealSheet): unknown {
  const report = newReport(dealSheet);
  const checks = columnChecksOf(dealSheet);
  for (const deal of dealSheet.records) checkCells(report, dealSheet, deal, checks);
  return report.take();
}

function refusedCells(findings: readonly Finding[]): number {
  const cells = findings.filter(({ row, column, severity }) => row !== null && column !== null && severity !== "info");
  return new Set(cells.map(({ row, column }) => `${row} ${column}`)).size;
}
