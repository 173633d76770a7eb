import { highlightsOf } from "../../src/actions/highlights";
import { check } from "../../src/rules/check";
import { deal, dealSheet, existingDeal, TODAY } from "../deal";
import { cell } from "./open-app";

const HEADERS = ["Errors", "Customer Name", "Currency", "Deal Name"];

test("errors, warnings and read-only cells, each cell once", () => {
  const sheet = dealSheet([deal({ Currency: "usd" }), existingDeal({ "Deal Name": " Contoso" })]);
  const { errors, warnings, readOnly } = highlightsOf(sheet, check(sheet, TODAY));
  expect(errors).toEqual([cell("Currency", 2)]);
  expect(warnings).toContain(cell("Deal Name", 3));
  expect(readOnly).not.toContain(cell("Deal Name", 3));
  expect(readOnly[0]).toMatch(/^A2:/);
});

test("only an existing deal's customer is read-only; blank system cells are, too", () => {
  const sheet = dealSheet([deal(), existingDeal()], {
    headers: [...HEADERS, "Referral ID", "Engagement ID", "Customer City"],
  });
  expect(highlightsOf(sheet, []).readOnly).toEqual(["A2:A3", "B3", "E2:F3", "G3"]);
});
