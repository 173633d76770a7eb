import { applyChosenEdits } from "../../src/actions/apply-chosen-edits";
import { offeredEdits, restoresFor } from "../../src/actions/offered-edits";
import { undo } from "../../src/actions/undo";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, dealSheet, findingsOf } from "../deal";
import { cell, dealWorkbook, openApp } from "./open-app";

function offered(deals: readonly SampleDeal[], column: string): string[] {
  const findings = findingsOf(deals).filter((finding) => finding.column === column);
  return offeredEdits(findings, dealSheet(deals)).map(
    ({ address, after, isSuggestion }) => `${address} ${after}${isSuggestion ? "?" : ""}`,
  );
}

test.each<[string, string, readonly SampleDeal[], readonly string[]]>([
  ["safe fixes", "Currency", [deal({ Currency: "usd" }), deal({ Currency: "eur" })], ["USD 2", "EUR 3"]],
  ["suggestions", "Estimated Close Date", [deal({ "Estimated Close Date": "9/3/23" })], ["09/03/2023 2?"]],
  ["nothing where there is no fix", "Currency", [deal({ Currency: "nonsense" })], []],
  ["one edit a cell, and not the mere trimming", "Currency", [deal({ Currency: " usd " })], ["USD 2"]],
])("the edits of a group: %s", (_, column, deals, expected) => {
  const texts = expected.map((each) => {
    const [after = "", row = ""] = each.split(" ");
    return `${cell(column, Number.parseInt(row, 10))} ${after}${row.endsWith("?") ? "?" : ""}`;
  });
  expect(offered(deals, column)).toEqual(texts);
});

test("chosen edits are written in one step and taken back in one", async () => {
  const { app, check, textAt } = openApp(
    dealWorkbook([deal({ Currency: "usd" }), deal({ Currency: "eur", "Deal Name": "B" }), deal({ Currency: "chf" })]),
  );
  await check();
  const { checked } = app.store.getState();
  if (checked === undefined) throw new Error("the sheet was not checked");
  const edits = offeredEdits(checked.findings, checked.dealSheet).map(({ edit }) => edit);
  await app.perform(applyChosenEdits, { edits: edits.slice(0, 2), verb: "fixed" });
  const currencies = (): string[] => [2, 3, 4].map((row) => textAt(cell("Currency", row)));
  expect(currencies()).toEqual(["USD", "EUR", "chf"]);
  expect(app.store.getState().notice?.text).toBe("2 cells fixed.");
  await app.perform(undo, undefined);
  expect(currencies()).toEqual(["usd", "eur", "chf"]);
});

test("only the cells that the findings name are put back, not the rest of their deals", async () => {
  const id = "00000001-0b84-4ac4-b4ea-5b2587d42cee";
  const { app, check, type } = openApp(dealWorkbook([deal({ "Engagement ID": id, "Referral ID": id })]));
  await check();
  type(cell("Customer City", 2), "Oslo");
  type(cell("Customer Name", 2), "Contoso");
  type(cell("Notes", 2), "called");
  await check();
  const state = app.store.getState();
  const restores = restoresFor(state, state.checked?.findings ?? []);
  expect(restores.map(({ address }) => address).sort()).toEqual(
    [cell("Customer City", 2), cell("Customer Name", 2)].sort(),
  );
});
