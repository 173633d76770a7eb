import { planExport, type ExportPlan, type PlanOptions } from "../../src/csv/plan";
import type { Finding } from "../../src/findings/finding";
import { check } from "../../src/rules/check";
import type { SampleDeal } from "../../src/rules/rule";
import { deal, dealSheet, HEADERS, searchDeal, TODAY, type SheetLayout } from "../deal";

function planOf(
  deals: readonly SampleDeal[],
  layout: SheetLayout = {},
  options: Partial<PlanOptions> = {},
): ExportPlan {
  const sheet = dealSheet(deals, layout);
  return planExport(sheet, check(sheet, TODAY), { hasEarlierBaseline: layout.was !== undefined, ...options });
}

const sentRows = (plan: ExportPlan): number[] => plan.records.map(({ row }) => row);
const leftOut = (plan: ExportPlan): string[] => plan.leftOut.map(({ deal: { row }, reason }) => `${row} ${reason}`);

/** An open deal with IDs of its own. */
function open(number: number, cells: SampleDeal = {}): SampleDeal {
  const id = `0000000${number}-0b84-4ac4-b4ea-5b2587d42cee`;
  return deal({ "Engagement ID": id, "Referral ID": id, "Deal Name": `Deal ${number}`, ...cells });
}

const won = { "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" };

describe("records", () => {
  test("new deals without errors are sent", () => {
    const plan = planOf([deal(), searchDeal({ "Deal Name": "Other" }), deal({ Currency: "usd" })]);
    expect(sentRows(plan)).toEqual([2, 3]);
    expect(leftOut(plan)).toEqual(["4 errors"]);
  });

  test("a warning keeps nothing back, and is counted", () => {
    const plan = planOf([
      deal({ "Customer D-U-N-S ID": "81466849" }),
      deal({ Currency: "x", "Estimated Deal Value": "0" }),
    ]);
    expect(sentRows(plan)).toEqual([2]);
    expect(plan.warnings).toBe(1);
  });

  test("closed deals stay, whatever a person says", () => {
    const overrides = new Set(["errors", "unchanged", "succeeded"] as const);
    const plan = planOf([open(1, won), open(2)], {}, { overrides });
    expect(sentRows(plan)).toEqual([3]);
    expect(leftOut(plan)).toEqual(["2 locked"]);
  });

  test("without an earlier baseline all open deals are sent", () => {
    expect(sentRows(planOf([open(1), open(2)]))).toEqual([2, 3]);
  });

  test.each<[string, SampleDeal, SampleDeal, boolean]>([
    ["nothing changed", {}, {}, false],
    ["a value changed", { Notes: "now" }, {}, true],
    ["a value emptied", { Notes: "" }, {}, true],
    ["a value filled", {}, { Notes: "" }, true],
    ["a number instead of its text", { "Estimated Deal Value": 12563 }, { "Estimated Deal Value": "12563" }, false],
    [
      "a date written otherwise",
      { "Estimated Close Date": "01/30/2020" },
      { "Estimated Close Date": "1/30/2020" },
      false,
    ],
    [
      "a number that was a date cell",
      { "Estimated Close Date": "08/19/2025" },
      { "Estimated Close Date": 45888 },
      false,
    ],
    ["another day", { "Estimated Close Date": "08/20/2025" }, { "Estimated Close Date": 45888 }, true],
    ["a text that was a number", { "Estimated Deal Value": "12563.50" }, { "Estimated Deal Value": 12563.5 }, false],
    ["another number", { "Estimated Deal Value": "12563.51" }, { "Estimated Deal Value": 12563.5 }, true],
    ["zeros at the beginning", { "CRM ID": "007" }, { "CRM ID": "7" }, true],
    ["TRUE instead of its text", { "CLA Number": true }, { "CLA Number": "TRUE" }, false],
    ["spaces taken off", { Notes: "note" }, { Notes: "note " }, true],
    ["blank in another way", { Notes: "" }, { Notes: " \u00a0" }, false],
  ])("against a baseline: %s", (_, is, was, isSent) => {
    const plan = planOf([open(1, is)], { was: [open(1, was)] });
    expect(sentRows(plan)).toEqual(isSent ? [2] : []);
    expect(leftOut(plan)).toEqual(isSent ? [] : ["2 unchanged"]);
  });

  test("the last upload's messages, which are not sent, are no change", () => {
    const sheet = dealSheet([open(1, { Errors: "" })], { was: [open(1, { Errors: "Try again" })] });
    expect(leftOut(planExport(sheet, [], { hasEarlierBaseline: true }))).toEqual(["2 unchanged"]);
  });

  test("a date cell is compared by its day", () => {
    const formats = { "Estimated Close Date": "m/d/yyyy" };
    const was = [open(1, { "Estimated Close Date": "1/30/2020" }), open(2, { "Estimated Close Date": "1/30/2020" })];
    const plan = planOf([open(1, { "Estimated Close Date": 43860 }), open(2, { "Estimated Close Date": 43861 })], {
      formats,
      was,
    });
    expect(leftOut(plan)).toEqual(["2 unchanged"]);
  });

  test("a deal that the baseline does not know is sent", () => {
    expect(sentRows(planOf([open(1), open(2)], { was: [open(1)] }))).toEqual([3]);
  });

  test("without an earlier baseline an unchanged deal is sent too: nobody knows what it was", () => {
    expect(sentRows(planOf([open(1)], { was: [open(1)] }, { hasEarlierBaseline: false }))).toEqual([2]);
  });

  test("a deal that the service has refused is sent again, unchanged as it is", () => {
    const refused = open(1, { Errors: "Try again" });
    expect(sentRows(planOf([refused], { was: [refused] }))).toEqual([2]);
  });

  test("errors that were overruled are not counted as warnings", () => {
    const plan = planOf([deal({ Currency: "usd" })], {}, { overrides: new Set(["errors"]) });
    expect([sentRows(plan), plan.warnings]).toEqual([[2], 0]);
  });

  test("in a processed file the deals without a message have succeeded", () => {
    const deals = [open(1), open(2, { Errors: "Try again" }), deal(), open(4, won)];
    expect(leftOut(planOf(deals))).toEqual(["2 succeeded", "5 locked"]);
    expect(sentRows(planOf(deals))).toEqual([3, 4]);
  });

  test("one that was changed since has not", () => {
    const deals = [open(1, { Notes: "now" }), open(2), open(3, { Errors: "Try again" })];
    const plan = planOf(deals, { was: [open(1), open(2), open(3, { Errors: "Try again" })] });
    expect(sentRows(plan)).toEqual([2, 4]);
    expect(leftOut(plan)).toEqual(["3 succeeded"]);
  });

  test("new deals that are in a file already stay out unless a person wants them; updating twice does no harm", () => {
    const deals = [deal(), deal({ "Deal Name": "Another" }), open(3)];
    const exportedRows = new Set([2, 4]);
    expect(leftOut(planOf(deals, {}, { exportedRows }))).toEqual(["2 exported"]);
    expect(sentRows(planOf(deals, {}, { exportedRows, overrides: new Set(["exported"]) }))).toEqual([2, 3, 4]);
  });

  test.each<[string, PlanOptions["overrides"], number[]]>([
    ["none", new Set(), [4]],
    ["errors", new Set(["errors"]), [2, 4]],
    ["succeeded", new Set(["succeeded"]), [4]],
    ["succeeded and unchanged", new Set(["succeeded", "unchanged"]), [3, 4]],
    ["all", new Set(["errors", "succeeded", "unchanged"]), [2, 3, 4]],
  ])("overruled: %s", (_, overrides = new Set(), expected) => {
    const deals = [deal({ Currency: "usd" }), open(2), deal({ "Deal Name": "New", Errors: "Try again" })];
    expect(sentRows(planOf(deals, { was: [open(2)] }, { overrides }))).toEqual(expected);
  });
});

