import type { Browser, Frame } from "playwright-core";
import { writeCsv } from "../../src/csv/write";
import { launch, openBench, paneFrame, type Bench, type BenchOptions } from "./bench";
import { faultsInEveryLook } from "./looks";
import { reviewSheet } from "./review-sheet";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** A long road: every step waits for Excel, the check and the next card. */
const LONG = 600_000;

async function reviewed(rows: readonly (readonly string[])[], options: BenchOptions = {}): Promise<Bench> {
  const bench = await openBench(browser, options);
  const csv = new TextDecoder().decode(writeCsv(rows, { bom: false }));
  await bench.page.evaluate(
    `window.workbench.open(new File([${JSON.stringify(csv)}], "review.csv", { type: "text/csv" }), "text")`,
  );
  await bench.pane.getByRole("button", { name: "Check sheet", exact: true }).waitFor();
  await bench.check();
  return bench;
}

const finals = async (bench: Bench): Promise<string[]> => {
  const [headers = [], ...rows] = await bench.cells();
  const at = headers.findIndex((header) => String(header).startsWith("Final Matched Customer Account"));
  return rows.map((row) => String(row[at] ?? ""));
};

/** How often the pane is asked, in milliseconds: more often keeps a busy machine from what is waited for. */
const POLLING = 30;

/**
 * Waits until the card of a row (1-based, as in the sheet) is in sight with its keys in force, and the progress says how
 * many are reviewed. Asked within the pane: to ask 200 times from outside takes longer than the review.
 */
async function cardAndProgress(pane: Frame, row: number, progress: string): Promise<void> {
  await pane.waitForFunction(
    ([heading, text]) => {
      const seen = (selector: string): Element[] =>
        [...document.querySelectorAll(selector)].filter((each) => each.checkVisibility({ visibilityProperty: true }));
      const nameOf = (card: Element): string =>
        document.getElementById(card.getAttribute("aria-labelledby") ?? "")?.textContent ?? "";
      const card = seen("[role=group][aria-labelledby]").find((each) => nameOf(each).startsWith(heading));
      // While Excel is at work the buttons of the card are dimmed, and its keys do nothing either.
      const isReady = card?.querySelector("[aria-disabled=true]") === null;
      return isReady && seen("p").some(({ textContent }) => textContent === text);
    },
    [`Row ${row}:`, progress] as const,
    { polling: POLLING },
  );
}

test(
  "200 rows are reviewed by keyboard alone",
  async () => {
    const { rows, deals } = reviewSheet();
    const bench = await reviewed(rows, { paneWidth: 400 });
    // From here on no mouse: the tabs are reached and turned by key, then the card.
    await bench.pane.getByRole("tab", { name: /^Findings/ }).focus();
    await bench.page.keyboard.press("ArrowRight");
    await bench.page.keyboard.press("Enter");
    await bench.pane.getByText("0 of 200 reviewed").waitFor();
    const isOnCard = (): Promise<boolean> =>
      bench.pane.locator("html").evaluate(({ ownerDocument }) => {
        const { activeElement } = ownerDocument;
        return activeElement?.getAttribute("role") === "group" && activeElement.hasAttribute("tabindex");
      });
    for (let tabs = 0; tabs < 20 && !(await isOnCard()); tabs++) await bench.page.keyboard.press("Tab");
    expect(await isOnCard()).toBe(true);

    const pane = paneFrame(bench);
    for (const at of deals.keys()) {
      const progress = `${at} of 200 reviewed`;
      await cardAndProgress(pane, at + 2, progress);
      // The customer's own account is the best suggestion; the tenth row is skipped first and found again.
      if (at === 9) {
        await bench.page.keyboard.press("s");
        await cardAndProgress(pane, at + 3, progress);
        await bench.page.keyboard.press("b");
        await cardAndProgress(pane, at + 2, progress);
      }
      await bench.page.keyboard.press("1");
    }
    await bench.pane.getByText("200 of 200 reviewed").waitFor();
    await bench.pane.getByRole("region", { name: "All accounts are chosen" }).waitFor();
    expect(await finals(bench)).toEqual(deals.map(({ cells, right }) => cells[right]));
    expect(await bench.pane.getByRole("tab", { name: "Accounts", exact: true }).count()).toBe(1);
    expect(bench.trouble).toEqual([]);
  },
  LONG,
);

test("the best managed are accepted with a preview, taken back in one step; an ID is typed", async () => {
  const { rows, deals } = reviewSheet(12);
  const bench = await reviewed(rows, { paneWidth: 320 });
  await bench.pane.getByRole("tab", { name: "Accounts (12)" }).click();
  await bench.pane.getByRole("button", { name: "Several at once" }).click();
  const managed = deals.filter(({ right }) => right.startsWith("Managed")).length;
  await bench.pane.getByRole("button", { name: `Accept the best managed (${String(managed)})` }).click();
  const preview = bench.pane.getByRole("region", { name: `Choose ${String(managed)} accounts` });
  await preview.getByRole("checkbox").nth(1).uncheck();
  await preview.getByRole("button", { name: `Choose ${String(managed - 1)}` }).click();
  await bench.pane.getByText(`${String(managed - 1)} of 12 reviewed`).waitFor();
  expect(await finals(bench)).toEqual(
    deals.map(({ cells, right }, at) => (at > 0 && right.startsWith("Managed") ? cells[right] : "")),
  );
  await bench.pane.getByRole("button", { name: "Undo", exact: true }).first().click();
  await bench.pane.getByText("0 of 12 reviewed").waitFor();
  expect(await finals(bench)).toEqual(deals.map(() => ""));

  await bench.pane.getByRole("button", { name: "One by one" }).click();
  const box = bench.pane.getByRole("textbox", { name: "Microsoft ID by hand" });
  await box.fill("Contoso");
  await box.press("Enter");
  await bench.pane.getByText(/This is no Microsoft ID/).waitFor();
  await box.fill("6-abcdefg23xb");
  await box.press("Enter");
  await bench.pane.getByText("1 of 12 reviewed").waitFor();
  expect((await finals(bench)).filter((text) => text !== "")).toEqual(["MicrosoftID: 6-abcdefg23xb"]);
  expect(bench.trouble).toEqual([]);
});

test("axe finds nothing in the review: one by one, as a list, several at once", async () => {
  const { rows } = reviewSheet(12);
  const bench = await reviewed(rows);
  await bench.pane.getByRole("tab", { name: "Accounts (12)" }).click();
  for (const [mode, shown] of [
    ["One by one", "Microsoft ID by hand"],
    ["List", "Order"],
    ["Several at once", "Only in the customer’s city"],
  ] as const) {
    await bench.pane.getByRole("button", { name: mode }).click();
    await bench.pane.getByLabel(shown).waitFor();
    expect({ mode, faults: await faultsInEveryLook(bench) }).toEqual({ mode, faults: [] });
  }
  expect(bench.trouble).toEqual([]);
});
