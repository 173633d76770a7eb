import { accountReview, inReviewOrder, nextWaiting, rankAhead, reviewRows } from "../../src/actions/account-review";
import { highChoices, managedChoices } from "../../src/actions/bulk-accounts";
import { chooseAccounts } from "../../src/actions/choose-accounts";
import { undo } from "../../src/actions/undo";
import { useSuggestion } from "../../src/actions/use-suggestion";
import { dealSheet, existingDeal, HEADERS, searchDeal } from "../deal";
import type { LastCheck } from "../../src/actions/state";
import type { SampleDeal } from "../../src/rules/rule";
import { cell, dealWorkbook, openApp, type OpenApp } from "./open-app";

const FINAL = "Final Matched Customer Account";
const MANAGED = "MicrosoftID: 12-1A, AccountName: Contoso Ltd, AccountAddress: One Contoso Way, Redmond";
const UNMANAGED = "MicrosoftID: 12-2B, AccountName: Contoso, AccountAddress: Elm Road, York";
const SUGGESTED: SampleDeal = {
  "Customer Name": "Contoso",
  "Customer City": "Redmond",
  "Managed Account 1": MANAGED,
  "Unmanaged Account 1": UNMANAGED,
};
const UNSURE: SampleDeal = { ...SUGGESTED, [FINAL]: MANAGED, "Matched Category": "Managed", Confidence: "Low" };

describe("the rows of the review", () => {
  const rowsOf = (deals: readonly SampleDeal[], headers = HEADERS) => {
    const review = reviewRows({ dealSheet: dealSheet(deals, { headers }) });
    return {
      waiting: review.waiting.map(({ row }) => row),
      decided: review.decidedCount,
      sure: review.sureCount,
      hasColumn: review.hasColumn,
    };
  };

  test.each<[string, SampleDeal, ReturnType<typeof rowsOf>]>([
    ["suggestions", searchDeal(SUGGESTED), { waiting: [2], decided: 0, sure: 0, hasColumn: true }],
    ["an unsure match", searchDeal(UNSURE), { waiting: [2], decided: 0, sure: 0, hasColumn: true }],
    [
      "a sure match",
      searchDeal({ ...UNSURE, Confidence: "High" }),
      { waiting: [], decided: 0, sure: 1, hasColumn: true },
    ],
    [
      "a chosen account",
      searchDeal({ ...SUGGESTED, [FINAL]: MANAGED }),
      { waiting: [], decided: 1, sure: 0, hasColumn: true },
    ],
    ["no suggestions", searchDeal(), { waiting: [], decided: 0, sure: 0, hasColumn: true }],
    ["a deal that exists", existingDeal(UNSURE), { waiting: [], decided: 0, sure: 0, hasColumn: true }],
  ])("%s", (_, one, expected) => {
    expect(rowsOf([one])).toEqual(expected);
  });

  test("are none without the column", () => {
    expect(
      rowsOf(
        [searchDeal(SUGGESTED)],
        HEADERS.filter((header) => header !== FINAL),
      ),
    ).toEqual({
      waiting: [],
      decided: 0,
      sure: 0,
      hasColumn: false,
    });
    expect(reviewRows(undefined).rows).toEqual([]);
  });

  test("are worked out once for a sheet and its decisions", () => {
    const checked = { dealSheet: dealSheet([searchDeal(SUGGESTED)]) };
    expect(reviewRows(checked)).toBe(reviewRows(checked));
    expect(reviewRows(checked, new Set(["other"]))).not.toBe(reviewRows(checked, new Set()));
  });
});

describe("the order", () => {
  const confidences = ["", "Low", "Medium", "low", "High"];
  const { rows } = reviewRows({
    dealSheet: dealSheet(confidences.map((Confidence) => searchDeal({ ...SUGGESTED, Confidence }))),
  });

  test("is the sheet’s, or the surest first", () => {
    expect(inReviewOrder(rows, "sheet").map(({ row }) => row)).toEqual([2, 3, 4, 5, 6]);
    expect(inReviewOrder(rows, "confidence").map(({ row }) => row)).toEqual([6, 4, 3, 5, 2]);
  });

  test.each([
    [2, [], 3],
    [2, [3], 4],
    [6, [], 2],
    [6, [2, 3], 4],
    [4, [2, 3, 5, 6], 4],
    [4, [2, 3, 4, 5, 6], undefined],
    [99, [2], 3],
  ])("after row %p, with %p decided, comes row %p", (after, decided, expected) => {
    const now = rows.map((each) => ({ ...each, isDecided: decided.includes(each.row) }));
    expect(nextWaiting(now, after)?.row).toBe(expected);
  });
});

test("ranking ahead ends when it is told to", async () => {
  const { rows } = reviewRows({ dealSheet: dealSheet([searchDeal(SUGGESTED), searchDeal(SUGGESTED)]) });
  let asked = 0;
  await rankAhead(rows, () => ++asked > 1);
  expect(asked).toBe(2);
});

async function checked(...deals: readonly SampleDeal[]): Promise<OpenApp> {
  const open = openApp(dealWorkbook(deals.map((one, at) => searchDeal({ "Deal Name": `Deal ${at}`, ...one }))));
  await open.check();
  return open;
}

const waiting = ({ app }: OpenApp): number[] => accountReview(app.store.getState()).waiting.map(({ row }) => row);
const done = ({ app }: OpenApp): number => accountReview(app.store.getState()).decidedCount;
const notice = ({ app }: OpenApp): string | undefined => app.store.getState().notice?.text;

