/**
 * How much the add-in asks of Excel: npm run bench:host. Runs the real app and the real office.js against the workbench's
 * workbook and counts `context.sync()` and bytes. Times are not measured: a stand-in's say nothing of Excel's. Prints
 * markdown; exits with 1 when a target is missed.
 */
import { readFileSync } from "node:fs";
import path from "node:path";
import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import { fixAllSafe } from "../../src/actions/fix-all-safe";
import type { Host } from "../../src/actions/host";
import { importCsv } from "../../src/actions/import-csv";
import { prepareExport } from "../../src/actions/prepare-export";
import { undo } from "../../src/actions/undo";
import { Workbook } from "../../workbench/model/workbook";
import { HEADERS } from "../sheets";
import { countedApp, NOTHING, sum, type Counted, type Traffic } from "./counted-app";
import { dealWorkbook, type Size } from "./deal-workbook";

const SIZES: readonly Size[] = [
  { records: 1000, columns: 80 },
  { records: 1000, columns: 153 },
  { records: 5000, columns: 153 },
];

/** Which calls of the host make up a part of the table. */
const PARTS: readonly (readonly [name: string, calls: readonly (keyof Host)[]])[] = [
  ["read", ["read", "readRows"]],
  ["paint", ["paint", "repaint"]],
  ["dropdowns", ["offerLists", "reofferLists"]],
  ["baseline", ["loadBaseline", "saveBaseline"]],
  ["write", ["apply", "insertSheet"]],
];

interface Row {
  readonly name: string;
  readonly traffic: Traffic;
  readonly parts?: ReadonlyMap<string, Traffic>;
  readonly most?: number;
}

let missed = 0;

async function main(): Promise<void> {
  console.log("`context.sync()` and bytes, with office.js as it is published, against the workbench.\n");
  const tables = new Map<Size, readonly Row[]>();
  for (const size of SIZES) {
    const rows = await measured(size);
    tables.set(size, rows);
    print(`${size.records} records × ${size.columns} columns, every cell filled`, rows);
  }
  print("samples/large.csv", await importing());
  compareRowCounts(tables);
  process.exit(missed > 0 ? 1 : 0);
}

async function measured(size: Size): Promise<readonly Row[]> {
  const workbook = dealWorkbook(size, 100);
  const [deals, elsewhere] = workbook.sheets;
  if (deals === undefined || elsewhere === undefined) throw new Error("The workbook lacks a sheet.");
  const { app, count, close } = await countedApp(workbook);
  const rows: Row[] = [];
  const add = (name: string, { total, parts }: Counted, most?: number): void => {
    rows.push({ name, traffic: total, parts: named(parts), ...(most !== undefined && { most }) });
  };
  const check = () => app.perform(checkActiveSheet, undefined);

  const first = await count(check);
  add("first check", first);
  // The target is for what one read takes; larger sheets take one more for each 100,000 cells.
  const suffices = size.records * size.columns <= 100_000;
  rows.push({ name: "… read and paint of it", traffic: ofCalls(first, "read", "paint"), ...(suffices && { most: 4 }) });
  add("check again", await count(check));
  const currency = HEADERS.indexOf("Currency");
  const middle = Math.floor(size.records / 2);
  add(
    "live edit of one cell",
    await count(() => {
      deals.enter(middle, currency, "eur");
    }),
    2,
  );
  add(
    "live edit of the same cell",
    await count(() => {
      deals.enter(middle, currency, "EUR");
    }),
    2,
  );
  const block = { row: 0, column: 0, rows: 10, columns: 5 };
  const target = { ...block, row: middle, column: currency - 2 };
  // It takes dropdowns away, which are asked for and put back: two syncs more.
  const paste = (): void => {
    deals.copy(block, elsewhere, target, "All");
  };
  add("live paste of 10 × 5", await count(paste), 4);
  add(`fix all: ${fixesOf(app)}`, await count(() => app.perform(fixAllSafe, undefined)));
  add("undo of it", await count(() => app.perform(undo, undefined)));
  add("export preview", await count(() => app.perform(prepareExport, undefined)));
  await close();

  const many = await countedApp(dealWorkbook(size, 5000));
  await many.count(() => many.app.perform(checkActiveSheet, undefined));
  const name = `fix all: ${fixesOf(many.app)}`;
  add(name, await many.count(() => many.app.perform(fixAllSafe, undefined)));
  add("undo of it ", await many.count(() => many.app.perform(undo, undefined)));
  await many.close();
  return rows;
}

async function importing(): Promise<readonly Row[]> {
  const { app, count, close } = await countedApp(new Workbook({ currentYear: 2026 }));
  const bytes = readFileSync(path.resolve("samples/large.csv"));
  const file = {
    name: "large.csv",
    size: bytes.length,
    arrayBuffer: () => Promise.resolve(new Uint8Array(bytes).buffer),
  };
  const { total, parts } = await count(() => app.perform(importCsv, [file]));
  await close();
  return [{ name: "import and first check", traffic: total, parts: named(parts) }];
}

function fixesOf({ store }: Awaited<ReturnType<typeof countedApp>>["app"]): number {
  return store.getState().checked?.safeFixes.length ?? 0;
}

function ofCalls({ parts }: Counted, ...calls: readonly (keyof Host)[]): Traffic {
  return calls.map((call) => parts.get(call) ?? NOTHING).reduce(sum, NOTHING);
}

function named(parts: Counted["parts"]): ReadonlyMap<string, Traffic> {
  return new Map(
    PARTS.map(([name, calls]) => [name, calls.map((call) => parts.get(call) ?? NOTHING).reduce(sum, NOTHING)]),
  );
}

function print(title: string, rows: readonly Row[]): void {
  const lines = rows.map(({ name, traffic, parts, most }) => {
    const { syncs, requestBytes, responseBytes } = traffic;
    const detail = [...(parts ?? [])].flatMap(([part, its]) => (its.syncs > 0 ? [`${part} ${its.syncs}`] : []));
    return `| ${name.trim()} | ${syncs} | ${verdict(syncs, most)} | ${kilobytes(requestBytes)} | ${kilobytes(responseBytes)} | ${detail.join(", ")} |`;
  });
  console.log(`### ${title}\n`);
  console.log("| | syncs | target | request kB | response kB | syncs by part |\n|---|--:|:--|--:|--:|:--|");
  console.log(`${lines.join("\n")}\n`);
}

function verdict(syncs: number, most: number | undefined): string {
  if (most === undefined) return "";
  if (syncs <= most) return `≤ ${most} ✓`;
  missed += 1;
  return `≤ ${most} **missed**`;
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

/** No sync in a loop over rows: five times the rows cost more reading, by pieces of 100,000 cells, and nothing else. */
function compareRowCounts(tables: ReadonlyMap<Size, readonly Row[]>): void {
  const [few, many] = [...tables].filter(([{ columns }]) => columns === 153).map(([, rows]) => rows);
  const grown = (few ?? []).flatMap(({ name, parts }) => {
    const other = many?.find((row) => row.name.split(":")[0] === name.split(":")[0]);
    return [...(parts ?? [])].flatMap(([part, { syncs }]) => {
      const now = other?.parts?.get(part)?.syncs ?? 0;
      return now > syncs && part !== "read" && part !== "baseline" ? [`${name}, ${part}: ${syncs} → ${now}`] : [];
    });
  });
  missed += grown.length;
  const all = "From 1,000 to 5,000 rows only the reading and the baseline, which go by size, take more syncs";
  console.log(grown.length === 0 ? `${all}. ✓` : `${all}. **missed**: ${grown.join("; ")}`);
}

void main();
