import AxeBuilder from "@axe-core/playwright";
import type { Browser } from "playwright-core";
import { launch, openBench } from "./bench";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const LOOKS = [
  { look: "light", browser: { colorScheme: "light" } },
  { look: "dark", browser: { colorScheme: "dark" } },
  { look: "high contrast", browser: { colorScheme: "dark", forcedColors: "active" } },
] as const;

const CASES = LOOKS.flatMap((look) => [320, 400].map((paneWidth) => ({ ...look, paneWidth })));

test.each(CASES)("axe finds nothing in the pane at $paneWidth px, $look", async ({ paneWidth, browser: settings }) => {
  const bench = await openBench(browser, { sample: "account-match.csv", paneWidth, browser: settings });
  const violations = async (): Promise<unknown> => {
    const { violations } = await new AxeBuilder({ page: bench.page })
      .include("iframe.add-in-frame")
      // Invisible stops that Fluent puts around the focus; they take the focus on at once.
      .exclude(["iframe.add-in-frame", "[data-tabster-dummy]"])
      .analyze();
    return violations.map(({ id, nodes }) => ({ id, nodes: nodes.map(({ html }) => html.slice(0, 200)) }));
  };
  expect(await violations()).toEqual([]);
  await bench.check();
  await bench.ask((workbench) => {
    workbench.select("D3");
  });
  await bench.pane.getByRole("button", { name: /^Use / }).first().waitFor();
  expect(await violations()).toEqual([]);
  await bench.pane.getByRole("button", { name: "Export CSV" }).click();
  await bench.pane.getByRole("region", { name: "Export" }).waitFor();
  expect(await violations()).toEqual([]);
  const overflow = await bench.pane.locator("html").evaluate((html) => html.scrollWidth - html.clientWidth);
  expect(overflow).toBeLessThanOrEqual(0);
});

test("the main road is gone by keyboard alone", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.pane.getByRole("button", { name: "Check sheet" }).focus();
  await bench.page.keyboard.press("Enter");
  await bench.pane
    .getByRole("status")
    .filter({ hasText: / in 41 records$/ })
    .waitFor();
  const focused = (): Promise<string> =>
    bench.pane.locator("html").evaluate(({ ownerDocument }) => {
      const { activeElement: element } = ownerDocument;
      return element?.getAttribute("aria-label") ?? element?.textContent ?? "";
    });
  expect(await focused()).toBe("Check sheet");
  // From the overview, which is what a check shows first, to the findings: the tabs are one stop, turned by arrow keys.
  const passed: string[] = [];
  const tabTo = async (name: string | RegExp, most: number): Promise<void> => {
    const isThere = (text: string): boolean => (typeof name === "string" ? text === name : name.test(text));
    for (let tabs = 0; tabs < most && !isThere(await focused()); tabs++) {
      await bench.page.keyboard.press("Tab");
      passed.push(await focused());
    }
    expect(await focused()).toMatch(name);
  };
  await tabTo("Overview", 15);
  await bench.page.keyboard.press("ArrowRight");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByRole("list", { name: "Findings" }).waitFor();
  await tabTo("Fix K3: DE", 90);
  const first = (name: string | RegExp): number => passed.findIndex((text) => text.match(name) !== null);
  const order = ["Export CSV", "Clear highlights", /^Fix all safe/, "Fix K3: DE"].map(first);
  expect(order).toEqual([...order].sort((a, b) => a - b));
  expect(order).not.toContain(-1);
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByText("K3 is now “DE”.").waitFor();
  expect(bench.trouble).toEqual([]);
});
