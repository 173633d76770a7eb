import { partAtFault } from "../../src/findings/part-at-fault";
import { deal, findingsOf } from "../deal";

test.each([
  ["Solution 1", ", USD", 0],
  ["Solution 1", "ACME-1", 0],
  ["Solution 1", "SOL-1234-PQRS, Dollar", 1],
  ["Solution 1", "SOL-1234-PQRS, USD, ten", 2],
  ["Solution 1", "SOL-1234-PQRS, USD, 10, 0", 3],
  ["Solution 1", "SOL-1234-PQRS, USD, 10, 1, 2", undefined],
  ["Team member 1", "Bob, , 999999, bob@contoso.com", 1],
  ["Team member 1", "Bob, Partner", 2],
  ["Team member 1", "Bob, Partner, 999999", 3],
  ["Team member 1", "Bob, Partner, none, bob@contoso.com", 2],
  ["Team member 1", "Bob, Partner, 999999, bob", 3],
  ["Team member 1", "Bob, Partner, 999999, bob@contoso.com, 5", undefined],
])("%s “%s”: part %s is at fault", (column, text, part) => {
  const [finding] = findingsOf([deal({ [column]: text })]).filter((each) => each.column === column);
  expect(finding).toBeDefined();
  expect(finding && partAtFault(finding)).toBe(part);
});

test("a finding of another rule blames no part", () => {
  const [finding] = findingsOf([deal({ Currency: "dollars" })]);
  expect(finding && partAtFault(finding)).toBeUndefined();
});
