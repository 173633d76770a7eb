import { restoreEdits } from "../../src/edits/restore-edits";
import type { SampleDeal } from "../../src/rules/rule";
import { keepBaseline } from "../../src/sheet/keep-baseline";
import { dealSheet, existingDeal, HEADERS, type SheetLayout } from "../deal";
import { cell } from "../actions/open-app";

const DATE = "Estimated Close Date";

function restored(was: SampleDeal, is: SampleDeal, before: SheetLayout = {}, now: SheetLayout = before) {
  const kept = keepBaseline(dealSheet([existingDeal(was)], before), "import");
  const sheet = dealSheet([existingDeal(is)], now);
  const [deal] = sheet.records;
  if (deal === undefined) throw new Error("There is a deal.");
  return restoreEdits(deal, sheet, kept);
}

const dates: SheetLayout = { formats: { [DATE]: "m/d/yyyy" } };

test.each<[string, SampleDeal, SampleDeal, readonly [column: string, before: string, after: string][]]>([
  ["nothing changed", {}, {}, []],
  ["changed", { Notes: "then" }, { Notes: "now" }, [["Notes", "now", "then"]]],
  ["emptied", { Notes: "then" }, { Notes: "" }, [["Notes", "", "then"]]],
  ["filled", { Notes: "" }, { Notes: "now" }, [["Notes", "now", ""]]],
  ["blank in another way", { Notes: "" }, { Notes: " " }, []],
  ["the same number as text", { "Estimated Deal Value": 5 }, { "Estimated Deal Value": "5" }, []],
  ["messages of the upload", { Errors: "Try again" }, { Errors: "" }, []],
  [
    "in the order of the columns",
    { Notes: "then", "Customer Name": "Contoso" },
    { Notes: "now", "Customer Name": "Fabrikam" },
    [
      ["Customer Name", "Fabrikam", "Contoso"],
      ["Notes", "now", "then"],
    ],
  ],
])("%s", (_, was, is, expected) => {
  expect(restored(was, is).map(({ column, before, after }) => [column, before, after])).toEqual(expected);
});

test("the edit gives the cell back as it was", () => {
  expect(restored({ Notes: "then" }, { Notes: "now" }).map(({ edit }) => edit)).toEqual([
    { address: cell("Notes", 2), before: "now", after: "then" },
  ]);
});

test("a number comes back with its format, and is shown as what it means", () => {
  const [restore] = restored({ [DATE]: 43860 }, { [DATE]: "soon" }, dates, {});
  expect(restore).toEqual({
    column: DATE,
    before: "soon",
    after: "01/30/2020",
    edit: { address: cell(DATE, 2), before: "soon", after: 43860, afterForm: { numberFormat: "m/d/yyyy" } },
  });
  const [plain] = restored({ "Sales Stage": 40 }, { "Sales Stage": 43860 });
  expect(plain?.edit.afterForm).toEqual({ numberFormat: "General" });
});

test("a number that means something else by its format has changed", () => {
  const stage = "Sales Stage";
  const percent = { formats: { [stage]: "0%" } };
  const restores = restored({ [stage]: 0.4 }, { [stage]: 0.4 }, percent, {});
  expect(restores.map(({ before, after }) => [before, after])).toEqual([["0.4", "40"]]);
});

test("a deal that the baseline does not know, and a column that came later, are left alone", () => {
  const unknown = { "Referral ID": "other", "Engagement ID": "other", "Deal Name": "Other", [DATE]: "12/31/2031" };
  expect(restored(unknown, { "Estimated Deal Value": "77", Notes: "now" })).toEqual([]);
  const own: SheetLayout = { headers: [...HEADERS, "Our own"] };
  expect(restored({}, { "Our own": "mine" }, {}, own)).toEqual([]);
  expect(restored({ "Our own": "mine" }, { "Our own": "yours" }, own).map(({ after }) => after)).toEqual(["mine"]);
});
