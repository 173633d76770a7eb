import { screen, within } from "@testing-library/react";
import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import { parseAddress } from "../../workbench/model/address";
import { Workbook } from "../../workbench/model/workbook";
import { cell, dealWorkbook, textWorkbook } from "../actions/open-app";
import { deal, existingDeal } from "../deal";
import { openPane } from "./open-pane";

const CURRENCY = cell("Currency", 2);

test("first run: what this is, and a sample", async () => {
  const { press, status, workbook, findings } = await openPane(new Workbook());
  expect(status()).toBe("Not checked yet.");
  expect(screen.getByText(/checks a Partner Center co-sell file/)).toBeVisible();
  await press("Open a sample");
  expect(workbook.activeSheet.name).toMatch(/sample/i);
  expect(status()).toMatch(/^\d+ errors, .* in 3 records$/);
  expect(findings().length).toBeGreaterThan(0);
  expect(screen.queryByText(/checks a Partner Center co-sell file/)).toBeNull();
});

test("findings are counted, grouped by column, and lead to their cells", async () => {
  const { press, status, findings, workbook } = await openPane(
    dealWorkbook([deal({ Currency: "usd" }), deal({ Currency: "xx", "Deal Name": " Fabrikam" })]),
  );
  await press("Check sheet");
  expect(status()).toBe("2 errors, 1 warning in 2 records");
  expect(findings()).toEqual([
    expect.stringMatching(new RegExp(`^${cell("Deal Name", 3)} Warning `)),
    expect.stringMatching(new RegExp(`^${CURRENCY} Error .*usd`)),
    expect.stringMatching(new RegExp(`^${cell("Currency", 3)} Error .*xx`)),
  ]);
  const list = screen.getByRole("list", { name: "Findings" });
  expect(
    within(list)
      .getAllByRole("heading")
      .map(({ textContent }) => textContent),
  ).toEqual(["Deal Name 1 warning", "Currency 2 errors"]);
  await press(new RegExp(`^${cell("Currency", 3)} `));
  expect(workbook.selection.area).toMatchObject(parseAddress(cell("Currency", 3)).rect);
});

test("a group can be folded away and comes back", async () => {
  const { press, findings } = await openPane(dealWorkbook([deal({ Currency: "usd" })]));
  await press("Check sheet");
  expect(findings()).toHaveLength(1);
  await press(/^Currency 1 error$/);
  expect(findings()).toHaveLength(0);
  await press(/^Currency 1 error$/);
  expect(findings()).toHaveLength(1);
});

test.each<[string, () => Workbook, RegExp]>([
  ["an empty sheet", () => new Workbook(), /^This sheet is empty/],
  [
    "something else",
    () =>
      textWorkbook([
        ["Name", "Age"],
        ["Ada", "36"],
      ]),
    /co-sell/,
  ],
])("%s: one sentence, and the pane stays usable", async (_, workbook, sentence) => {
  const { press, status } = await openPane(workbook());
  await press("Check sheet");
  expect(status()).toMatch(sentence);
  expect(screen.queryByRole("list", { name: "Findings" })).toBeNull();
  expect(screen.getByRole("button", { name: "Check sheet" })).toBeEnabled();
});

test("a clean sheet says so", async () => {
  const { press, status } = await openPane(dealWorkbook([deal()]));
  await press("Check sheet");
  expect(status()).toBe("0 errors, 0 warnings in 1 record");
  expect(screen.getByText(/ready to export/)).toBeVisible();
});

test("a cell in edit mode is told, and the next check works", async () => {
  const { press, status, workbook } = await openPane(dealWorkbook([deal()]));
  workbook.cellEdit = true;
  await press("Check sheet");
  expect(screen.getByRole("alert")).toHaveTextContent(/Press Enter or Esc/);
  workbook.cellEdit = false;
  await press("Check sheet");
  expect(screen.getByRole("alert")).toBeEmptyDOMElement();
  expect(status()).toBe("0 errors, 0 warnings in 1 record");
});

test("what a person changes is checked by itself", async () => {
  const { press, status, type } = await openPane(dealWorkbook([deal({ Currency: "usd" })]));
  await press("Check sheet");
  type(CURRENCY, "EUR");
  await screen.findByText("0 errors, 0 warnings in 1 record");
  expect(status()).toBe("0 errors, 0 warnings in 1 record");
});

test("with live checking off an outdated result says so and can be checked again", async () => {
  const { press, status, type, user } = await openPane(dealWorkbook([deal({ Currency: "usd" })]));
  await press("Check sheet");
  const live = screen.getByRole("switch", { name: "Live checking" });
  expect(live).toBeChecked();
  await user.click(live);
  type(CURRENCY, "EUR");
  await screen.findByText(/may have changed/);
  await press("Check again");
  expect(status()).toBe("0 errors, 0 warnings in 1 record");
  expect(screen.queryByText(/may have changed/)).toBeNull();
});

test("a check that takes long shows how far it is and can be stopped", async () => {
  const { app, press, connection, user, status } = await openPane(dealWorkbook([deal({ Currency: "usd" })]));
  await press("Check sheet");
  connection.faults.latency = 2000;
  const again = app.perform(checkActiveSheet, undefined);
  await user.click(await screen.findByText("Stop", undefined, { timeout: 4000 }));
  await again;
  await screen.findByText("The check was stopped. What is shown may be out of date.");
  connection.faults.latency = 0;
  expect(status()).toBe("1 error, 0 warnings in 1 record");
  expect(screen.queryByRole("progressbar")).toBeNull();
});

test("Clear highlights takes everything out of the sheet again", async () => {
  const { press, sheet } = await openPane(dealWorkbook([deal({ Currency: "usd" })]));
  await press("Check sheet");
  expect(sheet.conditionalFormats).not.toEqual([]);
  await press("Clear highlights");
  expect([sheet.conditionalFormats, sheet.validations]).toEqual([[], []]);
  expect(screen.getByText(/Highlights and dropdowns are gone/)).toBeVisible();
});

test("of a long list only what is in sight is drawn, and it says how long it is", async () => {
  const deals = Array.from({ length: 300 }, (_, index) =>
    existingDeal({
      "Referral ID": `ebacdbdc-0b84-4ac4-b4ea-${String(index).padStart(12, "0")}`,
      Currency: "zz",
      Notes: " x",
    }),
  );
  const { press, status } = await openPane(dealWorkbook(deals));
  await press("Check sheet");
  expect(status()).toMatch(/^300 errors, 300 warnings in 300 records/);
  // Counted without the tree of roles, which takes seconds for a list like this.
  const drawn = [...document.querySelectorAll("li[aria-posinset]")];
  expect(drawn.length).toBeGreaterThan(10);
  expect(drawn.length).toBeLessThan(100);
  // Two heads, one with what can be decided at once, and the first group's entries; the second waits folded.
  expect(drawn[0]).toHaveAttribute("aria-setsize", "303");
}, 30_000);
