import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { SampleDeal } from "../../src/rules/rule";
import type { Workbook } from "../../workbench/model/workbook";
import { cell, dealWorkbook, type OpenAppOptions } from "../actions/open-app";
import { deal, existingDeal, HEADERS, searchDeal } from "../deal";
import { openPane } from "./open-pane";

const SUGGESTED = { "Managed Account 1": "MicrosoftID: 12-1FG2G, AccountName: Contoso Ltd, AccountAddress: PO BOX 1" };
const CLOSED = existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });

const DEALS: readonly SampleDeal[] = [
  deal({ Currency: "usd", "Deal Name": "First" }),
  deal({ "Customer Name": "", "Deal Name": "Second", Currency: "EURO" }),
  searchDeal({ "Deal Name": "Third", "Estimated Deal Value": "0" }),
  CLOSED,
];

async function openOverview(workbook: Workbook, options: OpenAppOptions = {}) {
  const pane = await openPane(workbook, { ...options, view: "overview" });
  await pane.check();
  return { ...pane, state: () => pane.app.store.getState() };
}

const texts = (elements: readonly HTMLElement[]) => elements.map(({ textContent }) => textContent);
const region = (name: string) => within(screen.getByRole("region", { name }));

/** The row and the column of the picture's cell that the keys have come to, and what is said of it. */
function pictureCell(): string {
  const grid = screen.getByRole("grid");
  const current = within(grid).getByRole("gridcell");
  expect(grid).toHaveAttribute("aria-activedescendant", current.id);
  return current.textContent;
}

/** Lays the picture out as 480 by 400 pixels: jsdom lays out nothing. */
function layOut(): HTMLElement {
  const grid = screen.getByRole("grid");
  const drawing = grid.querySelector("svg");
  if (drawing === null) throw new Error("There is no drawing.");
  jest.spyOn(drawing, "getBoundingClientRect").mockReturnValue(new DOMRect(0, 0, 480, 400));
  return grid;
}

test("the first numbers say where the sheet stands", async () => {
  await openOverview(dealWorkbook(DEALS));
  const standing = region("Where the sheet stands");
  expect(texts(standing.getAllByRole("listitem"))).toEqual([
    "3 Errors",
    "1 Warnings",
    "1 Ready",
    "1 To search",
    "2 To create",
    "0 To update",
    "1 Closed",
  ]);
});

test.each([
  ["3 Errors", "error"],
  ["1 Warnings", "warning"],
])("%s lead to the findings of that severity alone", async (name, severity) => {
  const { press, state } = await openOverview(dealWorkbook(DEALS));
  await press(name);
  expect(state().view).toBe("findings");
  expect([...state().findingsFilter.severities]).toEqual([severity]);
});

test("where nothing is found the numbers lead nowhere", async () => {
  await openOverview(dealWorkbook([deal()]));
  expect(region("Where the sheet stands").queryByRole("button")).toBeNull();
  expect(screen.getByText("No column has errors or warnings.")).toBeVisible();
});

describe("the next step", () => {
  const step = () => region("Next step");

  test("safe fixes are shown first, then made, and the next step follows", async () => {
    const { press, textAt } = await openOverview(dealWorkbook([deal({ Currency: "usd" }), deal({ Currency: "" })]));
    const button = step().getByRole("button", { name: "Fix 1 cell that has one right value", expanded: false });
    expect(button).toHaveAccessibleDescription(/take all of them back in one step/);
    await press("Fix 1 cell that has one right value");
    expect(step().getByRole("listitem")).toHaveTextContent("Change usd to USD");
    expect(textAt(cell("Currency", 2))).toBe("usd");
    await press("Apply 1 fix");
    expect(textAt(cell("Currency", 2))).toBe("USD");
    expect(step().getByRole("button", { name: "Look at the error" })).toBeVisible();
    await press("Undo");
    expect(textAt(cell("Currency", 2))).toBe("usd");
  });

  test("errors are looked at", async () => {
    const { press, state } = await openOverview(dealWorkbook([deal({ Currency: "", "Customer Name": "" })]));
    await press("Look at the 2 errors");
    expect([state().view, [...state().findingsFilter.severities]]).toEqual(["findings", ["error"]]);
  });

  test("accounts are decided", async () => {
    const { press, state } = await openOverview(dealWorkbook([searchDeal(SUGGESTED)]));
    await press("Decide 1 account");
    expect(state().view).toBe("accounts");
  });

  test.each([
    ["nothing is left to mend", [deal()], "Nothing left to mend", "Export 1 deal"],
    ["warnings are left", [deal({ "Estimated Deal Value": "0" })], undefined, "Export 1 deal"],
    ["every deal is closed", [CLOSED], "Nothing to send", "See what stays out"],
  ])("%s", async (_, deals, heading, button) => {
    const { press, state } = await openOverview(dealWorkbook(deals));
    const headings = step().queryAllByRole("heading");
    expect(texts(headings)).toEqual(heading === undefined ? [] : [heading]);
    expect(step().queryAllByText(/1 warning is left/)).toHaveLength(heading === undefined ? 1 : 0);
    await press(button);
    expect(state().exporting).toBeDefined();
  });

  test("an empty template waits for deals, and has no picture", async () => {
    await openOverview(dealWorkbook([]));
    expect(step().getByText(/^There are no deals below the headers yet/)).toBeVisible();
    expect(step().queryByRole("button")).toBeNull();
    expect(screen.queryByRole("grid")).toBeNull();
  });

  test("numbers that may be out of date say so", async () => {
    const { app } = await openOverview(dealWorkbook([deal()]));
    act(() => {
      app.store.setState({ freshness: "out-of-date" });
    });
    expect(step().getByText(/^Check the sheet again/)).toBeVisible();
    expect(step().queryByRole("button")).toBeNull();
  });
});

