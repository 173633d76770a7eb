import type { Browser, Locator } from "playwright-core";
import { launch, openBench, type Bench } from "./bench";
import { focused, tabTo } from "./keyboard";
import { faultsInEveryLook } from "./looks";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** Selects a cell in the sheet and waits until the inspector tells of it. */
async function inspect(bench: Bench, address: string, column: string): Promise<Locator> {
  await bench.page.evaluate((selected) => {
    window.workbench?.select(selected);
  }, address);
  const inspector = bench.pane.getByRole("region", { name: `Cell ${address}: ${column}`, exact: true });
  await inspector.waitFor();
  return inspector;
}

async function valueAt(bench: Bench, address: string): Promise<unknown> {
  return bench.page.evaluate((at) => window.workbench?.value(at), address);
}

test("a country is chosen by its name, and taken back", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  const inspector = await inspect(bench, "K3", "Customer Country");
  const field = inspector.getByRole("combobox", { name: "New value, or search" });
  await field.fill("Austr");
  await inspector.getByRole("option", { name: "AT Austria" }).click();
  await bench.pane.getByText("K3 is now “AT”.").waitFor();
  expect(await valueAt(bench, "K3")).toBe("AT");
  await inspector.getByText("stands for Austria").waitFor();
  await bench.pane.getByRole("button", { name: "Undo" }).click();
  await bench.pane.getByText("K3 is again “Germany”.").waitFor();
  expect(bench.trouble).toEqual([]);
});

test("a deal name is set in the pane, and the one of before is put back", async () => {
  const bench = await openBench(browser, { sample: "download.csv" });
  await bench.check();
  const before = await valueAt(bench, "D6");
  const inspector = await inspect(bench, "D6", "Deal Name");
  await inspector.getByRole("textbox", { name: "New value" }).fill("Another name");
  await inspector.getByRole("button", { name: "Set value" }).click();
  await bench.pane.getByText("D6 is now “Another name”.").waitFor();
  await inspector.getByText(`At the first check: ${String(before)}`).waitFor();
  await inspector.getByRole("button", { name: "Restore", exact: true }).click();
  await inspector.getByText("At the first check: the same").waitFor();
  expect(await valueAt(bench, "D6")).toBe(before);
  expect(bench.trouble).toEqual([]);
});

test("what cannot be changed says why", async () => {
  const bench = await openBench(browser, { sample: "download.csv" });
  await bench.check();
  const inspector = await inspect(bench, "E6", "Customer Name");
  await inspector.getByText("Read-only, because the deal").waitFor();
  await expect(inspector.getByRole("textbox").count()).resolves.toBe(0);
});

test("while a cell is being edited nothing is written, and what was typed stays", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  const before = await valueAt(bench, "D3");
  const inspector = await inspect(bench, "D3", "Deal Name");
  const field = inspector.getByRole("textbox", { name: "New value" });
  await field.fill("Another name");
  await bench.ask((workbench) => {
    workbench.editMode(true);
  });
  await field.press("Enter");
  await bench.pane.getByText("A cell is being edited. Press Enter or Esc in the sheet, then try again.").waitFor();
  expect(await valueAt(bench, "D3")).toBe(before);
  await bench.ask((workbench) => {
    workbench.editMode(false);
  });
  expect(await field.inputValue()).toBe("Another name");
  await field.press("Enter");
  await bench.pane.getByText("D3 is now “Another name”.").waitFor();
});

test("a solution is written by keyboard alone, box after box", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  await inspect(bench, "AZ4", "Solution 1");
  await bench.pane.getByRole("button", { name: "Check sheet", exact: true }).focus();
  // Past the findings, however many they are.
  await tabTo(bench, "Go to the selected cell", 40);
  await bench.page.keyboard.press("Enter");
  await tabTo(bench, "Solution ID", 40);
  for (const part of ["SOL-9876-ABCD", "EUR", "12.50", "3"]) {
    await bench.page.keyboard.press("Control+a");
    await bench.page.keyboard.type(part);
    if (part !== "3") await bench.page.keyboard.press("Tab");
  }
  expect(await focused(bench)).toBe("Quantity");
  await bench.page.keyboard.press("Enter");
  await bench.pane.getByText("AZ4 is now “SOL-9876-ABCD, EUR, 12.50, 3”.").waitFor();
  expect(await focused(bench)).toBe("Quantity");
  expect(bench.trouble).toEqual([]);
});

test("axe finds nothing in it, whatever kind of cell it shows", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  for (const [address, column] of [
    ["C3", "Referral ID"],
    ["K3", "Customer Country"],
    ["AZ3", "Solution 1"],
  ] as const) {
    const inspector = await inspect(bench, address, column);
    const field = inspector.getByRole("textbox").or(inspector.getByRole("combobox"));
    if ((await field.count()) > 0) await field.first().fill("Austr");
    expect({ column, faults: await faultsInEveryLook(bench) }).toEqual({ column, faults: [] });
  }
});
