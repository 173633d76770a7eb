import { act, screen, within } from "@testing-library/react";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal } from "../deal";
import { openPane } from "./open-pane";

const CURRENCY = cell("Currency", 2);
const DATE = cell("Estimated Close Date", 2);

test("a safe fix shows before and after, mends the cell, and can be undone", async () => {
  const { press, textAt, status } = await openPane(dealWorkbook([deal({ Currency: "usd" })]));
  await press("Check sheet");
  expect(screen.getByText("usd", { selector: "li *" })).toBeVisible();
  await press(`Fix ${CURRENCY}: USD`);
  expect(textAt(CURRENCY)).toBe("USD");
  expect(status()).toBe("0 errors, 0 warnings in 1 record");
  await press("Undo");
  expect(textAt(CURRENCY)).toBe("usd");
  expect(status()).toBe("1 error, 0 warnings in 1 record");
});

test("a likely value is marked as a suggestion", async () => {
  const { press, textAt } = await openPane(dealWorkbook([deal({ "Estimated Close Date": "9/3/23" })]));
  await press("Check sheet");
  expect(screen.getByText(/A suggestion\. Use it if it is what you mean/)).toBeVisible();
  expect(screen.queryByRole("button", { name: /^Fix all safe/ })).toBeNull();
  await press(new RegExp(`^Fix ${DATE}: .* \\(suggestion\\)$`));
  expect(textAt(DATE)).toBe("09/03/2023");
});

test("all safe fixes are listed before they are applied", async () => {
  const { press, textAt } = await openPane(
    dealWorkbook([deal({ Currency: "usd", "Customer Country": "Germany" }), deal({ Currency: "eur" })]),
  );
  await press("Check sheet");
  await press("Fix all safe (3)");
  const preview = screen.getByRole("region", { name: "Safe fixes" });
  expect(
    within(preview)
      .getAllByRole("listitem")
      .map(({ textContent }) => textContent),
  ).toEqual([
    expect.stringMatching(new RegExp(`^${cell("Customer Country", 2)}Customer Country.*Germany.*DE$`)),
    expect.stringMatching(new RegExp(`^${CURRENCY}Currency.*usd.*USD$`)),
    expect.stringMatching(new RegExp(`^${cell("Currency", 3)}.*eur.*EUR$`)),
  ]);
  expect(textAt(CURRENCY)).toBe("usd");
  await press("Apply 3 fixes");
  expect([CURRENCY, cell("Customer Country", 2), cell("Currency", 3)].map(textAt)).toEqual(["USD", "DE", "EUR"]);
  expect(screen.queryByRole("button", { name: /^Fix all safe/ })).toBeNull();
});

test("after a fix the focus goes on to the next one instead of being lost", async () => {
  const { user, press } = await openPane(
    dealWorkbook([deal({ Currency: "usd" }), deal({ Currency: "eur", "Deal Name": "B" })]),
  );
  await press("Check sheet");
  act(() => {
    screen.getByRole("button", { name: `Fix ${CURRENCY}: USD` }).focus();
  });
  await user.keyboard("{Enter}");
  await screen.findByText("1 error, 0 warnings in 2 records");
  expect(screen.getByRole("button", { name: `Fix ${cell("Currency", 3)}: EUR` })).toHaveFocus();
});
