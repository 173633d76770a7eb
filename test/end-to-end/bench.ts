import { chromium, type Browser, type Frame, type FrameLocator, type Page } from "playwright-core";
import type { CellValue } from "../../workbench/model/types";
import { TOUR_MARK } from "../../src/pane/tour/first-run";
import type { ControlSurface } from "../../workbench/page/control-surface";
import { CHROMIUM } from "./browser";
import { cleanPage, type PageWishes } from "./kept-page";

export interface BenchOptions extends PageWishes {
  /** A file of samples/; without it the workbench opens empty. */
  readonly sample?: string;
  /** How a CSV is opened: as text, or the way Excel does it. */
  readonly openAs?: "text" | "excel";
  readonly excelApi?: string;
  /** Width of the pane in pixels. */
  readonly paneWidth?: number;
  /** Office's display language, a BCP 47 tag; English where it is left out. */
  readonly language?: string;
  /** True: the person has never seen the pane, which begins with its tour. */
  readonly isFirstRun?: boolean;
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

/**
 * A browser, to be closed by whoever asked for it. The tests of one run share one process, but neither pages nor what pages
 * keep; outside of a run of tests it is a process of its own.
 */
export async function launch(): Promise<Browser> {
  const endpoint = process.env["BROWSER_ENDPOINT"];
  return endpoint === undefined ? chromium.launch(CHROMIUM) : chromium.connect(endpoint);
}

/** Opens the workbench as if nobody had used it before in this browser, and waits until the pane answers. */
export async function openBench(browser: Browser, options: BenchOptions = {}): Promise<Bench> {
  const url = process.env["WORKBENCH_URL"];
  if (url === undefined)
    throw new Error("The end-to-end tests run through jest, whose global set-up starts the server.");
  const { page, trouble } = await cleanPage(browser, url, options);
  if (options.isFirstRun !== true) {
    await page.evaluate((mark) => {
      window.localStorage.setItem(mark, "seen");
    }, TOUR_MARK);
  }
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