describe("columns", () => {
  const headers = [...HEADERS, "Our own remark", "", "Referenz"];

  test("unknown ones are left out, and said", () => {
    const { columns } = planOf([deal({ "Our own remark": "x" })], { headers });
    expect(columns.kept.map(({ header }) => header)).toEqual(HEADERS);
    expect(columns.leftOut.map(({ header, reason }) => [header, reason])).toEqual([
      ["Our own remark", "unknown"],
      ["Referenz", "unknown"],
    ]);
  });

  test("unknown ones can be kept", () => {
    const { columns } = planOf([deal()], { headers }, { includeUnknownColumns: true });
    expect(columns.kept.map(({ header }) => header)).toEqual([...HEADERS, "Our own remark", "Referenz"]);
  });

  test("cells under a blank header are left out, and said", () => {
    const deals = [deal({ "": "stray" }), deal({ "Deal Name": "Other" })];
    const { columns } = planOf(deals, { headers: [...HEADERS, ""] });
    expect(columns.leftOut).toMatchObject([{ position: HEADERS.length, header: "", reason: "blank-header" }]);
  });
});

describe("files", () => {
  const many = (count: number): SampleDeal[] =>
    Array.from({ length: count }, (_, n) => deal({ "Deal Name": `Deal ${n}` }));

  test.each<[number, [string, number][]]>([
    [0, []],
    [1000, [["Deals.csv", 1000]]],
    [
      1001,
      [
        ["Deals-1of2.csv", 1000],
        ["Deals-2of2.csv", 1],
      ],
    ],
  ])("%i records", (count, expected) => {
    expect(planOf(many(count)).files.map(({ name, rows }) => [name, rows.length])).toEqual(expected);
  });

  test("the name can be given", () => {
    expect(planOf([deal()], {}, { fileName: "upload.csv" }).files).toEqual([{ name: "upload.csv", rows: [2] }]);
  });
});