describe("a decision", () => {
  test("on an unsure match is remembered, though its confidence stays Low", async () => {
    const open = await checked(UNSURE, UNSURE);
    expect(waiting(open)).toEqual([2, 3]);
    await open.app.perform(useSuggestion, { row: 2, column: "Unmanaged Account 1" });
    expect(open.textAt(cell(FINAL, 2))).toBe(UNMANAGED);
    expect(waiting(open)).toEqual([3]);
    expect(notice(open)).toMatch(/^Row 2: the account is now Contoso\. The one before was managed: /);
  });

  test("for what stands there already writes nothing, and is taken back as any other", async () => {
    const open = await checked(UNSURE);
    await open.app.perform(useSuggestion, { row: 2, column: "Managed Account 1" });
    expect(waiting(open)).toEqual([]);
    expect(done(open)).toBe(1);
    expect(open.app.store.getState().undoSteps).toMatchObject([{ edits: [] }]);
    expect(open.app.store.getState().notice).toEqual({
      intent: "success",
      text: "Row 2: the account stays Contoso Ltd.",
      canUndo: true,
    });
    await open.app.perform(undo, undefined);
    expect(waiting(open)).toEqual([2]);
    expect(open.textAt(cell(FINAL, 2))).toBe(MANAGED);
    expect(notice(open)).toBe("1 row waits for a decision again.");
  });

  test("is undone with its cell", async () => {
    const open = await checked(SUGGESTED, UNSURE);
    await open.app.perform(chooseAccounts, [
      { row: 2, text: MANAGED, column: "Managed Account 1" },
      { row: 3, text: "MicrosoftID: 6-AB" },
    ]);
    expect([open.textAt(cell(FINAL, 2)), open.textAt(cell(FINAL, 3))]).toEqual([MANAGED, "MicrosoftID: 6-AB"]);
    expect(notice(open)).toBe(
      "2 accounts chosen. Row 3 had a managed account before: its deal may no longer be registered for Azure IP co-sell. Undo puts it back.",
    );
    expect(waiting(open)).toEqual([]);
    await open.app.perform(undo, undefined);
    expect([open.textAt(cell(FINAL, 2)), open.textAt(cell(FINAL, 3))]).toEqual(["", MANAGED]);
    expect(waiting(open)).toEqual([2, 3]);
  });

  test("is not made for a row that has changed meanwhile", async () => {
    const open = await checked(SUGGESTED);
    open.type(cell("Managed Account 1", 2), "MicrosoftID: 99-ZZ");
    await open.app.perform(chooseAccounts, [{ row: 2, text: MANAGED, column: "Managed Account 1" }]);
    expect(open.textAt(cell(FINAL, 2))).toBe("");
    expect(waiting(open)).toEqual([2]);
    expect(open.app.store.getState().notice?.intent).toBe("warning");
  });

  test("is not made for a row that has no record", async () => {
    const open = await checked(SUGGESTED);
    await open.app.perform(chooseAccounts, [{ row: 9, text: MANAGED }]);
    expect(notice(open)).toBe("The row has changed since the check, so it was left alone.");
  });
});

describe("an account of lower standing than the managed one that stands", () => {
  test("is said to be one, with the way back", async () => {
    const open = await checked(UNSURE);
    await open.app.perform(useSuggestion, { row: 2, column: "Unmanaged Account 1" });
    expect(open.app.store.getState().notice).toEqual({
      intent: "warning",
      text: "Row 2: the account is now Contoso. The one before was managed: now the deal cannot be registered for Azure IP co-sell. Undo puts that one back.",
      canUndo: true,
    });
    await open.app.perform(undo, undefined);
    expect(open.textAt(cell(FINAL, 2))).toBe(MANAGED);
  });

  test("is counted among many that are chosen at once", async () => {
    const open = await checked(SUGGESTED, UNSURE, UNSURE);
    const all = [2, 3, 4].map((row) => ({ row, text: UNMANAGED, column: "Unmanaged Account 1" }));
    await open.app.perform(chooseAccounts, all);
    expect(open.app.store.getState().notice).toMatchObject({ intent: "warning", canUndo: true });
    expect(notice(open)).toBe(
      "3 accounts chosen. 2 rows, the first is row 3, had managed accounts before: their deals may no longer be registered for Azure IP co-sell. Undo puts them back.",
    );
  });

  test("is marked among what would be chosen at once", () => {
    const deal = searchDeal({ ...SUGGESTED, "Customer Name": "Contoso", [FINAL]: MANAGED });
    const other = { "Managed Account 1": MANAGED.replace("Contoso Ltd", "Northwind Bakeries") };
    const last = { dealSheet: dealSheet([{ ...deal, ...other }]) } as LastCheck;
    const review = reviewRows(last);
    const waiting = review.rows.map((row) => ({ ...row, confidence: "High" }));
    expect(highChoices(last, { ...review, waiting })).toMatchObject([{ text: UNMANAGED, loss: "registration" }]);
  });
});

test("many at once: High without a match, and the managed ones that are enough like the customer", async () => {
  const open = await checked(
    { ...SUGGESTED, Confidence: "High" },
    SUGGESTED,
    { ...SUGGESTED, "Customer City": "York" },
    { ...SUGGESTED, "Customer Name": "Fabrikam" },
    { ...UNSURE, Confidence: "High" },
  );
  const { checked: last } = open.app.store.getState();
  if (last === undefined) throw new Error("Not checked");
  const review = accountReview(open.app.store.getState());
  expect(highChoices(last, review)).toMatchObject([
    { row: 2, address: cell(FINAL, 2), before: "", text: MANAGED, column: "Managed Account 1", customer: "Contoso" },
  ]);
  const rows = (nameAlike: number, inCity: boolean): number[] =>
    managedChoices(last, review, { nameAlike, inCity }).map(({ row }) => row);
  expect(rows(0.9, true)).toEqual([2, 3]);
  expect(rows(0, false)).toEqual(expect.arrayContaining([2, 3, 5]));
});