describe("the picture", () => {
  test("is described, and walked through by key from finding to finding", async () => {
    const { user, state } = await openOverview(dealWorkbook(DEALS));
    const grid = screen.getByRole("grid", {
      name: `Picture of the sheet, 4 deals by ${HEADERS.length} columns: 3 errors, 1 warning.`,
    });
    expect(grid).toHaveAccessibleDescription(/arrow keys.*Enter/);
    act(() => {
      grid.focus();
    });
    const currency = pictureCell();
    expect(currency).toContain(`${cell("Currency", 2)}, Currency`);
    expect(currency).toContain("1 error");
    await user.keyboard("{ArrowDown}");
    expect(pictureCell()).toContain(`${cell("Currency", 3)}, Currency`);
    await user.keyboard("{ArrowLeft}");
    expect(pictureCell()).toContain(`${cell("Customer Name", 3)}, Customer Name`);
    await user.keyboard("{End}");
    expect(pictureCell()).toContain(`${cell("Estimated Deal Value", 4)}, Estimated Deal Value`);
    expect(pictureCell()).toContain("1 warning");
    await user.keyboard("{Home}");
    expect(pictureCell()).toBe(currency);
    await user.keyboard("{ArrowDown}{Enter}");
    await waitFor(() => {
      expect(state().selection?.address).toBe(cell("Currency", 3));
    });
    expect(grid).toHaveFocus();
  });

  test("leads to the cell that is pressed, and says before what is there", async () => {
    const { state, select } = await openOverview(dealWorkbook(DEALS));
    select("A1");
    const grid = layOut();
    // Five rows of 80 pixels; the third is row 3, and the column is told by its share of the width.
    const column = Math.floor((HEADERS.indexOf("Customer Name") * 48) / HEADERS.length) * 10 + 5;
    fireEvent.mouseMove(grid, { clientX: column, clientY: 200 });
    expect(screen.getByText(/^[A-Z]+3(?::[A-Z]+3)?.*: 1 error/, { ignore: "[role=grid] *" })).toBeVisible();
    fireEvent.mouseLeave(grid);
    expect(screen.getByText("Press a place to go there in the sheet.")).toBeVisible();
    fireEvent.click(grid, { clientX: column, clientY: 200 });
    await waitFor(() => {
      expect(state().selection?.address).toBe(cell("Customer Name", 3));
    });
  });

  test("of a sheet without findings can still be pressed; keys have nowhere to go", async () => {
    const { user, state, select } = await openOverview(dealWorkbook([deal()]));
    select("C5");
    const grid = layOut();
    expect(grid).not.toHaveAttribute("aria-activedescendant");
    act(() => {
      grid.focus();
    });
    await user.keyboard("{ArrowRight}{Enter}");
    expect(state().selection?.address).not.toBe("A1");
    fireEvent.click(grid, { clientX: 1, clientY: 399 });
    await waitFor(() => {
      expect(state().selection?.address).toBe("A2");
    });
  });

  test("has a key in words", async () => {
    await openOverview(dealWorkbook(DEALS));
    const key = region("The sheet at a glance").getAllByRole("listitem");
    expect(texts(key)).toEqual(["Error", "Warning", "Read-only", "Ready"]);
  });
});

describe("the columns", () => {
  test("stand by gravity and lead to their findings", async () => {
    const { press, state } = await openOverview(dealWorkbook(DEALS));
    expect(texts(region("Findings by column").getAllByRole("button"))).toEqual([
      "Currency 2 errors",
      "Customer Name 1 error",
      "Estimated Deal Value 1 warning",
    ]);
    await press("Customer Name 1 error");
    expect([state().view, state().findingsFilter.column]).toEqual(["findings", "Customer Name"]);
  });

  test("are eight until all are asked for", async () => {
    const blank = HEADERS.filter((header) => header.startsWith("Customer ") || header.startsWith("Estimated "));
    const { press } = await openOverview(
      dealWorkbook([
        deal({
          ...Object.fromEntries(blank.map((header) => [header, ""])),
          Currency: "",
          "Solution 1": "",
          "Partner Referral Status": "",
        }),
      ]),
    );
    const bars = () => region("Findings by column").getAllByRole("listitem").length;
    expect(bars()).toBe(8);
    await press(/^Show all \d+ columns$/);
    expect(bars()).toBeGreaterThan(8);
    await press("Show fewer columns");
    expect(bars()).toBe(8);
  });
});

test("the same numbers are there as tables", async () => {
  const { press } = await openOverview(dealWorkbook(DEALS));
  expect(screen.queryByRole("table")).toBeNull();
  await press("Show as tables");
  const rows = (name: string) =>
    within(screen.getByRole("table", { name }))
      .getAllByRole("row")
      .slice(1)
      .map((row) => texts(within(row).getAllByRole("cell")).slice(0, 3));
  expect(rows("Deals").map(([count]) => count)).toEqual(["1", "2", "0", "1", "4", "1"]);
  expect(screen.getByRole("rowheader", { name: "Currency" })).toBeVisible();
  expect(rows("Errors and warnings by column")).toEqual([
    ["2", "0", "50%"],
    ["1", "0", "25%"],
    ["0", "1", "25%"],
  ]);
});

test.each(["en-US", "de-DE"])("axe objects to nothing in the overview, %s", async (locale) => {
  const { user } = await openOverview(dealWorkbook(DEALS), { locale });
  const [table] = screen.getAllByRole("button", { name: /tables$|^Als Tabellen/ });
  if (table !== undefined) await user.click(table);
  // Colours need a real browser; Tabster's own sentinels are hidden on purpose.
  const { violations } = await axe.run(
    { include: [document.body], exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
