import { carriedEdits } from "../../src/edits/carried-edits";
import { cell } from "../actions/open-app";
import { deal, dealSheet, IDS, searchDeal } from "../deal";
import type { SampleDeal } from "../../src/rules/rule";

/** What is carried over, each as “address: before → after”. */
function carried(sent: readonly SampleDeal[], now: readonly SampleDeal[], returned: readonly SampleDeal[]): string[] {
  return carriedEdits(dealSheet(sent).records, dealSheet(now), dealSheet(returned)).map(
    ({ edit, before, after }) => `${edit.address}: ${before} → ${after}`,
  );
}

const A = (cells: SampleDeal = {}): SampleDeal => searchDeal({ "Deal Name": "A", ...cells });
const B = (cells: SampleDeal = {}): SampleDeal => searchDeal({ "Deal Name": "B", ...cells });
const FINAL = "Final Matched Customer Account";

test.each<[string, readonly SampleDeal[], readonly SampleDeal[], readonly SampleDeal[], readonly string[]]>([
  ["nothing where nothing was changed", [A(), B()], [A(), B()], [B(), A()], []],
  [
    "a changed value, to where the deal stands now",
    [A(), B()],
    [A({ Notes: "new" }), B()],
    [B(), A()],
    [`${cell("Notes", 3)}: This is a sample note. → new`],
  ],
  ["a cell that was emptied", [A()], [A({ Notes: "" })], [A()], [`${cell("Notes", 2)}: This is a sample note. → `]],
  [
    "an account that was typed",
    [A()],
    [A({ [FINAL]: "MicrosoftID: 6-ABCDEFG23XB" })],
    [A()],
    [`${cell(FINAL, 2)}:  → MicrosoftID: 6-ABCDEFG23XB`],
  ],
  [
    "what names the deal by its value, too",
    [A()],
    [A({ "Estimated Deal Value": "7" })],
    [A()],
    [`${cell("Estimated Deal Value", 2)}: 12563 → 7`],
  ],
  ["nothing that came back the same", [A()], [A({ Notes: "new" })], [A({ Notes: "new" })], []],
  ["nothing that only Partner Center writes", [A()], [A({ Confidence: "High" })], [A()], []],
  ["nothing that is read-only in a deal that was created", [A()], [A({ "Customer City": "Oslo" })], [A(IDS)], []],
  ["nothing of a deal that is alike another", [A(), A()], [A({ Notes: "new" }), A()], [A(), A()], []],
  ["nothing of a deal that did not come back", [A(), B()], [A({ Notes: "new" }), B()], [B()], []],
])("%s", (_, sent, now, returned, expected) => {
  expect(carried(sent, now, returned)).toEqual(expected);
});

test("each edit says whose row it is", () => {
  const [edit] = carriedEdits(dealSheet([A()]).records, dealSheet([A({ Notes: "new" })]), dealSheet([A()]));
  expect(edit).toMatchObject({
    column: "Notes",
    deal: "A",
    edit: { witness: { address: cell("Deal Name", 2), value: "A" } },
  });
});

test("a number is carried as it would stand in a file", () => {
  const format = { formats: { "Estimated Close Date": "m/d/yyyy" } };
  const day = (close: string | number): SampleDeal =>
    deal({ "Deal Name": "A", "Estimated Close Date": close as string });
  const [edit] = carriedEdits(
    dealSheet([day("1/30/2020")]).records,
    dealSheet([day(43_862)], format),
    dealSheet([day("01/30/2020")]),
  );
  expect(edit?.after).toBe("02/01/2020");
});
