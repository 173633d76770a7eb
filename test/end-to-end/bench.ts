import {
  chromium,
  type Browser,
  type BrowserContextOptions,
  type Frame,
  type FrameLocator,
  type Page,
} from "playwright-core";
import type { CellValue } from "../../workbench/model/types";
import { TOUR_MARK } from "../../src/pane/tour/first-run";
import type { ControlSurface } from "../../workbench/page/control-surface";

/** Keeps the browser from asking anybody but localhost: whatever else a page wants fails to resolve. */
const ONLY_LOCALHOST = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost";

export interface BenchOptions {
  /** A file of samples/; without it the workbench opens empty. */
  readonly sample?: string;
  /** How a CSV is opened: as text, or the way Excel does it. */
  readonly openAs?: "text" | "excel";
  readonly excelApi?: string;
  /** Width of the pane in pixels. */
  readonly paneWidth?: number;
  readonly browser?: BrowserContextOptions;
  /** Office's display language, a BCP 47 tag; English where it is left out. */
  readonly language?: string;
  /** True: the person has never seen the pane, which begins with its tour. */
  readonly isFirstRun?: boolean;
  /** A script that runs in every frame before its own. */
  readonly beforeScripts?: string;
}

/** The workbench in a browser, with the built pane in it. */
export interface Bench {
  readonly page: Page;
  readonly pane: FrameLocator;
  /** Every request that did not go to this machine, and every error that a page threw. Empty, or a test has failed. */
  readonly trouble: string[];
  /** Asks the workbook, or acts on it as a person at the grid would. */
  readonly ask: <T>(question: (workbench: ControlSurface) => T) => Promise<T>;
  /** All values of the active sheet, row by row from A1. */
  readonly cells: () => Promise<CellValue[][]>;
  /** Presses Check sheet, waits for the outcome that the status line tells, and turns to the findings. */
  readonly check: () => Promise<string>;
  readonly status: () => Promise<string>;
  /** Narrows the findings to those that contain a text: of a long list only what is in sight is drawn. */
  readonly searchFindings: (text: string) => Promise<void>;
  /** Drags the edge of the pane to a width in pixels. */
  readonly setPaneWidth: (width: number) => Promise<void>;
}

export async function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      ONLY_LOCALHOST,
    ],
  });
}

/** Opens the workbench in a context of its own and waits until the pane answers. */
export async function openBench(browser: Browser, options: BenchOptions = {}): Promise<Bench> {
  const url = process.env["WORKBENCH_URL"];
  if (url === undefined)
    throw new Error("The end-to-end tests run through jest, whose global set-up starts the server.");
  const context = await browser.newContext({
    ignoreHTTPSErrors: true,
    acceptDownloads: true,
    viewport: { width: 1280, height: 800 },
    ...options.browser,
  });
  if (options.isFirstRun !== true) {
    await context.addInitScript((mark) => {
      try {
        window.localStorage.setItem(mark, "seen");
      } catch {
        // The blank page that a frame begins with has no storage.
      }
    }, TOUR_MARK);
  }
  if (options.beforeScripts !== undefined) await context.addInitScript(options.beforeScripts);
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost") trouble.push(`left the machine: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => trouble.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") trouble.push(`console: ${message.text()}`);
  });
  const query = new URLSearchParams();
  if (options.sample !== undefined) query.set("sample", options.sample);
  if (options.openAs !== undefined) query.set("open", options.openAs);
  if (options.excelApi !== undefined) query.set("excelApi", options.excelApi);
  if (options.language !== undefined) query.set("language", options.language);
  await page.goto(`${url}/workbench/?${query.toString()}`);
  const pane = page.frameLocator("iframe.add-in-frame");
  await pane.getByRole("button", { name: /^(?:Check sheet|Blatt prüfen)$/ }).waitFor();
  const setPaneWidth = async (width: number): Promise<void> => {
    await page.locator("iframe.add-in-frame").evaluate((frame, pixels) => {
      const dock = frame.closest<HTMLElement>(".pane-column");
      if (dock === null) throw new Error("The pane is not docked.");
      dock.style.width = `${String(pixels)}px`;
    }, width);
  };
  if (options.paneWidth !== undefined) await setPaneWidth(options.paneWidth);
  const status = async (): Promise<string> => (await pane.getByRole("status").first().textContent()) ?? "";
  const ask = <T>(question: (workbench: ControlSurface) => T): Promise<T> =>
    page.evaluate(`(${question.toString()})(window.workbench)`);
  return {
    page,
    pane,
    trouble,
    status,
    ask,
    setPaneWidth,
    searchFindings: (text) => pane.getByRole("searchbox", { name: "Search findings" }).fill(text),
    cells: () =>
      ask(({ workbook }) => {
        const sheet = workbook.activeSheet;
        const used = sheet.usedRange(true);
        return used === undefined
          ? []
          : sheet.values({ row: 0, column: 0, rows: used.row + used.rows, columns: used.column + used.columns });
      }),
    async check() {
      await pane.getByRole("button", { name: "Check sheet", exact: true }).click();
      await pane
        .getByRole("status")
        .filter({ hasText: / in [\d,]+ records?$/ })
        .waitFor({ timeout: 60_000 });
      await pane.getByRole("tab", { name: /^Findings/ }).click();
      return status();
    },
  };
}

/** The frame that the pane is in now; another one after the pane was loaded anew. */
export function paneFrame({ page }: Bench): Frame {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  return frame;
}
