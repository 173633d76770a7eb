import { addressSimilarityTo, namesCity, type EnteredAddress } from "../../src/accounts/address-similarity";

const ENTERED: EnteredAddress = {
  street: "12 Harbour Street",
  more: "Floor 3",
  city: "Leeds",
  state: "West Yorkshire",
  postalCode: "LS1 4AP",
  country: "GB",
};

test.each([
  ["12 Harbour Street, Leeds", 1],
  ["12 HARBOUR ST., LEEDS", 1],
  ["Floor 3, 12 Harbour Street, Leeds", 1],
  ["12 Harbour Street, LS1 4AP Leeds", 1],
  ["12 Harbour Street, Leeds, West Yorkshire, LS1 4AP, GB", 1],
  // What the record does not say counts against it, what the account leaves out too.
  ["12 Harbour Street, Leeds, England", 8 / 9],
  ["Leeds", 2 / 5],
  ["14 Harbour Street, Leeds", 3 / 4],
  ["1 Elm Road, York", 0],
  // A box is no place.
  ["PO BOX 80456", undefined],
  ["P.O. Box 12, Leeds", 2 / 5],
  ["Postfach 77", undefined],
  ["", undefined],
  ["-", undefined],
])("the address %j is %p like the customer’s", (address, expected) => {
  const similarity = addressSimilarityTo(ENTERED)(address);
  if (expected === undefined) expect(similarity).toBeUndefined();
  else expect(similarity).toBeCloseTo(expected, 10);
});

test.each([
  ["Königstraße 12", "Königstr. 12", 1],
  ["Alte Mühlenstr. 9", "ALTE MUHLENSTRASSE 9", 1],
  ["5 W Sage Ct", "5 West Sage Court", 1],
  ["Hauptplatz 2", "Hauptplats 2", 0.985],
])("%j and %j are one street", (street, address, least) => {
  const similarity = addressSimilarityTo({ street, more: "", city: "", state: "", postalCode: "", country: "" })(
    address,
  );
  expect(similarity).toBeGreaterThanOrEqual(least - 0.01);
});

test("nothing can be compared with a customer that has neither street nor city", () => {
  const similarity = addressSimilarityTo({ ...ENTERED, street: " ", city: "" });
  expect(similarity("12 Harbour Street, Leeds")).toBeUndefined();
});

test("two cities that have a word in common are two", () => {
  expect(namesCity("Salt Lake City")("1 Main St, Lake City")).toBe(false);
});
