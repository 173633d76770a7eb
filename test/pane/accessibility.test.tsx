import { act, screen } from "@testing-library/react";
import axe from "axe-core";
import { HostError } from "../../src/actions/host-error";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal, searchDeal } from "../deal";
import { openPane, type OpenPane } from "./open-pane";

const DEALS = [
  deal({ Currency: "usd", "Estimated Close Date": "9/3/23" }),
  searchDeal({ "Managed Account 1": "MicrosoftID: 12-1FG2G, AccountName: Contoso Ltd, AccountAddress: PO BOX 80456" }),
];

const STEPS: readonly (readonly [string, (open: OpenPane) => Promise<void>])[] = [
  ["the first run", () => Promise.resolve()],
  ["findings", ({ press }) => press("Check sheet")],
  [
    "an account match",
    async ({ press, select }) => {
      await press("Check sheet");
      select(cell("Deal Name", 3));
      await screen.findByRole("button", { name: /^Use / });
    },
  ],
  [
    "the safe fixes",
    async ({ press }) => {
      await press("Check sheet");
      await press(/^Fix all safe/);
    },
  ],
  ["an export", ({ press }) => press("Export CSV")],
  [
    "what can be added",
    async ({ press }) => {
      await press("Check sheet");
      await press("Add");
    },
  ],
  [
    "a notice",
    async ({ press }) => {
      await press("Check sheet");
      await press(/^Fix .*USD$/);
    },
  ],
];

test.each(STEPS)("%s has nothing that axe objects to", async (_, step) => {
  const open = await openPane(dealWorkbook(DEALS));
  await step(open);
  // Colours need a real browser; Tabster's own sentinels are hidden on purpose.
  const { violations } = await axe.run(
    { include: [document.body], exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test("a defect in the pane is shown with a report and a way on", async () => {
  const silent = jest.spyOn(console, "error").mockImplementation(() => undefined);
  const { app, press } = await openPane(dealWorkbook([deal()]));
  await press("Check sheet");
  act(() => {
    // A finding that no rule could make breaks the drawing of the list.
    const { checked } = app.store.getState();
    const [record] = checked?.dealSheet.records ?? [];
    if (checked === undefined || record === undefined) throw new Error("the sheet was not checked");
    const finding = { rule: "nonsense", severity: "error", row: 2, column: "Currency", value: "", params: {} } as const;
    app.store.setState({ checked: { ...checked, findings: [finding] } });
  });
  expect(screen.getByRole("heading", { name: "Dealsheet has stopped" })).toBeVisible();
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Details" }).value).toMatch(/nonsense/);
  act(() => {
    app.store.setState({ checked: undefined });
  });
  await press("Start again");
  expect(screen.getByRole("button", { name: "Check sheet" })).toBeVisible();
  silent.mockRestore();
});

test("Excel's own refusal comes with details to report", async () => {
  const { press } = await openPane(dealWorkbook([deal()]), {
    hostOf: (host) => ({ ...host, read: () => Promise.reject(new HostError("excel-failed", "GeneralException: oh")) }),
  });
  await press("Check sheet");
  expect(screen.getByRole("alert")).toHaveTextContent(/Excel could not do that/);
  expect(screen.getByRole<HTMLTextAreaElement>("textbox", { name: "Details" }).value).toMatch(/GeneralException: oh/);
});
