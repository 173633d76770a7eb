/** The pictures of the README, made from the workbench: npm run readme-pictures, after npm run build. */
import path from "node:path";
import type { Browser } from "playwright-core";
import { launch, openBench, type Bench, type BenchOptions } from "../../test/end-to-end/bench";
import { leavePages } from "../../test/end-to-end/kept-page";
import { startServer } from "../../workbench/server/start-server";

const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, "docs/images");

async function main(): Promise<void> {
  const server = await startServer({ port: 0, officeJs: "installed", root: ROOT });
  process.env["WORKBENCH_URL"] = server.url;
  const browser = await launch();
  try {
    await wholePage(browser);
    await pane(browser, "overview", "new-deals.csv", ({ pane }) => pane.getByRole("tab", { name: "Overview" }).click());
    await pane(browser, "accounts", "account-match.csv", ({ pane }) =>
      pane.getByRole("tab", { name: /^Accounts/ }).click(),
    );
    await pane(browser, "export", "new-deals.csv", ({ pane }) =>
      pane.getByRole("button", { name: "Export CSV" }).click(),
    );
  } finally {
    await browser.close();
    await server.close();
  }
}

async function wholePage(browser: Browser): Promise<void> {
  const bench = await checked(browser, {
    sample: "new-deals.csv",
    viewport: { width: 1360, height: 800 },
  });
  await bench.pane.getByRole("button", { name: /^K3\b.*Germany/ }).click();
  await settled(bench);
  await bench.page.screenshot({ path: path.join(FOLDER, "workbench.png") });
  await leavePages();
}

async function pane(
  browser: Browser,
  name: string,
  sample: string,
  road: (bench: Bench) => Promise<unknown>,
): Promise<void> {
  const bench = await checked(browser, { sample, paneWidth: 340, viewport: { width: 1200, height: 820 } });
  await road(bench);
  await settled(bench);
  await bench.page.locator("iframe.add-in-frame").screenshot({ path: path.join(FOLDER, `${name}.png`) });
  await leavePages();
}

async function checked(browser: Browser, options: BenchOptions): Promise<Bench> {
  const bench = await openBench(browser, options);
  await bench.page.emulateMedia({ colorScheme: "light" });
  await bench.check();
  return bench;
}

/** Highlights follow the findings, and the pointer must not hover over anything. */
async function settled({ page }: Bench): Promise<void> {
  await page.mouse.move(400, 60);
  await page.waitForTimeout(1500);
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
