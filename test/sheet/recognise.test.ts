import type { Cell } from "../../src/sheet/cell";
import { cellOf, textOf } from "../../src/sheet/deal-sheet";
import { recognise } from "../../src/sheet/recognise";
import type { Sheet } from "../../src/sheet/sheet";
import { templateHeaders } from "../../src/template/template-headers";

const HEADERS = ["Referral ID", "Deal Name", "Customer Name", "Customer City", "Currency"];

function sheet(cells: readonly (readonly Cell[])[], firstRow = 1): Sheet {
  return { name: "Deals", firstRow, firstColumn: 0, cells, formats: new Map(), formulas: new Set() };
}

function dealSheet(cells: readonly (readonly Cell[])[], firstRow?: number) {
  const recognition = recognise(sheet(cells, firstRow));
  if (recognition.kind !== "deal-sheet") throw new Error(recognition.kind);
  return recognition.dealSheet;
}

describe("the header row", () => {
  test.each([
    ["in the first row", 0],
    ["below a title", 3],
    ["in row 20", 19],
  ])("%s", (_, above) => {
    const title = ["Our deals", "", "", "", ""];
    const found = dealSheet([...Array.from({ length: above }, () => title), HEADERS, ["", "Spring", "", "", ""]]);
    expect(found.headerRow).toBe(above + 1);
    expect(found.records.map(({ row }) => row)).toEqual([above + 2]);
  });

  test("in row 21 is not found", () => {
    const rows = [...Array.from({ length: 20 }, () => ["x", "", "", "", ""]), HEADERS];
    expect(recognise(sheet(rows))).toEqual({ kind: "wrong-file" });
  });

  test("needs five known columns", () => {
    expect(recognise(sheet([HEADERS.slice(1), ["a", "b", "c", "d"]]))).toEqual({ kind: "wrong-file" });
  });

  test("may stand anywhere on the worksheet", () => {
    const found = dealSheet([HEADERS, ["", "Spring", "", "", ""]], 8);
    expect([found.headerRow, found.records[0]?.row]).toEqual([8, 9]);
  });

  test("is kept verbatim, spelling and all", () => {
    const headers = ["referral id", "DEAL NAME ", "Customer Name", "Customer City", "Currency", "Our Region", ""];
    const found = dealSheet([headers, ["", "Spring", "Contoso", "", "", "North", "stray"]]);
    expect(found.headers).toEqual(headers);
    expect(found.columns.map((column) => column?.key)).toEqual([...HEADERS, undefined, undefined]);
    expect([...found.positions.keys()]).toEqual([...HEADERS, "Our Region"]);
    expect(found.records.map((deal) => [textOf(deal, "Deal Name"), textOf(deal, "Our Region")])).toEqual([
      ["Spring", "North"],
    ]);
  });

  test("with a column twice, the first one counts", () => {
    const found = dealSheet([
      [...HEADERS, "currency"],
      ["", "Spring", "", "", "USD", "EUR"],
    ]);
    expect(found.records.map((deal) => cellOf(deal, "Currency"))).toEqual(["USD"]);
    expect(found.columns.map((column) => column?.key)).toEqual([...HEADERS, "Currency"]);
  });

  test("with headers that a plain object would stumble over", () => {
    const found = dealSheet([
      [...HEADERS, "__proto__", "constructor"],
      ["", "a", "", "", "", "b", "c"],
    ]);
    const [deal] = found.records;
    expect(deal && [textOf(deal, "__proto__"), textOf(deal, "constructor"), textOf(deal, "toString")]).toEqual([
      "b",
      "c",
      "",
    ]);
  });
});

test("rows with nothing but blanks are no records", () => {
  const blank = ["", " ", "\u00a0", "\t", "\n"];
  const found = dealSheet([HEADERS, blank, ["", "A", "", "", ""], blank, ["", "", "", "", 0], blank]);
  expect(found.records.map(({ row }) => row)).toEqual([3, 5]);
});

test("a header without records is a deal sheet", () => {
  expect(dealSheet([templateHeaders("2026")]).records).toEqual([]);
});

test.each<[string, readonly (readonly Cell[])[]]>([
  ["no cells", []],
  ["rows without cells", [[], []]],
  [
    "blank cells",
    [
      ["", " "],
      ["\u00a0", ""],
    ],
  ],
])("a sheet of %s is empty", (_, cells) => {
  expect(recognise(sheet(cells))).toEqual({ kind: "empty" });
});

test.each([
  [
    "leads",
    ["Referral ID", "PartnerID", "Customer Country", "Customer City", "Customer Name", "Lead Type", "Lead Source"],
  ],
  ["leads", ["Referral ID", "Customer Name", "Lead currency", "Lead value", "Call to action"]],
  ["deal-registrations", ["Referral ID", "Registration Type", "Is Deployed on Azure", "Contract Value", "Errors"]],
  [
    "referral-insights",
    [
      "Referral ID",
      "Customer Name",
      "Customer City",
      "Currency",
      "Sales Stage",
      "Deal Name",
      "Deal Type",
      "Deal Direction",
    ],
  ],
])("a file of %s is told by its own headers", (looksLike, headers) => {
  expect(recognise(sheet([headers]))).toEqual({ kind: "wrong-file", looksLike });
  expect(recognise(sheet([["Download of today"], headers]))).toEqual({ kind: "wrong-file", looksLike });
});

test.each<[string, readonly string[], readonly Cell[]]>([
  [
    "two columns of another file among as many of its own",
    [...HEADERS, "Solution 1", "Team member 1", "Deal Type", "Solution Name"],
    ["x"],
  ],
  ["columns that a person has added", [...templateHeaders("2023"), "Deal Type", "Lead Source", "Lead Type"], ["x"]],
  [
    "values that read like another file's headers",
    HEADERS,
    ["", "Lead Type", "Lead Source", "Contract Value", "Deal Type"],
  ],
])("%s do not make it another file", (_, headers, values) => {
  expect(recognise(sheet([headers, values])).kind).toBe("deal-sheet");
});

test.each<[string, readonly Cell[]]>([
  ["another language", ["Name", "Stadt", "Land", "Betrag", "Währung"]],
  ["numbers", [1, 2, 3, 4, 5]],
  ["one column that another file has", ["Referral ID", "Customer Name", "Lead Type"]],
  ["long texts", Array.from({ length: 5 }, () => "Currency ".repeat(500))],
])("a sheet of %s is a wrong file, without a guess", (_, row) => {
  expect(recognise(sheet([row, row]))).toEqual({ kind: "wrong-file" });
});
