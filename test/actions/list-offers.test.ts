import type { ListOffer } from "../../src/actions/host";
import { listOffersOf, SPARE_ROWS } from "../../src/actions/list-offers";
import { columnLetters } from "../../src/sheet/a1";
import { COLUMNS } from "../../src/template/columns";
import { wordsFor } from "../../src/words/words-for";
import { deal, dealSheet, HEADERS } from "../deal";

const ENGLISH = wordsFor("en-US");

const offers = listOffersOf(dealSheet([deal(), deal()]), ENGLISH);

const letterOf = (key: string, headers = HEADERS) => columnLetters(headers.indexOf(key));

function offerFor(key: string, headers = HEADERS, from: readonly ListOffer[] = offers): ListOffer | undefined {
  return from.find(({ range }) => range.startsWith(`${letterOf(key, headers)}2:`));
}

function offersOf(headers: readonly string[]): readonly ListOffer[] {
  return listOffersOf(dealSheet([deal()], { headers }), ENGLISH);
}

test.each([
  ["Partner Referral Status", ["New", "Active", "Closed"]],
  ["Marketplace Purchase Intent", ["Yes", "No", "Have not decided"]],
  ["Microsoft help required?", ["Yes", "No"]],
  ["Share with Microsoft sales team", ["Yes", "No"]],
  ["Consent to share Customer/Partner contact", ["Yes", "No"]],
  ["Azure Certified Device", ["Yes", "No"]],
  ["Attach Services", ["Yes", "No"]],
  ["What specific help from Microsoft?", ["1", "2", "3", "4", "5", "6"]],
  ["Sales Stage", ["10", "20", "40", "60", "80", "100"]],
  ["Estimated Close Date", []],
  ["Deal Name", []],
  ["Referral ID", []],
])("%s offers %j", (key, values) => {
  expect(offerFor(key)).toMatchObject({ values });
  expect(offerFor(key)).not.toHaveProperty("byRow");
});

test.each([
  ["Customer Country", ["DE", "GB", "US"], 249],
  ["Currency", ["CHF", "EUR", "USD"], 150],
  ["Device Category", ["Kiosk", "Automotive & Transportation Systems"], 38],
  ["Silicon Type", ["AMD - A10", "Others"], 30],
])("%s offers %j and more, at least %i", (key, some, most) => {
  expect(offerFor(key)?.values).toEqual(expect.arrayContaining(some));
  expect(offerFor(key)?.values.length).toBeGreaterThanOrEqual(most);
});

test.each(["Partner Role", "Solution Area", "Solution Play", "Final Matched Customer Account"])(
  "%s only suggests: another value is no mistake",
  (key) => {
    expect(offerFor(key)).toMatchObject({ suggestsOnly: true });
  },
);

test("the reason's list follows the row's substatus", () => {
  expect(offerFor("Declined/Lost/Error reason")).toMatchObject({
    values: [],
    byRow: {
      kind: "cases",
      column: letterOf("Partner Referral Substatus"),
      cases: [
        { when: ["Declined", "Lost"], values: ["1", "2", "3", "4", "5", "6", "7", "8"] },
        { when: ["Error"], values: ["1", "2", "3", "4", "5", "6", "7", "8", "9"] },
      ],
    },
  });
});

test("the substatus follows the row's status; while there is none, all are offered", () => {
  const offer = offerFor("Partner Referral Substatus");
  expect(offer?.byRow).toMatchObject({ kind: "cases", column: letterOf("Partner Referral Status") });
  const cases = offer?.byRow?.kind === "cases" ? offer.byRow.cases : [];
  expect(cases.map(({ when }) => when)).toEqual([["New"], ["Active"], ["Closed"]]);
  expect([...new Set(cases.flatMap(({ values }) => values))].sort()).toEqual([...(offer?.values ?? [])].sort());
});

test("without the deciding column every value is offered", () => {
  const headers = HEADERS.filter((header) => !header.startsWith("Partner Referral S"));
  const reason = offerFor("Declined/Lost/Error reason", headers, offersOf(headers));
  expect(reason).toMatchObject({ values: ["1", "2", "3", "4", "5", "6", "7", "8", "9"] });
  expect(reason).not.toHaveProperty("byRow");
});

