import { fixAllSafe } from "../../src/actions/fix-all-safe";
import { deal } from "../deal";
import { cell, dealWorkbook, openApp } from "./open-app";

test("when Excel fails in the midst of writing, the findings are those of the cells that are there", async () => {
  const deals = [deal({ Currency: "usd", "Deal Name": "One" }), deal({ "Customer Country": "us", "Deal Name": "Two" })];
  const { app, check, connection, textAt } = openApp(dealWorkbook(deals));
  await check();
  expect(app.store.getState().checked?.safeFixes).toHaveLength(2);
  // The fixes are two runs of cells; Excel takes the first one and refuses the other.
  connection.faults.failCall("GeneralException", 2, "values");
  await app.perform(fixAllSafe, undefined);
  const texts = [textAt(cell("Currency", 2)), textAt(cell("Customer Country", 3))];
  const { checked, freshness, notice } = app.store.getState();
  expect(notice?.intent).toBe("error");
  expect(texts.filter((text) => text !== text.toUpperCase())).toHaveLength(1);
  expect(freshness).toBe("current");
  expect(checked?.safeFixes).toHaveLength(1);
});
