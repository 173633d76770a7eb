import { groupFindings, type FindingsGroup, type Grouping } from "../../src/findings/group";
import { dealTitles } from "../../src/findings/deal-titles";
import { deal, dealSheet, findingsOf } from "../deal";

const DEALS = [
  deal({ Currency: "xx", "Deal Name": " A" }),
  deal({ "Deal Name": "B" }),
  deal({ "Deal Name": "C", Currency: "yy", Notes: " x" }),
];
const LAYOUT = { headers: ["Nonsense", ...Object.keys(deal())] };

function nameOf(group: FindingsGroup): string | number | null {
  return group.by === "column" ? group.column : group.by === "rule" ? group.rule : group.row;
}

test.each<[Grouping, readonly (readonly [string | number | null, number])[]]>([
  [
    "column",
    [
      ["Deal Name", 1],
      ["Currency", 2],
      ["Notes", 1],
    ],
  ],
  [
    "rule",
    [
      ["currency-code", 2],
      ["untrimmed", 2],
    ],
  ],
  [
    "row",
    [
      [2, 2],
      [4, 2],
    ],
  ],
])("by %s", (grouping, expected) => {
  const groups = groupFindings(findingsOf(DEALS), grouping, dealSheet(DEALS));
  expect(groups.map((group) => [nameOf(group), group.findings.length])).toEqual(expected);
});

test("by row, what is said of the header is together with what is said of the sheet, in front", () => {
  const findings = findingsOf(DEALS, LAYOUT);
  const [first] = groupFindings(findings, "row", dealSheet(DEALS, LAYOUT));
  expect(first).toMatchObject({ by: "row", row: null });
  expect(first?.findings.map(({ rule }) => rule)).toContain("column-unknown");
});

test("each group has a key of its own, and none is lost", () => {
  const findings = findingsOf(DEALS, LAYOUT);
  const groups = (["column", "rule", "row"] as const).flatMap((grouping) =>
    groupFindings(findings, grouping, dealSheet(DEALS, LAYOUT)),
  );
  expect(new Set(groups.map(({ key }) => key)).size).toBe(groups.length);
  expect(groups.reduce((sum, group) => sum + group.findings.length, 0)).toBe(3 * findings.length);
});

test("a row is called by its deal and its customer, as far as they are filled", () => {
  const deals = [
    deal({ "Deal Name": "A ", "Customer Name": "Contoso" }),
    deal({ "Deal Name": "", "Customer Name": "" }),
  ];
  expect([...dealTitles(dealSheet(deals))]).toEqual([
    [2, ["A", "Contoso"]],
    [3, []],
  ]);
});
