import { baselineCell, baselineOf, takeBaseline } from "../../src/sheet/baseline";
import { dealSheetOf, dealOf, type Values } from "./sample-sheet";

const ID = "ebacdadc-0b84-4ac4-b4ea-5b2587d42cee";
const MATCH = "Final Matched Customer Account";
const SUBSTATUS = "Partner Referral Substatus";

function baselineFrom(...records: readonly Values[]) {
  return takeBaseline(dealSheetOf(records));
}

describe("on a first check", () => {
  test.each<[Values, string]>([
    [{ "Customer Name": "Contoso" }, "match"],
    [{ "Customer Name": "Contoso", [MATCH]: " \u00a0" }, "match"],
    [{ "Customer Name": "Contoso", "Engagement ID": ID }, "match"],
    [{ [MATCH]: "MicrosoftID: 6-ABCDEFG23XB" }, "create"],
    [{ [MATCH]: "MicrosoftID: 6-ABCDEFG23XB", [SUBSTATUS]: "Won" }, "create"],
    [{ "Referral ID": ID, [SUBSTATUS]: "Accepted" }, "update"],
    [{ "Referral ID": ID, [SUBSTATUS]: "" }, "update"],
    [{ "Referral ID": ID, [SUBSTATUS]: "Won" }, "locked"],
    [{ "Referral ID": ID, [SUBSTATUS]: " lost " }, "locked"],
    [{ "Referral ID": ID, [SUBSTATUS]: "Declined" }, "locked"],
    [{ "Referral ID": ID, [SUBSTATUS]: "Expired" }, "locked"],
    [{ "Referral ID": ID, [SUBSTATUS]: "Error" }, "locked"],
  ])("%j is %s", (values, expected) => {
    expect(dealOf(values).class).toBe(expected);
  });
});

test("without a final-match column rows without ID are to be matched", () => {
  expect(dealOf({ "Customer Name": "Contoso" }).class).toBe("match");
});

describe("against a baseline", () => {
  const open = baselineFrom({ "Referral ID": ID, [SUBSTATUS]: "Accepted" });
  const closed = baselineFrom({ "Referral ID": ID.toUpperCase(), [SUBSTATUS]: "Won" });

  test.each([
    ["a deal that is being closed is an update", open, "Won", "update"],
    ["a deal that was closed stays locked, whatever is typed", closed, "Accepted", "locked"],
    [
      "a deal that the baseline does not know goes by its own values",
      baselineFrom({ "Referral ID": "other" }),
      "Won",
      "locked",
    ],
  ])("%s", (_, baseline, substatus, expected) => {
    expect(dealOf({ "Referral ID": ID, [SUBSTATUS]: substatus }, baseline).class).toBe(expected);
  });
});

describe("a baseline", () => {
  test("finds a deal by its Referral ID, in any case and row", () => {
    const baseline = baselineFrom({ "Customer Name": "New" }, { "Referral ID": ID, "Customer Name": "Contoso" });
    const deal = dealOf({ "Referral ID": ` ${ID.toUpperCase()}`, "Customer Name": "Fabrikam" }, baseline);
    expect(baselineCell(deal, "Customer Name", baseline)).toBe("Contoso");
    expect(baselineOf(deal, baseline).get("Customer Name")).toBe("Contoso");
  });

  test("holds rows with a Referral ID of their own: of two with one ID neither was what the other is", () => {
    const baseline = baselineFrom(
      { "Customer Name": "New" },
      { "Referral ID": ID, "Customer Name": "Contoso" },
      { "Referral ID": "twice", "Customer Name": "Fabrikam" },
      { "Referral ID": "Twice", "Customer Name": "Northwind" },
      { "Referral ID": "twice", "Customer Name": "Litware" },
    );
    expect([...baseline.keys()]).toEqual([ID]);
    expect(baseline.get(ID)?.get("Customer Name")).toBe("Contoso");
  });

  test("says blank for what was blank, not what stands there now", () => {
    const baseline = baselineFrom({ "Referral ID": ID, "Customer Name": "Contoso" });
    const deal = dealOf({ "Referral ID": ID, "Customer City": "Redmond" }, baseline);
    expect(baselineCell(deal, "Customer City", baseline)).toBe("");
  });

  test("where there is none, a deal's own filled cells stand for it", () => {
    const deal = dealOf({ "Referral ID": ID, "Customer Name": "Contoso" });
    expect([...baselineOf(deal, undefined)]).toEqual([
      ["Referral ID", ID],
      ["Customer Name", "Contoso"],
    ]);
    expect(baselineCell(deal, "Customer Name", undefined)).toBe("Contoso");
    expect(baselineCell(deal, "Customer City", undefined)).toBe("");
  });
});
