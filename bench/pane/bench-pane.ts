/**
 * How long a person waits for the pane: npm run bench:pane. The built pane in Chromium, over the workbench: until it is
 * painted, until it can be used, and from the press on “Check sheet” until the outcome is on the screen, at 1,000 and 5,000
 * deals of 153 columns. The stand-in shares the thread with the pane and is part of these times; long tasks are the
 * pane's alone. Prints markdown.
 */
import path from "node:path";
import type { Browser } from "playwright-core";
import { launch, openBench, type Bench } from "../../test/end-to-end/bench";
import { startServer } from "../../workbench/server/start-server";
import { textRows } from "../sheets";
import { paneSizes } from "./pane-size";
import { watchPane, type PaneTimes } from "./watch-pane";

const ROOT = path.resolve(__dirname, "../..");
/** tsx wraps functions in a helper of its own, which a page does not have. */
const WATCHING = `globalThis.__name = (named) => named; (${watchPane.toString()})();`;
const OPENINGS = 7;
const CHECKS = 5;
const SIZES = [
  { records: 1000, filling: "sparse" },
  { records: 1000, filling: "full" },
  { records: 5000, filling: "sparse" },
  { records: 5000, filling: "full" },
] as const;

async function main(): Promise<void> {
  console.log("### What is sent\n\n| | kB | kB gzip |\n|---|--:|--:|");
  for (const { name, bytes, gzipBytes } of paneSizes(path.join(ROOT, "dist/add-in"))) {
    console.log(`| ${name} | ${kilobytes(bytes)} | ${kilobytes(gzipBytes)} |`);
  }
  const server = await startServer({ port: 0, officeJs: "installed", dist: path.join(ROOT, "dist"), root: ROOT });
  process.env["WORKBENCH_URL"] = server.url;
  const browser = await launch();
  try {
    await benchOpening(browser);
    await benchChecks(browser);
  } finally {
    await browser.close();
    await server.close();
  }
}

async function benchOpening(browser: Browser): Promise<void> {
  const paints: number[] = [];
  const readies: number[] = [];
  for (let opening = 0; opening < OPENINGS; opening++) {
    const bench = await open(browser);
    const { paint, ready } = await timesOf(bench);
    if (paint !== undefined) paints.push(paint);
    if (ready !== undefined) readies.push(ready);
    await bench.page.context().close();
  }
  console.log(`\n### Opening the pane (median of ${OPENINGS}, nothing cached)\n\n| | ms |\n|---|--:|`);
  console.log(`| first paint | ${median(paints)} |\n| ready | ${median(readies)} |`);
}

async function benchChecks(browser: Browser): Promise<void> {
  console.log(`\n### From “Check sheet” to the outcome on the screen (median of ${CHECKS})\n`);
  console.log("| deals × 153 columns | first, ms | again, ms | longest task of the pane, ms |\n|---|--:|--:|--:|");
  for (const { records, filling } of SIZES) {
    const bench = await open(browser);
    await fill(bench, textRows(records, filling));
    const first = await check(bench);
    const again: PaneTimes[] = [];
    for (let times = 0; times < CHECKS; times++) again.push(await check(bench));
    const longest = Math.max(0, ...[first, ...again].flatMap(({ longTasks }) => longTasks));
    const cells = [
      `${records}, ${filling}`,
      String(Math.round(waited(first))),
      median(again.map(waited)),
      longest === 0 ? "under 50" : String(Math.round(longest)),
    ];
    console.log(`| ${cells.join(" | ")} |`);
    await bench.page.context().close();
  }
}

async function open(browser: Browser): Promise<Bench> {
  return openBench(browser, { paneWidth: 350, beforeScripts: WATCHING });
}

async function fill(bench: Bench, rows: readonly (readonly string[])[]): Promise<void> {
  await bench.page.evaluate((cells) => {
    const sheet = window.workbench?.workbook.activeSheet;
    const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
    sheet?.setStyle(area, { numberFormat: "@" });
    sheet?.write(area, cells);
  }, rows);
}

async function check(bench: Bench): Promise<PaneTimes> {
  const frame = paneFrame(bench);
  await bench.pane.getByRole("button", { name: "Check sheet", exact: true }).click();
  await frame.waitForFunction(() => window.paneTimes?.drawn !== undefined, undefined, { timeout: 120_000 });
  // The highlights follow, and long tasks are told a moment after they end.
  await frame.waitForFunction(() => document.querySelector("[aria-busy='true']") === null);
  await bench.page.waitForTimeout(1500);
  return timesOf(bench);
}

async function timesOf(bench: Bench): Promise<PaneTimes> {
  const times = await paneFrame(bench).evaluate(() => window.paneTimes);
  if (times === undefined) throw new Error("The pane was not watched.");
  return times;
}

function paneFrame({ page }: Bench): ReturnType<Bench["page"]["frames"]>[number] {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  return frame;
}

function waited({ pressed = 0, drawn = 0 }: PaneTimes): number {
  return drawn - pressed;
}

function median(values: readonly number[]): string {
  const middle = [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
  return middle === undefined ? "–" : String(Math.round(middle));
}

function kilobytes(bytes: number): string {
  return (bytes / 1000).toFixed(1);
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