test("the final match offers the row's own suggestions", () => {
  expect(offerFor("Final Matched Customer Account")).toMatchObject({
    byRow: { kind: "cells", first: letterOf("Managed Account 1"), last: letterOf("DUNS Account 2") },
    prompt: { message: expect.stringMatching(/^Choose one of the row's suggested accounts from the list/) as string },
  });
});

test.each([
  ["another column stands between them", [...HEADERS.filter((key) => key !== "DUNS Account 2"), "DUNS Account 2"]],
  ["there are none", HEADERS.filter((key) => !/(?:Managed|Unmanaged|DUNS) Account \d/.test(key))],
])("where %s, the final match has no list, and its prompt names the pane", (_, headers) => {
  const offer = offerFor("Final Matched Customer Account", headers, offersOf(headers));
  expect(offer?.values).toEqual([]);
  expect(offer).not.toHaveProperty("byRow");
  expect(offer?.prompt.message).toMatch(/^Choose one of the row's suggested accounts in the Dealsheet pane/);
});

test.each([
  ["What specific help from Microsoft?", /3 = Proof of concept/],
  ["Declined/Lost/Error reason", /^Declined or Lost: 1 budget.* 8 other\. Error: .*4 sync.* 9 other/],
  ["Sales Stage", /40 = Developed/],
  ["Partner Referral Status", /Closed = ended/],
  ["Estimated Close Date", /^Date as MM\/DD\/YYYY\./],
  ["Solution 1", /^Solution ID, currency, price, quantity/],
  ["Team member 1", /^First name, last name, phone, e-mail/],
  ["Customer City", /Read-only once the deal exists/],
  ["Customer Contact Email Address", /Read-only once the deal is shared/],
  ["Referral ID", /Partner Center fills this column; changes are refused\.$/],
  ["Managed Account 1", /changes are refused\.$/],
])("the prompt of %s says %s", (key, message) => {
  expect(offerFor(key)?.prompt.message).toMatch(message);
});

test.each(["Notes", "CRM ID", "Marketing Campaign ID", "CLA Number"])(
  "%s, where anything goes, gets nothing",
  (key) => {
    expect(offerFor(key)).toBeUndefined();
  },
);

test("solutions, and team members, are one offer", () => {
  expect(offerFor("Solution 1")).toMatchObject({
    range: `${letterOf("Solution 1")}2:${letterOf("Solution 5")}203`,
    prompt: { title: "Solution" },
  });
  expect(offerFor("Solution 2")).toBeUndefined();
});

const EVERY_COLUMN = { headers: COLUMNS.map(({ key }) => key) };

test.each(["en-US", "de-DE"])(
  "%s: offers reach below the records and keep Excel's limits; none is cut short",
  (locale) => {
    const all = listOffersOf(dealSheet([deal(), deal()], EVERY_COLUMN), wordsFor(locale));
    expect(all.length).toBeLessThan(60);
    for (const { range, prompt, alert } of all) {
      expect(alert).toMatch(/Partner Center/);
      expect(alert?.length).toBeLessThanOrEqual(255);
      expect(range).toMatch(new RegExp(`2:[A-Z]+${3 + SPARE_ROWS}$`));
      expect(prompt.title.length).toBeLessThanOrEqual(32);
      expect(prompt.message.length).toBeGreaterThan(0);
      expect(prompt.message.length).toBeLessThanOrEqual(255);
      expect(prompt.message).not.toMatch(/…$/);
    }
  },
);

test("prompts are in the person's language, and leave nothing out that the English ones have room for", () => {
  const sheet = dealSheet([deal(), deal()], EVERY_COLUMN);
  const english = listOffersOf(sheet, ENGLISH);
  const german = listOffersOf(sheet, wordsFor("de-DE"));
  expect(german.map(({ range, values, byRow }) => ({ range, values, byRow }))).toEqual(
    english.map(({ range, values, byRow }) => ({ range, values, byRow })),
  );
  const lines = (offers: readonly ListOffer[]) =>
    offers.map(({ prompt }) => `${prompt.title}: ${prompt.message.split("\n").length}`);
  expect(lines(german)).toEqual(lines(english));
  expect(german.filter(({ prompt }, index) => prompt.message === english[index]?.prompt.message)).toEqual([]);
});

test.each([
  [
    "Customer City",
    "Der Ort des Kunden. Ohne ihn wird kein Konto gesucht.\nSchreibgeschützt, sobald der Deal besteht.",
  ],
  ["Estimated Close Date", /^Datum als MM\/TT\/JJJJ\./],
  ["What specific help from Microsoft?", /3 = Machbarkeitsnachweis/],
])("in German the prompt of %s says %s", (key, message) => {
  const german = listOffersOf(dealSheet([deal(), deal()]), wordsFor("de-DE"));
  const said = offerFor(key, HEADERS, german)?.prompt.message;
  if (typeof message === "string") expect(said).toBe(message);
  else expect(said).toMatch(message);
});
