import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import type { FindingsFilter } from "../../src/actions/view";
import { parseAddress } from "../../workbench/model/address";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal } from "../deal";
import { openPane, type OpenPane } from "./open-pane";

const NAME = cell("Deal Name", 2);
const CURRENCY = (row: number) => cell("Currency", row);
const DATE = (row: number) => cell("Estimated Close Date", row);

/** Three errors that can be mended, one that cannot, two warnings. */
const DEALS = [
  { "Deal Name": " Fabrikam", Currency: "usd" },
  { "Deal Name": "Tailspin", Currency: "eur", Notes: " called" },
  { "Deal Name": "Northwind", Currency: "nonsense", "Customer Country": "Germany" },
].map((cells) => deal({ "Customer Name": "Woodgrove", ...cells }));

async function checked(options: Parameters<typeof openPane>[1] = {}): Promise<OpenPane> {
  const open = await openPane(dealWorkbook(DEALS), options);
  await open.press(/^(?:Check sheet|Blatt prüfen)$/);
  return open;
}

function list(): HTMLElement {
  return screen.getByRole("list", { name: "Findings" });
}

function headings(): (string | null)[] {
  return within(list())
    .getAllByRole("heading")
    .map(({ textContent }) => textContent);
}

beforeEach(() => {
  localStorage.clear();
});

test.each<[string, readonly string[]]>([
  ["By column", ["Customer Country 1 error", "Deal Name 1 warning", "Currency 3 errors", "Notes 1 warning"]],
  ["By rule", ["Country code 1 error", "Currency code 3 errors", "Stray spaces or characters 2 warnings"]],
  [
    "By row",
    [
      "Row 2 · Fabrikam · Woodgrove 1 error, 1 warning",
      "Row 3 · Tailspin · Woodgrove 1 error, 1 warning",
      "Row 4 · Northwind · Woodgrove 2 errors",
    ],
  ],
])("grouped %s, with counts", async (grouping, expected) => {
  const { user } = await checked();
  await user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), grouping);
  expect(headings()).toEqual(expected);
});

test("the grouping is the same when the pane is opened again, and a forbidden storage does no harm", async () => {
  const first = await checked();
  await first.user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "By row");
  expect(localStorage.getItem("dealsheet.findings-grouping")).toBe("row");
  act(() => {
    first.app.show("overview");
  });
  act(() => {
    first.app.show("findings");
  });
  expect(screen.getByRole("combobox", { name: "Group by" })).toHaveValue("row");

  const forbidden = () => {
    throw new DOMException("The operation is insecure.", "SecurityError");
  };
  const spies = [
    jest.spyOn(Storage.prototype, "getItem").mockImplementation(forbidden),
    jest.spyOn(Storage.prototype, "setItem").mockImplementation(forbidden),
  ];
  act(() => {
    first.app.show("overview");
  });
  act(() => {
    first.app.show("findings");
  });
  await first.user.selectOptions(screen.getByRole("combobox", { name: "Group by" }), "By rule");
  expect(screen.getByRole("combobox", { name: "Group by" })).toHaveValue("rule");
  for (const spy of spies) spy.mockRestore();
});

test("severities can be left out, each says its count, and the way back is offered", async () => {
  const { press, findings } = await checked();
  expect(findings()).toHaveLength(6);
  await press("Errors 4");
  expect(screen.getByRole("button", { name: "Errors 4", pressed: false })).toBeVisible();
  expect(findings()).toHaveLength(2);
  expect(screen.getByText("2 of 6 shown. Only warnings and notes.")).toHaveAttribute("aria-live", "polite");
  await press("Show all");
  expect(findings()).toHaveLength(6);
  expect(screen.queryByRole("button", { name: "Show all" })).toBeNull();
});

test("a search narrows the list as it is typed; where nothing fits it says what to do", async () => {
  const { user, findings, press } = await checked();
  const field = screen.getByRole("searchbox", { name: "Search findings" });
  await user.type(field, "nonsense");
  await screen.findByText("1 of 6 shown. Only what contains “nonsense”.");
  expect(findings()).toEqual([expect.stringMatching(new RegExp(`^${CURRENCY(4)} Error`))]);
  await user.type(field, " at all");
  expect(await screen.findByText("No finding fits. Search for something else, or show all.")).toBeVisible();
  expect(field).toHaveFocus();
  await press("Show all");
  expect(field).toHaveValue("");
  expect(findings()).toHaveLength(6);
});

