import { nextColumn, type AddableFamily } from "../../src/edits/next-column";
import { recognise } from "../../src/sheet/recognise";
import { textSheet } from "../../src/sheet/sheet";

const HEAD = ["Deal Name", "Customer Name", "Customer City", "Currency", "Notes"];

/** Where the next column goes: its header, and the headers with it put in; and which header it is formatted like. */
function next(tail: readonly string[], family: AddableFamily): readonly [string, string, string] | undefined {
  const headers = [...HEAD, ...tail];
  const recognition = recognise(textSheet("Deals", [headers]));
  if (recognition.kind !== "deal-sheet") throw new Error(recognition.kind);
  const found = nextColumn(recognition.dealSheet, family);
  if (found === undefined) return undefined;
  const with1 = headers.toSpliced(found.column, 0, found.header);
  expect(headers[found.beside.column]).toBe(found.beside.header);
  return [found.key, with1.slice(HEAD.length).join("|"), found.beside.header];
}

const fifty = Array.from({ length: 50 }, (_, index) => `Solution ${index + 1}`);

test.each<[readonly string[], AddableFamily, readonly [string, string, string]]>([
  [["Solution 1", "Team member 1"], "Solution", ["Solution 2", "Solution 1|Solution 2|Team member 1", "Solution 1"]],
  [
    ["Solution 1", "Team member 1", "Microsoft team member 1"],
    "Team member",
    ["Team member 2", "Solution 1|Team member 1|Team member 2|Microsoft team member 1", "Team member 1"],
  ],
  [["SOLUTION 1", "SOLUTION 2"], "Solution", ["Solution 3", "SOLUTION 1|SOLUTION 2|SOLUTION 3", "SOLUTION 2"]],
  [["Solution 01"], "Solution", ["Solution 2", "Solution 01|Solution 02", "Solution 01"]],
  [["Team_Member_9"], "Team member", ["Team member 1", "Team_Member_1|Team_Member_9", "Team_Member_9"]],
  [["Solution 1", "Solution 3"], "Solution", ["Solution 2", "Solution 1|Solution 2|Solution 3", "Solution 1"]],
  [["Team member 1"], "Solution", ["Solution 1", "Solution 1|Team member 1", "Team member 1"]],
  [["Solution 1", "Solution 2"], "Team member", ["Team member 1", "Solution 1|Solution 2|Team member 1", "Solution 2"]],
  [
    ["Microsoft team member 1"],
    "Team member",
    ["Team member 1", "Team member 1|Microsoft team member 1", "Microsoft team member 1"],
  ],
  [[], "Solution", ["Solution 1", "Solution 1", "Notes"]],
  [["Solution 2", "Solution 1"], "Solution", ["Solution 3", "Solution 2|Solution 3|Solution 1", "Solution 2"]],
])("beside %j the next %s", (tail, family, expected) => {
  expect(next(tail, family)).toEqual(expected);
});

test("after fifty there is no next one, of that family", () => {
  expect(next(fifty, "Solution")).toBeUndefined();
  expect(next(fifty, "Team member")?.[0]).toBe("Team member 1");
});

test("a sheet that does not begin in column A is reckoned with", () => {
  const headers = [...HEAD, "Solution 1"];
  const recognition = recognise({ ...textSheet("Deals", [headers]), firstColumn: 3, firstRow: 5 });
  if (recognition.kind !== "deal-sheet") throw new Error(recognition.kind);
  expect(nextColumn(recognition.dealSheet, "Solution")).toMatchObject({ column: 3 + headers.length });
});
