import { useBestSuggestion } from "../../src/actions/use-best-suggestion";
import { nextFinding, previousFinding } from "../../src/actions/walk-findings";
import { deal } from "../deal";
import { cell, dealWorkbook, openApp, type OpenApp } from "./open-app";

const COUNTRY = cell("Customer Country", 2);
const CURRENCY = cell("Currency", 2);
const VALUE = cell("Estimated Deal Value", 3);

/** The pane hears of the selection by an event, some turns later. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 30));

async function opened(...deals: Parameters<typeof dealWorkbook>[0]): Promise<OpenApp> {
  const open = openApp(dealWorkbook(deals));
  await open.app.start();
  await open.check();
  await settled();
  return open;
}

async function walked({ app }: OpenApp, step: typeof nextFinding): Promise<string | undefined> {
  await app.perform(step, undefined);
  await settled();
  return app.store.getState().notice?.text;
}

test("goes from finding to finding, says each, and round", async () => {
  const open = await opened(
    deal({ "Customer Country": "Germany", Currency: "usd" }),
    deal({ "Estimated Deal Value": "much" }),
  );
  const places: (string | undefined)[] = [];
  for (let step = 0; step < 4; step++) places.push((await walked(open, nextFinding))?.split(":")[0]);
  expect(open.app.store.getState().selection?.address).toBe(COUNTRY);
  expect(places).toEqual([
    `${COUNTRY}, Customer Country`,
    `${CURRENCY}, Currency`,
    `${VALUE}, Estimated Deal Value`,
    "Back at the first",
  ]);
  expect((await walked(open, previousFinding))?.startsWith("Back at the last: ")).toBe(true);
  expect((await walked(open, previousFinding))?.startsWith(`${CURRENCY}, Currency: `)).toBe(true);
});

test("begins where the selection is", async () => {
  const open = await opened(deal({ Currency: "usd" }), deal({ Currency: "usd" }));
  open.select(cell("Deal Name", 3));
  await settled();
  expect((await walked(open, nextFinding))?.startsWith(`${cell("Currency", 3)}, Currency: `)).toBe(true);
});

test("says so when there is nothing left", async () => {
  const open = await opened(deal({}));
  expect(await walked(open, nextFinding)).toBe("There is no error and no warning left.");
});

describe("the best account", () => {
  const MANAGED = "MicrosoftID: 6-ABCDEFG23XB, AccountName: Contoso Ltd, AccountAddress: 1 Main St, Seattle, US";
  const OTHER = "MicrosoftID: 6-HJKLMNP45YC, AccountName: Woodgrove Bank, AccountAddress: 2 Side St, Oslo, NO";
  const MATCH = "Final Matched Customer Account";
  const row = (cells: Parameters<typeof deal>[0]) => deal({ "Customer Name": "Contoso", [MATCH]: "", ...cells });

  test.each<[string, Parameters<typeof deal>[0], string, RegExp]>([
    ["is taken", { "Managed Account 1": OTHER, "Unmanaged Account 1": MANAGED }, MANAGED, /is now/],
    ["is not taken from another company", { "Managed Account 1": OTHER }, "", /No suggestion of row 2 is named like/],
    ["is missing", {}, "", /Row 2 has no suggested account/],
  ])("%s", async (_, cells, after, notice) => {
    const open = await opened(row(cells));
    open.select(CURRENCY);
    await settled();
    await open.app.perform(useBestSuggestion, undefined);
    expect(open.textAt(cell(MATCH, 2))).toBe(after);
    expect(open.app.store.getState().notice?.text).toMatch(notice);
  });

  test("needs a deal to be selected", async () => {
    const open = await opened(row({ "Managed Account 1": MANAGED }));
    await open.app.perform(useBestSuggestion, undefined);
    expect(open.app.store.getState().notice?.text).toBe("Select a cell in the row of a deal first.");
  });
});
