import { safeFixEdits } from "../../src/edits/from-findings";
import type { Finding } from "../../src/findings/finding";
import type { DealSheet } from "../../src/sheet/deal-sheet";
import { recognise } from "../../src/sheet/recognise";
import { textSheet } from "../../src/sheet/sheet";

const HEADERS = ["Deal Name", "Customer Name", "Customer Country", "Currency", "Custmer City", "Estimated Deal Value"];

/** A co-sell sheet whose cells begin at `C5`. */
function dealSheet(...records: string[][]): DealSheet {
  const recognition = recognise({ ...textSheet("Deals", [HEADERS, ...records]), firstRow: 5, firstColumn: 2 });
  if (recognition.kind !== "deal-sheet") throw new Error(recognition.kind);
  return recognition.dealSheet;
}

const finding = (rule: string, row: number | null, column: string | null, fix?: Finding["fix"]): Finding => ({
  rule,
  severity: "error",
  row,
  column,
  value: "",
  params: {},
  ...(fix && { fix }),
});
const safe = (value: string) => ({ value, kind: "safe" }) as const;

const sheet = dealSheet(["One", "Contoso", "usa", " usd", "x", "5"], ["Two", "Fabrikam", "US", "EUR", "x", "6"]);

test.each<[string, Finding[], ReturnType<typeof safeFixEdits>]>([
  [
    "a safe fix becomes an edit of its cell, with what stands there now",
    [finding("country-code", 6, "Customer Country", safe("US"))],
    [{ address: "E6", before: "usa", after: "US" }],
  ],
  ["an offered fix does not", [finding("date", 6, "Deal Name", { value: "x", kind: "offered" })], []],
  ["nor does a finding without a fix", [finding("required", 6, "Deal Name")], []],
  ["nor one about a whole row", [finding("locked", 6, null, safe("x"))], []],
  ["nor one about a column that is not there", [finding("one-of", 6, "Partner Role", safe("x"))], []],
  ["nor one about a row outside the sheet", [finding("one-of", 99, "Deal Name", safe("x"))], []],
  ["nor one whose cell is as it should be", [finding("country-code", 7, "Customer Country", safe("US"))], []],
  [
    "of several fixes of a cell the first counts",
    [
      finding("currency-code", 6, "Currency", safe("USD")),
      finding("excel-damage", 6, "Currency", safe("no")),
      finding("untrimmed", 6, "Currency", safe("usd")),
    ],
    [{ address: "F6", before: " usd", after: "USD" }],
  ],
  [
    "but trimming gives way to whatever comes after it",
    [
      finding("untrimmed", 6, "Currency", safe("usd")),
      finding("currency-code", 6, "Currency", safe("USD")),
      finding("excel-damage", 6, "Currency", safe("no")),
    ],
    [{ address: "F6", before: " usd", after: "USD" }],
  ],
  [
    "trimming alone is an edit",
    [finding("untrimmed", 6, "Currency", safe("usd"))],
    [{ address: "F6", before: " usd", after: "usd" }],
  ],
  [
    "a header is mended where the finding is about the column",
    [finding("column-unknown", null, "Custmer City", safe("Customer City"))],
    [{ address: "G5", before: "Custmer City", after: "Customer City" }],
  ],
  [
    "or about the header row",
    [finding("column-unknown", 5, "Custmer City", safe("Customer City"))],
    [{ address: "G5", before: "Custmer City", after: "Customer City" }],
  ],
])("%s", (_, findings, edits) => {
  expect(safeFixEdits(findings, sheet)).toEqual(edits);
});
