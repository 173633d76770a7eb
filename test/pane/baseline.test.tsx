import { screen, within } from "@testing-library/react";
import axe from "axe-core";
import type { SampleDeal } from "../../src/rules/rule";
import type { Workbook } from "../../workbench/model/workbook";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal } from "../deal";
import { openPane } from "./open-pane";

/** An open deal with IDs of its own. */
function open(number: number, cells: SampleDeal = {}): SampleDeal {
  const id = `0000000${number}-0b84-4ac4-b4ea-5b2587d42cee`;
  return deal({ "Engagement ID": id, "Referral ID": id, "Deal Name": `Deal ${number}`, ...cells });
}

/** The pane at its overview, where the starting point is. */
async function openOverview(workbook: Workbook) {
  const pane = await openPane(workbook, { view: "overview" });
  return {
    ...pane,
    turnTo: (name: RegExp) => pane.user.click(screen.getByRole("tab", { name })),
  };
}

async function violations(): Promise<unknown> {
  // Colours need a real browser; Tabster's own sentinels are hidden on purpose.
  const { violations } = await axe.run(
    { include: [document.body], exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
}

const CITY = (row: number) => cell("Customer City", row);

test("a changed read-only cell is restored, not fixed", async () => {
  const { press, type, textAt } = await openPane(dealWorkbook([open(1)]));
  await press("Check sheet");
  type(CITY(2), "Oslo");
  await press("Check sheet");
  expect(screen.queryByRole("button", { name: /^Restore all/ })).toBeNull();
  await press(`Restore ${CITY(2)}: Redmond`);
  expect(textAt(CITY(2))).toBe("Redmond");
  expect(screen.getByText(`${CITY(2)} is again “Redmond”.`)).toBeVisible();
  await press("Undo");
  expect(textAt(CITY(2))).toBe("Oslo");
});

test("all changed read-only cells of a column are shown, and restored in one step", async () => {
  const { press, type, textAt } = await openPane(dealWorkbook([open(1), open(2)]));
  await press("Check sheet");
  type(CITY(2), "Oslo");
  type(CITY(3), "Bergen");
  await press("Check sheet");
  await press("Restore all of Customer City (2)");
  const preview = screen.getByRole("region", { name: "Restore Customer City" });
  const changes = within(preview).getAllByRole("listitem");
  expect(changes.map(({ textContent }) => textContent)).toEqual([
    `${CITY(2)}Change Oslo to Redmond`,
    `${CITY(3)}Change Bergen to Redmond`,
  ]);
  await press("Restore 2 cells");
  expect([textAt(CITY(2)), textAt(CITY(3))]).toEqual(["Redmond", "Redmond"]);
  await press("Undo");
  expect([textAt(CITY(2)), textAt(CITY(3))]).toEqual(["Oslo", "Bergen"]);
});

test("the selected deal's changes are counted, shown and put back", async () => {
  const { press, type, select, textAt } = await openPane(dealWorkbook([open(1), open(2)]));
  await press("Check sheet");
  type(cell("Notes", 3), "called");
  type(cell("Deal Name", 3), "Renamed");
  await press("Check sheet");
  select(cell("Notes", 2));
  expect(screen.queryByRole("region", { name: /^Changes of row/ })).toBeNull();
  select(cell("Notes", 3));
  const changes = await screen.findByRole("region", { name: "Changes of row 3" });
  expect(changes).toHaveTextContent("Row 3: 2 cells changed");
  await press("Restore row…");
  expect(changes).toHaveTextContent(/Renamed to Deal 2/);
  await press("Restore 2 cells");
  expect([textAt(cell("Deal Name", 3)), textAt(cell("Notes", 3))]).toEqual([
    "Deal 2",
    expect.not.stringContaining("called"),
  ]);
  expect(screen.queryByRole("region", { name: "Changes of row 3" })).toBeNull();
});

test("a new starting point is taken only after it was confirmed", async () => {
  const { press, type, findings, turnTo } = await openOverview(dealWorkbook([open(1)]));
  await press("Check sheet");
  expect(screen.getByText("Changes count from the first check.")).toBeVisible();
  type(CITY(2), "Oslo");
  await press("Check sheet");
  await press("Start anew…");
  const panel = screen.getByRole("region", { name: "Take this sheet as the new starting point?" });
  await press("Cancel");
  expect(panel).not.toBeInTheDocument();
  await turnTo(/^Findings/);
  expect(findings()).toHaveLength(1);
  await turnTo(/^Overview/);
  await press("Start anew…");
  await press("It is a new download");
  expect(screen.getByText("Changes count from your starting point.")).toBeVisible();
  await turnTo(/^Findings/);
  expect(findings()).toHaveLength(0);
});

test("a new download in the place of the old one is noticed", async () => {
  const { press, type } = await openOverview(dealWorkbook([open(1), open(2), open(3)]));
  await press("Check sheet");
  expect(screen.queryByText(/If this is a new download/)).toBeNull();
  for (const row of [2, 3, 4]) type(cell("Microsoft MSX ID", row), `7-${row}`);
  await press("Check sheet");
  expect(screen.getByText(/If this is a new download/)).toBeVisible();
});

test("a sheet without deals that Partner Center knows has no starting point", async () => {
  const { press } = await openOverview(dealWorkbook([deal()]));
  await press("Check sheet");
  expect(screen.queryByText(/^Changes count from/)).toBeNull();
});

test("what was changed and the new starting point have nothing that axe objects to", async () => {
  const { press, type, select, turnTo } = await openOverview(dealWorkbook([open(1), open(2), open(3)]));
  await press("Check sheet");
  for (const row of [2, 3, 4]) type(cell("Microsoft MSX ID", row), `7-${row}`);
  await press("Check sheet");
  select(cell("Notes", 2));
  await turnTo(/^Findings/);
  await press("Restore all of Microsoft MSX ID (3)");
  await press("Restore row…");
  expect(await violations()).toEqual([]);
  await turnTo(/^Overview/);
  expect(await violations()).toEqual([]);
  await press("Start anew…");
  expect(await violations()).toEqual([]);
});
