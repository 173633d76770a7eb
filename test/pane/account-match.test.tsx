import { act, screen, waitFor, within } from "@testing-library/react";
import { cell, dealWorkbook } from "../actions/open-app";
import { existingDeal, searchDeal } from "../deal";
import { openPane, type OpenPane } from "./open-pane";

const MANAGED = "MicrosoftID: 12-1FG2G, AccountName: Contoso Ltd, AccountAddress: PO BOX 80456, Redmond";
const DUNS = "DUNSID: 659410848, AccountName:CONTOSO, AccountAddress: 21 Main Street";
const SUGGESTIONS = { "Customer Name": "Contoso", "Managed Account 1": MANAGED, "DUNS Account 1": DUNS };
const FINAL_MATCH = "Final Matched Customer Account";
const FINAL = cell(FINAL_MATCH, 2);

function section(): HTMLElement {
  return screen.getByRole("region", { name: "Account match" });
}

async function checkedAt(address: string, ...deals: Parameters<typeof dealWorkbook>[0]): Promise<OpenPane> {
  const open = await openPane(dealWorkbook(deals));
  await open.press("Check sheet");
  open.select(address);
  await screen.findByRole("region", { name: "Account match" });
  return open;
}

test.each([
  ["no deal is selected", "A1"],
  ["the selected deal has no account and no suggestion", "C3"],
])("takes no room while %s", async (_, address) => {
  const { select } = await checkedAt("C2", searchDeal(SUGGESTIONS), searchDeal({ "Customer Name": "Fabrikam" }));
  select(address);
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: "Account match" })).toBeNull();
  });
});

test("shows the selected row's suggestions, taken apart", async () => {
  await checkedAt("C2", searchDeal({ ...SUGGESTIONS, "Customer City": "Redmond" }));
  const [managed, duns] = await within(section()).findAllByRole("listitem");
  expect(section()).toHaveTextContent(/Row 2\s*Contoso, Redmond, US/);
  expect(section()).toHaveTextContent(/Final match\s*None yet/);
  for (const part of [
    "Contoso Ltd",
    "Managed",
    "Microsoft ID 12-1FG2G",
    "PO BOX 80456, Redmond",
    "Can be registered",
  ]) {
    expect(managed).toHaveTextContent(part);
  }
  for (const part of ["CONTOSO", "D-U-N-S 659410848", "21 Main Street", "only if Microsoft matches it later"]) {
    expect(duns).toHaveTextContent(part);
  }
});

test("Use copies a suggestion verbatim, and it is then in use", async () => {
  const { press, textAt } = await checkedAt("C2", searchDeal(SUGGESTIONS));
  await press("Use Contoso Ltd, Managed account 1");
  expect(textAt(FINAL)).toBe(MANAGED);
  expect(section()).toHaveTextContent(/Final match\s*Contoso Ltd, Microsoft ID 12-1FG2G/);
  expect(screen.queryByRole("button", { name: "Use Contoso Ltd, Managed account 1" })).toBeNull();
  await press("Use CONTOSO, DUNS account 1");
  expect(textAt(FINAL)).toBe(DUNS);
});

test("says beside an account of lower standing what is lost with it; not while there is none, nor once it cannot be", async () => {
  const { select } = await checkedAt(
    "C2",
    searchDeal(SUGGESTIONS),
    searchDeal({ ...SUGGESTIONS, "Final Matched Customer Account": MANAGED, Confidence: "High" }),
    existingDeal({ ...SUGGESTIONS, "Final Matched Customer Account": MANAGED }),
  );
  await within(section()).findByText("Row 2");
  expect(section()).not.toHaveTextContent("in use is managed");
  select("C3");
  await within(section()).findByText("Row 3");
  const use = await screen.findByRole("button", { name: "Use CONTOSO, DUNS account 1" });
  expect(use).toHaveAccessibleDescription(/in use is managed/);
  select("C4");
  await within(section()).findByText("Row 4");
  expect(section()).not.toHaveTextContent("in use is managed");
});

test("follows the selection from row to row", async () => {
  const { select } = await checkedAt(
    "C2",
    searchDeal(SUGGESTIONS),
    searchDeal({ "Customer Name": "Fabrikam", [FINAL_MATCH]: MANAGED }),
  );
  await within(section()).findByText(/Contoso,/);
  select("A3");
  await within(section()).findByText(/Fabrikam/);
  expect(section()).toHaveTextContent(/No accounts are suggested/);
});

test("when the selection moves by itself, the focus does not go on to the next row’s suggestion", async () => {
  const { user, textAt, select } = await checkedAt("C2", searchDeal(SUGGESTIONS), searchDeal(SUGGESTIONS));
  (await screen.findByRole("button", { name: "Use Contoso Ltd, Managed account 1" })).focus();
  act(() => {
    select("C3");
  });
  await within(section()).findByText("Row 3");
  await user.keyboard("{Enter}");
  expect(document.body).toHaveFocus();
  expect([2, 3].map((row) => textAt(cell("Final Matched Customer Account", row)))).toEqual(["", ""]);
});

test("the account of a deal that exists is settled", async () => {
  await checkedAt("C2", existingDeal(SUGGESTIONS));
  await within(section()).findByText(/can no longer be changed/);
  expect(within(section()).queryByRole("button", { name: /^Use / })).toBeNull();
});
