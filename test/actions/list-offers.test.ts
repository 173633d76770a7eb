import { listOffersOf, SPARE_ROWS } from "../../src/actions/list-offers";
import { deal, dealSheet } from "../deal";
import { cell } from "./open-app";

const offers = listOffersOf(dealSheet([deal(), deal()]));

const offerFor = (key: string) => offers.find(({ range }) => range.startsWith(`${cell(key, 2)}:`));

test.each([
  ["Partner Referral Status", ["New", "Active", "Closed"]],
  ["Marketplace Purchase Intent", ["Yes", "No", "Have not decided"]],
  ["Estimated Close Date", []],
])("%s offers %j and a prompt", (key, values) => {
  expect(offerFor(key)).toMatchObject({ values, prompt: { title: key } });
});

test("countries are offered by code", () => {
  expect(offerFor("Customer Country")?.values).toEqual(expect.arrayContaining(["DE", "GB", "US"]));
});

test("codes are explained in the prompt", () => {
  expect(offerFor("Declined/Lost/Error reason")?.values).toContain("9");
  expect(offerFor("What specific help from Microsoft?")?.prompt.message).toMatch(/3 .*Proof of concept/i);
});

test.each(["Errors", "Referral ID", "Managed Account 1", "Deal Name", "Notes"])("%s gets nothing", (key) => {
  expect(offerFor(key)).toBeUndefined();
});

test("offers reach below the records and keep Excel's limits", () => {
  for (const { range, prompt } of offers) {
    expect(range).toMatch(new RegExp(`2:[A-Z]+${3 + SPARE_ROWS}$`));
    expect(prompt.title.length).toBeLessThanOrEqual(32);
    expect(prompt.message.length).toBeLessThanOrEqual(255);
  }
});
