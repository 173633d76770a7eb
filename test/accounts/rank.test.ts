import { CONSEQUENCES } from "../../src/accounts/consequences";
import { rankSuggestions } from "../../src/accounts/rank";
import { currentMatch, suggestionsOf } from "../../src/accounts/suggestions";
import { dealOf, type Values } from "../sheet/sample-sheet";

function microsoft(id: string, name: string, address = "PO BOX 80456"): string {
  return `MicrosoftID: ${id}, AccountName: ${name}, AccountAddress: ${address}`;
}

const FINAL = "Final Matched Customer Account";
const CUSTOMER = { "Customer Name": "Contoso Corporation", "Customer City": "Redmond" };
const CONTOSO = microsoft("12-1A", "Contoso");
const CONTOSO_IN_REDMOND = microsoft("12-2B", "Contoso", "One Contoso Way, Redmond, WA");
const FABRIKAM = microsoft("12-3C", "Fabrikam");
const DUNS = "DUNSID: 659410848, AccountName:CONTOSO, AccountAddress: 21 TOH GUAN ROAD EAST";

describe("a record's suggestions", () => {
  test("come in the order of the columns, with category and column, blanks skipped, repeats marked", () => {
    const deal = dealOf({
      ...CUSTOMER,
      "DUNS Account 1": DUNS,
      "Managed Account 1": " ",
      "Managed Account 2": CONTOSO,
      "UnManaged Account Match 1": microsoft("12-1a", "CONTOSO LTD"),
      "Moodys Account Match 2": "Contoso, somewhere",
    });
    expect(
      suggestionsOf(deal).map(({ category, column, account, isDuplicate }) => [
        category,
        column,
        account.id,
        isDuplicate,
      ]),
    ).toEqual([
      ["Managed", "Managed Account 2", "12-1A", false],
      ["Unmanaged", "Unmanaged Account 1", "12-1a", true],
      ["DUNS", "DUNS Account 1", "659410848", false],
      ["DUNS", "DUNS Account 2", "", false],
    ]);
  });

  test("without an ID are the same account where their texts are the same", () => {
    const deal = dealOf({
      ...CUSTOMER,
      "Managed Account 1": "Contoso, Redmond",
      "Managed Account 2": "Contoso, Seattle",
      "DUNS Account 1": " CONTOSO, Redmond ",
    });
    expect(suggestionsOf(deal).map(({ isDuplicate }) => isDuplicate)).toEqual([false, false, true]);
  });

  test("with one number in two registers are two accounts", () => {
    const deal = dealOf({ ...CUSTOMER, "Managed Account 1": "MicrosoftID: 1-1", "DUNS Account 1": "DUNSID: 1-1" });
    expect(suggestionsOf(deal).map(({ isDuplicate }) => isDuplicate)).toEqual([false, false]);
  });

  test("are none without the columns", () => {
    expect(suggestionsOf(dealOf(CUSTOMER))).toEqual([]);
    expect(rankSuggestions(dealOf(CUSTOMER))).toEqual([]);
  });

  test.each(["Managed", "Unmanaged", "DUNS"] as const)("%s has a consequence", (category) => {
    expect(CONSEQUENCES[category]).toMatch(/^registration-/);
  });
});

describe("the current match", () => {
  test("is undefined while the cell is blank", () => {
    expect(currentMatch(dealOf({ ...CUSTOMER, [FINAL]: " ", Confidence: "High" }))).toBeUndefined();
  });

  test.each([
    ["the same text", CONTOSO, "Managed Account 1"],
    ["the same ID alone", "MicrosoftID: 12-1A", "Managed Account 1"],
    ["another account", "MicrosoftID: 99-ZZ", undefined],
  ])("%s", (_, text, suggestedIn) => {
    const deal = dealOf({
      ...CUSTOMER,
      [FINAL]: text,
      "Managed Account 1": CONTOSO,
      Confidence: "Low",
      "Matched Category": "Managed",
    });
    expect(currentMatch(deal)).toMatchObject({ confidence: "Low", category: "Managed", suggestedIn });
  });
});

describe("ranking", () => {
  test.each<[string, Values, readonly string[]]>([
    [
      "a managed account before others of the same name",
      { "DUNS Account 1": DUNS, "Unmanaged Account 1": CONTOSO, "Managed Account 1": microsoft("9-M", "CONTOSO") },
      ["Managed Account 1", "Unmanaged Account 1", "DUNS Account 1"],
    ],
    [
      "the customer's city before another",
      { "Managed Account 1": CONTOSO, "Managed Account 2": CONTOSO_IN_REDMOND },
      ["Managed Account 2", "Managed Account 1"],
    ],
    [
      "the customer's name before a better category with another name",
      { "Managed Account 1": FABRIKAM, "Unmanaged Account 1": CONTOSO, "DUNS Account 1": DUNS },
      ["Unmanaged Account 1", "DUNS Account 1", "Managed Account 1"],
    ],
    [
      "the more alike of two names",
      { "Managed Account 1": microsoft("9-A", "Contoso Iberia"), "Managed Account 2": CONTOSO },
      ["Managed Account 2", "Managed Account 1"],
    ],
    [
      "a match of high confidence before everything",
      { "Managed Account 1": CONTOSO, "Managed Account 2": FABRIKAM, [FINAL]: FABRIKAM, Confidence: "High" },
      ["Managed Account 2", "Managed Account 1"],
    ],
    [
      "a match of low confidence in its own place",
      { "Managed Account 1": CONTOSO, "Managed Account 2": FABRIKAM, [FINAL]: FABRIKAM, Confidence: "Low" },
      ["Managed Account 1", "Managed Account 2"],
    ],
    ["each account once", { "Managed Account 1": CONTOSO, "Unmanaged Account 1": CONTOSO }, ["Managed Account 1"]],
    [
      "the order of the columns where nothing tells them apart",
      { "Managed Account 1": microsoft("9-A", "CONTOSO"), "Managed Account 2": CONTOSO },
      ["Managed Account 1", "Managed Account 2"],
    ],
  ])("%s", (_, values, columns) => {
    expect(rankSuggestions(dealOf({ ...CUSTOMER, ...values })).map(({ column }) => column)).toEqual(columns);
  });

  test.each([
    ["Salt Lake City", "100 Main St, Salt Lake City, UT", true],
    ["Salt Lake City", "100 Salt Lake Road, Provo", false],
    ["SÃO PAULO", "Rua 1, Sao Paulo", true],
    ["York", "New Yorker Allee 5", false],
    ["", "PO BOX 80456", false],
    ["", "", false],
  ])("the city %j is in the address %j: %p", (city, address, isInCity) => {
    const deal = dealOf({ ...CUSTOMER, "Customer City": city, "Managed Account 1": microsoft("9-A", "A", address) });
    expect(rankSuggestions(deal)).toMatchObject([{ isInCity }]);
  });

  test("says how alike, whether in the city, and whether chosen", () => {
    const deal = dealOf({
      ...CUSTOMER,
      "Managed Account 1": CONTOSO_IN_REDMOND,
      "Managed Account 2": microsoft("9-A", "Fabrikam", "12 Redmondson Road"),
      [FINAL]: "MicrosoftID: 12-2B",
    });
    expect(
      rankSuggestions(deal).map(({ similarity, isInCity, isCurrent }) => [similarity, isInCity, isCurrent]),
    ).toEqual([
      [1, true, true],
      [0, false, false],
    ]);
  });
});
