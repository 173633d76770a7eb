import type { Browser, BrowserContext, Page } from "playwright-core";

/** What a page is opened for. */
export interface PageWishes {
  readonly viewport?: { readonly width: number; readonly height: number };
  /** A script that runs in every frame before its own. It cannot be taken out again, so its page is not kept. */
  readonly beforeScripts?: string;
}

/** A page that shows nothing yet and remembers nothing, and what goes wrong in it from now on. */
export interface CleanPage {
  readonly page: Page;
  /** Every request that did not go to this machine, and every error that a page threw. */
  readonly trouble: string[];
}

interface KeptPage {
  readonly page: Page;
  trouble: string[];
  /** When the test that has it began with it, in milliseconds; undefined while no test has it. */
  since: number | undefined;
}

const VIEWPORT = { width: 1280, height: 800 };

/** A test that took so many milliseconds may have met its time limit and still be at work in its page. */
const SUSPICIOUSLY_LONG = 60_000;

const kept = new Map<Browser, KeptPage>();
const unkept = new Set<BrowserContext>();

/**
 * A page for one test. Each browser keeps one page and gives it to test after test, because a page that has run the same
 * scripts before need not compile them again, which is half of the work of opening the workbench. What a page remembers
 * is cleared before it is given. A second page in one test, and one with scripts of its own, is new.
 * @param origin of the site that the page is for, e.g. `https://localhost:3000`, without a slash at its end
 */
export async function cleanPage(browser: Browser, origin: string, wishes: PageWishes = {}): Promise<CleanPage> {
  const old = kept.get(browser);
  const isSpecial = wishes.beforeScripts !== undefined || old?.since !== undefined;
  const given = isSpecial || old === undefined ? await newPage(browser, wishes.beforeScripts) : old;
  if (isSpecial) unkept.add(given.page.context());
  else kept.set(browser, given);
  given.since = Date.now();
  await forget(given.page, origin);
  await given.page.setViewportSize(wishes.viewport ?? VIEWPORT);
  given.trouble = [];
  return { page: given.page, trouble: given.trouble };
}

/** Ends whatever runs in the pages of the test that is over. To be called after each test. */
export async function leavePages(): Promise<void> {
  for (const context of unkept) await context.close();
  unkept.clear();
  for (const [browser, given] of kept) {
    if (given.since !== undefined && Date.now() - given.since > SUSPICIOUSLY_LONG) {
      kept.delete(browser);
      await given.page.context().close();
    } else if (given.since !== undefined) {
      given.since = undefined;
      await given.page.goto("about:blank");
      // A new page has no mouse over it either.
      await given.page.mouse.move(-1, -1);
    }
  }
}

async function newPage(browser: Browser, beforeScripts: string | undefined): Promise<KeptPage> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true, viewport: VIEWPORT });
  if (beforeScripts !== undefined) await context.addInitScript(beforeScripts);
  const page = await context.newPage();
  const given: KeptPage = { page, trouble: [], since: undefined };
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (protocol.startsWith("http") && hostname !== "localhost")
      given.trouble.push(`left the machine: ${request.url()}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) given.trouble.push(`${response.status()} ${response.url()}`);
  });
  page.on("pageerror", (error) => given.trouble.push(`page error: ${error.message}`));
  page.on("console", (message) => {
    if (message.type() === "error") given.trouble.push(`console: ${message.text()}`);
  });
  return given;
}

/** Clears what the browser keeps for a site from page to page, and what a test may have asked of the browser. */
async function forget(page: Page, origin: string): Promise<void> {
  await page.emulateMedia({ media: null, colorScheme: null, forcedColors: null, reducedMotion: null, contrast: null });
  await page.context().clearCookies();
  await page.context().clearPermissions();
  // A plain file of the site: its storage can be reached from there, and nothing runs that could fill it again.
  await page.goto(`${origin}/api-sets.json`);
  await page.evaluate(async () => {
    window.name = "";
    localStorage.clear();
    sessionStorage.clear();
    for (const { name } of await indexedDB.databases()) if (name !== undefined) indexedDB.deleteDatabase(name);
    for (const name of await caches.keys()) await caches.delete(name);
    for (const worker of await navigator.serviceWorker.getRegistrations()) await worker.unregister();
  });
}