describe("preflight", () => {
  const help = (yes: boolean): SampleDeal => ({
    "Microsoft help required?": yes ? "Yes" : "No",
    "What specific help from Microsoft?": yes ? "1" : "",
  });
  const share = (yes: boolean): SampleDeal => ({ "Share with Microsoft sales team": yes ? "Yes" : "No" });

  test("what the upload will do", () => {
    const lost = {
      "Partner Referral Status": "Closed",
      "Partner Referral Substatus": "Lost",
      "Declined/Lost/Error reason": "3",
    };
    const plan = planOf([searchDeal(), deal(), open(1, won), open(2, lost), open(3, lost), open(4, { Notes: "now" })], {
      was: [open(1), open(2), open(3), open(4)],
    });
    expect(plan.preflight).toEqual({
      search: 1,
      create: 1,
      update: 4,
      close: [
        { substatus: "Won", count: 1 },
        { substatus: "Lost", count: 2 },
      ],
      upgradeToCoSell: 0,
      upgradeToPartnerLed: 0,
      dealTypes: { "Co-sell": 6, "Partner-led": 0, Private: 0 },
    });
  });

  test("only a person closes a deal: Expired is no closing", () => {
    const closed = (number: number, substatus: string): SampleDeal =>
      open(number, {
        "Partner Referral Status": "Closed",
        "Partner Referral Substatus": substatus,
        "Declined/Lost/Error reason": ["Won", "Expired"].includes(substatus) ? "" : "1",
      });
    const substatuses = ["Error", "Declined", "Expired", "Lost", "Won"];
    const plan = planOf(
      substatuses.map((substatus, index) => closed(index + 1, substatus)),
      { was: substatuses.map((_, index) => open(index + 1)) },
    );
    expect(plan.preflight.update).toBe(5);
    expect(plan.preflight.close).toEqual(
      ["Won", "Lost", "Declined", "Error"].map((substatus) => ({ substatus, count: 1 })),
    );
  });

  test("what is upgraded", () => {
    const plan = planOf(
      [
        open(1, { ...help(false), ...share(true) }),
        open(2, { ...help(true), ...share(true) }),
        open(3, { ...help(true), ...share(true) }),
        open(4, { ...help(false), ...share(false), Notes: "now" }),
      ],
      {
        was: [
          open(1, { ...help(false), ...share(false) }),
          open(2, { ...help(false), ...share(false) }),
          open(3, { ...help(false), ...share(true) }),
          open(4, { ...help(false), ...share(false) }),
        ],
      },
    );
    expect(plan.preflight).toMatchObject({
      update: 4,
      upgradeToPartnerLed: 1,
      upgradeToCoSell: 2,
      dealTypes: { "Co-sell": 2, "Partner-led": 1, Private: 1 },
    });
  });

  test("records that do not say their deal type are not counted", () => {
    const unsaid = deal({ "Microsoft help required?": "", "What specific help from Microsoft?": "" });
    const plan = planOf([unsaid], {}, { overrides: new Set(["errors"]) });
    expect(plan.preflight.create).toBe(1);
    expect(plan.preflight.dealTypes).toEqual({ "Co-sell": 0, "Partner-led": 0, Private: 0 });
  });

  test("warnings about the file are no errors of the file", () => {
    expect(planOf([deal()], { headers: [...HEADERS, "Our own remark"] }).fileErrors).toEqual([]);
  });

  test.each([
    ["the file", null, true],
    ["the header row", 1, true],
    ["a record", 2, false],
  ])("an error about %s", (_, row, isOfFile) => {
    const error: Finding = { rule: "r", severity: "error", row, column: null, value: "", params: {} };
    const plan = planExport(dealSheet([deal()]), [error], { hasEarlierBaseline: false });
    expect(plan.fileErrors).toEqual(isOfFile ? [error] : []);
    expect(sentRows(plan)).toEqual(isOfFile ? [2] : []);
  });

  test("errors of the file as a whole are told apart from those of records", () => {
    const headers = HEADERS.filter((header) => header !== "Marketplace Purchase Intent");
    const plan = planOf([deal(), deal({ "Deal Name": "b", Currency: "usd" })], { headers });
    expect(new Set(plan.fileErrors.map(({ rule }) => rule))).toContain("old-template");
    expect(plan.fileErrors.every(({ row }) => row === null || row === 1)).toBe(true);
    expect(sentRows(plan)).toEqual([2]);
  });
});