test.each<[Partial<FindingsFilter>, string, number]>([
  [{ column: "Currency" }, "3 of 6 shown. Only the column Currency.", 3],
  [{ rows: new Set([4]) }, "2 of 6 shown. Only row 4.", 2],
  [{ rows: new Set([3, 4]) }, "4 of 6 shown. Only 2 rows.", 4],
  [{ severities: new Set(["error"]), rows: new Set([2]) }, "1 of 6 shown. Only errors and row 2.", 1],
  [{ column: null }, "0 of 6 shown. Only what concerns no column.", 0],
])("opened by another view, narrowed to %j, it says so", async (filter, line, count) => {
  const { app, findings } = await checked({ view: "overview" });
  act(() => {
    app.showFindings(filter);
  });
  expect(await screen.findByText(line)).toBeVisible();
  expect(findings()).toHaveLength(count);
});

test("a whole group is mended at once, but for what is unticked, and undone in one step", async () => {
  const { press, user, textAt } = await checked();
  await press("Fix all 2 of Currency");
  const preview = screen.getByRole("region", { name: "Fixes of Currency" });
  expect(
    within(preview)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([`${CURRENCY(2)}Change usd to USD`, `${CURRENCY(3)}Change eur to EUR`]);
  const ticks = within(preview).getAllByRole("checkbox", { name: /^Change / });
  for (const tick of ticks) expect(tick).toBeChecked();
  await user.click(within(preview).getByRole("checkbox", { name: `Change ${CURRENCY(2)}` }));
  expect(within(preview).getByRole("checkbox", { name: "All (1 of 2)" })).toBePartiallyChecked();
  await press("Apply 1 fix");
  expect([2, 3].map((row) => textAt(CURRENCY(row)))).toEqual(["usd", "EUR"]);
  await press("Undo");
  expect([2, 3].map((row) => textAt(CURRENCY(row)))).toEqual(["usd", "eur"]);
  expect(screen.queryByRole("button", { name: /undo/i })).toBeNull();
});

test("after an undo, the button names the step before that it would take back as well", async () => {
  const { press, textAt } = await checked();
  await press("Fix all 2 of Currency");
  await press("Apply 2 fixes");
  await press(`Fix ${cell("Customer Country", 4)}: DE`);
  await press("Undo");
  expect([CURRENCY(2), cell("Customer Country", 4)].map(textAt)).toEqual(["USD", "Germany"]);
  await press("Also undo 2 cells");
  expect([2, 3].map((row) => textAt(CURRENCY(row)))).toEqual(["usd", "eur"]);
});

test("nothing ticked, nothing applied; Cancel leaves all as it is", async () => {
  const { press, user, textAt } = await checked();
  await press("Fix all 2 of Currency");
  await user.click(screen.getByRole("checkbox", { name: "All (2 of 2)" }));
  expect(screen.getByText("Tick at least one change.")).toBeVisible();
  await press("Apply 0 fixes");
  await press("Cancel");
  expect(screen.queryByRole("region", { name: "Fixes of Currency" })).toBeNull();
  expect(textAt(CURRENCY(2))).toBe("usd");
});

test("suggestions are told apart from what is certain", async () => {
  const { press, textAt } = await openPane(
    dealWorkbook([deal({ "Estimated Close Date": "9/3/23" }), deal({ "Estimated Close Date": "8/2/23" })]),
  );
  await press("Check sheet");
  await press("Review 2 suggestions of Estimated Close Date");
  const preview = screen.getByRole("region", { name: "Fixes of Estimated Close Date" });
  expect(within(preview).getAllByText("Suggestion")).toHaveLength(2);
  expect(preview).toHaveTextContent("2 changes are suggestions: take out what you do not mean.");
  await press("Apply 2 fixes");
  expect([textAt(DATE(2)), textAt(DATE(3))]).toEqual(["09/03/2023", "08/02/2023"]);
});

test("F8 goes on to the next finding, Shift+F8 back, past the end to the first; the cell is selected", async () => {
  const { user, workbook } = await checked();
  const addresses = [cell("Customer Country", 4), NAME, CURRENCY(2), CURRENCY(3), CURRENCY(4), cell("Notes", 3)];
  const isAt = async (address: string | undefined) => {
    await act(async () => new Promise((resolve) => setTimeout(resolve, 20)));
    expect(document.activeElement?.textContent).toMatch(new RegExp(`^${address} `));
    expect(workbook.selection.area).toMatchObject(parseAddress(address ?? "").rect);
  };
  for (const address of addresses) {
    await user.keyboard("{F8}");
    await isAt(address);
  }
  await user.keyboard("{F8}");
  await isAt(addresses[0]);
  await user.keyboard("{Shift>}{F8}{/Shift}");
  await isAt(addresses[5]);
});

test("F8 goes on to what has taken the place of a finding that was mended", async () => {
  const { user, type, workbook } = await checked();
  for (let steps = 0; steps < 3; steps++) await user.keyboard("{F8}");
  type(CURRENCY(2), "USD");
  await screen.findByText("3 errors, 2 warnings in 3 records");
  await user.keyboard("{F8}");
  await waitFor(() => {
    expect(workbook.selection.area).toMatchObject(parseAddress(CURRENCY(3)).rect);
  });
});

test("where the last error was mended the list says so, and leads to the rest", async () => {
  const { app, type, press } = await checked({ view: "overview" });
  act(() => {
    app.showFindings({ severities: new Set(["error"]) });
  });
  for (const row of [2, 3, 4]) type(CURRENCY(row), "USD");
  type(cell("Customer Country", 4), "DE");
  expect(await screen.findByText(/^No errors are left here\./)).toBeVisible();
  await press("Show all");
  expect(headings()).toEqual(["Deal Name 1 warning", "Notes 1 warning"]);
});

test("F8 opens a folded group", async () => {
  const { press, user, findings } = await checked();
  await press(/^Customer Country 1 error$/);
  expect(findings()).toHaveLength(5);
  await user.keyboard("{F8}");
  expect(findings()).toHaveLength(6);
  expect(document.activeElement?.textContent).toMatch(new RegExp(`^${cell("Customer Country", 4)} `));
});

test("a warning is ignored, the focus goes on, and it comes back from the list of what is ignored", async () => {
  const { press, findings, status, user } = await checked();
  await press(`Ignore ${NAME}…`);
  await press("This one");
  expect(status()).toBe("4 errors, 1 warning in 3 records");
  expect(findings()).toHaveLength(5);
  expect(list()).toContainElement(document.activeElement as HTMLElement);
  await user.click(screen.getByRole("button", { name: "Ignored 1" }));
  const region = screen.getByRole("region", { name: "Ignored in this sheet" });
  expect(within(region).getByRole("listitem")).toHaveTextContent(/Deal Name: “ ?Fabrikam”.*1 finding/);
  await press(/^Show again: /);
  expect(status()).toBe("4 errors, 2 warnings in 3 records");
  expect(screen.getByText("Nothing is ignored in this sheet.")).toBeVisible();
  await press("Back to the findings");
  expect(findings()).toHaveLength(6);
});

test("a kind is ignored everywhere; an error offers no such thing", async () => {
  const { press, status } = await checked();
  expect(screen.queryByRole("button", { name: `Ignore ${CURRENCY(2)}…` })).toBeNull();
  await press(`Ignore ${NAME}…`);
  await press(/” anywhere$/);
  expect(status()).toBe("4 errors, 0 warnings in 3 records");
});

test("in German everything is said in German", async () => {
  await checked({ locale: "de-DE" });
  expect(screen.getByRole("heading", { name: "Befunde" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Fehler 4" })).toBeVisible();
  expect(screen.getByRole("button", { name: "Alle 2 korrigieren: Currency" })).toBeVisible();
  expect(screen.getByRole("searchbox", { name: "Befunde durchsuchen" })).toBeVisible();
});

const STEPS: readonly (readonly [string, (open: OpenPane) => Promise<void>])[] = [
  ["a group's fixes", ({ press }) => press("Fix all 2 of Currency")],
  ["the ways to ignore", ({ press }) => press(`Ignore ${NAME}…`)],
  [
    "what is ignored",
    async ({ press }) => {
      await press(`Ignore ${NAME}…`);
      await press("This one");
      await press("Ignored 1");
    },
  ],
  ["a narrowed list", ({ press }) => press("Errors 4")],
];

test.each(STEPS)("%s has nothing that axe objects to", async (_, step) => {
  const open = await checked();
  await step(open);
  // Colours need a real browser; Tabster's own sentinels are hidden on purpose.
  const { violations } = await axe.run(
    { include: [document.body], exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
