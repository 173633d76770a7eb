import type { Browser } from "playwright-core";
import { launch, openBench, type Bench } from "./bench";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const press = (bench: Bench): Promise<void> =>
  bench.pane.getByRole("button", { name: "Check sheet", exact: true }).click();

/** The pane is usable when a check of a good sheet still works. */
async function expectUsable(bench: Bench): Promise<void> {
  await bench.ask((workbench) => workbench.open("clean.csv"));
  await bench.pane.getByRole("button", { name: "Check sheet", exact: true }).waitFor();
  expect(await bench.check()).toBe("0 errors, 0 warnings in 12 records");
  expect(bench.trouble).toEqual([]);
}

test("an empty sheet gets one sentence", async () => {
  const bench = await openBench(browser);
  await press(bench);
  await bench.pane.getByRole("status").filter({ hasText: "empty" }).waitFor();
  await expectUsable(bench);
});

test.each([
  ["a sheet that is no co-sell file", ["Name", "Colour", "Weight"], /not a co-sell file/i],
  [
    "a file of deal registrations",
    [
      "Referral ID",
      "Registration Type",
      "Registration Status",
      "Contract Value",
      "Contract Currency",
      "Contract Term",
      "Solution Value",
    ],
    /deal registration/i,
  ],
  [
    "the download of the referral insights",
    [
      "Referral ID",
      "Deal Direction",
      "Deal Type",
      "Deal Name",
      "Customer Name",
      "Customer City",
      "Estimated Close Date",
    ],
    /insights/i,
  ],
])("%s gets one sentence that names it", async (_name, headers, sentence) => {
  const bench = await openBench(browser);
  await bench.page.evaluate((cells) => {
    cells.forEach((header, at) => window.workbench?.type(`${String.fromCharCode(65 + at)}1`, header));
    window.workbench?.type("A2", "x");
  }, headers);
  await press(bench);
  await bench.pane.getByRole("status").filter({ hasText: sentence }).waitFor();
  await expectUsable(bench);
});

test("a sheet whose letters were read in the wrong encoding gets one sentence", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  await bench.ask((workbench) => {
    workbench.type("E2", "KÃ¶ln MÃ¼ller GmbH");
  });
  await bench.check();
  await bench.pane
    .getByText(/E2.*wrong encoding/)
    .first()
    .waitFor();
  await expectUsable(bench);
});

test("a cell that is being edited: one sentence, and the next check works", async () => {
  const bench = await openBench(browser, { sample: "clean.csv" });
  await bench.ask((workbench) => {
    workbench.editMode(true);
  });
  await press(bench);
  await bench.pane
    .getByText("A cell is being edited. Press Enter or Esc in the sheet, then try again.")
    .first()
    .waitFor();
  await bench.ask((workbench) => {
    workbench.editMode(false);
  });
  expect(await bench.check()).toBe("0 errors, 0 warnings in 12 records");
  expect(bench.trouble).toEqual([]);
});

test("the checked sheet is deleted while the pane is open: one sentence, and nothing is written elsewhere", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  await bench.ask(({ workbook }) => {
    const checked = workbook.activeSheet;
    workbook.addSheet("Other");
    workbook.removeSheet(checked.id);
  });
  // Nothing is left that could be pressed by mistake.
  await bench.pane.getByRole("button", { name: "Fix K3: DE" }).waitFor({ state: "detached" });
  await bench.pane
    .getByText(/no longer in the workbook/)
    .first()
    .waitFor();
  expect(await bench.cells()).toEqual([]);
  await expectUsable(bench);
});

test("a protected sheet is checked; that it cannot be highlighted is said in one sentence", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.ask(({ workbook }) => {
    workbook.activeSheet.protect();
  });
  await press(bench);
  await bench.pane
    .getByText(/The sheet is protected/)
    .first()
    .waitFor();
  await bench.pane.getByRole("tab", { name: /^Findings/ }).click();
  await bench.searchFindings("K3");
  await bench.pane.getByRole("list", { name: "Findings" }).getByRole("button", { name: /^K3/ }).first().waitFor();
  expect(bench.trouble).toEqual([]);
});

test("Excel fails in the midst of it: one sentence, and the sheet is as it was", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv" });
  await bench.check();
  const before = await bench.cells();
  await bench.ask((workbench) => {
    workbench.fault = () => "ActivityLimitReached";
  });
  await bench.pane.getByRole("button", { name: "Fix K3: DE" }).click();
  await bench.pane.getByText("Excel is busy. Wait a moment, then try again.").first().waitFor();
  expect(await bench.cells()).toEqual(before);
  await bench.ask((workbench) => {
    workbench.fault = undefined;
  });
  await bench.pane.getByRole("button", { name: "Fix K3: DE" }).click();
  await bench.pane.getByText("K3 is now “DE”.").waitFor();
});
