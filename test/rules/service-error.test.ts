import { deal, findingsOf, HEADERS } from "../deal";

/** The column that each message of a cell is put on. */
function columnsOf(errors: string, headers: readonly string[] = HEADERS): (string | null)[] {
  const found = findingsOf([deal({ Errors: errors })], { headers }).filter(({ rule }) => rule === "service-error");
  return found.map(({ column }) => column);
}

test.each<[message: string, column: string]>([
  ["Currency is wrong", "Currency"],
  ["The currency, it is wrong", "Currency"],
  ["Wrong: CURRENCY", "Currency"],
  ["Currencyis wrong", "Errors"],
  // The one that is named first, whatever the order of the columns.
  ["Deal Name and Customer City differ", "Deal Name"],
  ["Customer City and Deal Name differ", "Customer City"],
  // Of names that begin at one place the longest, wherever they stand in the sheet.
  ["Notes to Microsoft is blank", "Notes to Microsoft"],
  ["Notes is blank", "Notes"],
  ["Microsoft team member 1 is blank", "Microsoft team member 1"],
  // What is quoted is what is meant.
  ["Currency does not fit 'Customer Country'", "Customer Country"],
  ["Currency does not fit [Customer Country]", "Customer Country"],
  ["Currency does not fit “nothing” of (Customer Country)", "Customer Country"],
  ["Currency does not fit 'Account manager'", "Currency"],
  ["Currency does not fit 'Errors'", "Currency"],
  ["'Errors' is blank", "Errors"],
  ["Errors of Currency", "Currency"],
  ["'Contract Value' is blank", "Errors"],
  ["Solution 1 and 'Solution 2'", "Solution 2"],
  ["'Solution 9' is unknown", "Errors"],
])("%s: on %s", (message, column) => {
  expect(columnsOf(message)).toEqual([column]);
});

test("a column is found by the header that the sheet has for it, too", () => {
  const headers = HEADERS.map((header) => (header === "Customer Country" ? "Customer country/region" : header));
  expect(columnsOf("Customer country region is blank", headers)).toEqual(["Customer Country"]);
  expect(columnsOf("'Customer Country' is blank", headers)).toEqual(["Customer Country"]);
});

test("a column that the sheet has not is not named", () => {
  const headers = HEADERS.filter((header) => header !== "Notes");
  expect(columnsOf("'Notes' of Currency", headers)).toEqual(["Currency"]);
  expect(columnsOf("Notes are blank", headers)).toEqual(["Errors"]);
});

test("the column of a message under an unknown header", () => {
  const headers = [...HEADERS, "Account manager", ""];
  expect(columnsOf("'Account manager' is blank", headers)).toEqual(["Errors"]);
});

test("messages are parted by semicolons, each with its text, by the place of its column", () => {
  const found = findingsOf([deal({ Errors: " Currency is wrong;Try again ; ; 'Deal Name' is blank;" })]);
  expect(found).toEqual(
    [
      ["Errors", " Currency is wrong;Try again ; ; 'Deal Name' is blank;", "Try again"],
      ["Deal Name", "UK spring deal", "'Deal Name' is blank"],
      ["Currency", "USD", "Currency is wrong"],
    ].map(([column, value, message]) => ({
      rule: "service-error",
      severity: "info",
      row: 2,
      column,
      value,
      params: { message },
    })),
  );
});

test("the same message in several rows is put on the same column in each", () => {
  const deals = ["Currency is wrong", "Notes are wrong", "Currency is wrong"].map((Errors, index) =>
    deal({ Errors, "Deal Name": `Deal ${index}` }),
  );
  expect(findingsOf(deals).map(({ row, column }) => [row, column])).toEqual([
    [2, "Currency"],
    [3, "Notes"],
    [4, "Currency"],
  ]);
});

test.each<[what: string, message: string, column: string]>([
  ["up to character 2000", `${"a ".repeat(996)}Currency`, "Currency"],
  ["one beyond", `${"a ".repeat(996)} Currency`, "Errors"],
  ["in quotation marks", `Notes ${"a ".repeat(992)}'Currency'`, "Currency"],
  ["in quotation marks, one beyond", `Notes ${"a ".repeat(992)} 'Currency'`, "Notes"],
  ["with much behind it", `'Currency' ${"a ".repeat(2000)}`, "Currency"],
])("names are looked for in the first 2,000 characters: %s", (_, message, column) => {
  expect(columnsOf(message)).toEqual([column]);
});
