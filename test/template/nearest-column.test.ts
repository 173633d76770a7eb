import { nearestColumn } from "../../src/template/nearest-column";

test.each([
  ["Custmer Name", "Customer Name", 1, true],
  ["Customer Nmae", "Customer Name", 1, true],
  ["Customer Adress Line 2", "Customer Address Line 2", 1, true],
  ["Soluton 3", "Solution 3", 1, true],
  ["Team membr 12", "Team member 12", 1, true],
  ["Deal Nmae", "Deal Name", 1, true],
  ["Estimated Closing Date", "Estimated Close Date", 3, false],
  // One letter off in a short word may be another word.
  ["Notess", "Notes", 1, false],
])("%s was meant to be %s", (header, key, distance, beyondDoubt) => {
  expect(nearestColumn(header)).toEqual({ key, distance, beyondDoubt });
});

test.each([
  "",
  "No",
  "Country",
  "Region Owner",
  "Solution",
  "Solution 51",
  "Customer Address Line 3",
  "__proto__",
  "x".repeat(5000),
])("%.30s is near no column", (header) => {
  expect(nearestColumn(header)).toBeUndefined();
});

test("between two columns equally near nothing is beyond doubt", () => {
  // One letter from “Managed Account 1” would be two from “Unmanaged Account 1” only if both are that near.
  expect(nearestColumn("nmanaged Account 1")).toMatchObject({ distance: 1, beyondDoubt: false });
});
