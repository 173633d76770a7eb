import fc from "fast-check";
import { applyToSheet } from "../../src/edits/apply-to-sheet";
import { inverted, type Edit } from "../../src/edits/edit";
import { cellAddress } from "../../src/sheet/a1";
import type { Cell } from "../../src/sheet/cell";
import { formatAt, type Sheet } from "../../src/sheet/sheet";

const sheet: Sheet = {
  name: "Deals",
  firstRow: 3,
  firstColumn: 1,
  cells: [
    ["a", 46387, "x"],
    ["", 0.4, true],
  ],
  formats: new Map([[1, ["m/d/yyyy", "0%"]]]),
  formulas: new Set([4]),
};

/** What a person would see of a sheet: its cells and each one's number format. */
const shown = (seen: Sheet): unknown => ({
  cells: seen.cells,
  formats: seen.cells.map((row, r) => row.map((_, c) => formatAt(seen, r, c))),
});

test("text is put under the text format, numbers and booleans under the cell's own", () => {
  const { sheet: edited, refused } = applyToSheet(sheet, [
    { address: "B3", before: "a", after: "00123" },
    { address: "C3", before: 46387, after: 46388 },
    { address: "C4", before: 0.4, after: "40" },
    { address: "D4", before: true, after: false },
  ]);
  expect(refused).toEqual([]);
  expect(shown(edited)).toEqual({
    cells: [
      ["00123", 46388, "x"],
      ["", "40", false],
    ],
    formats: [
      ["@", "m/d/yyyy", "General"],
      ["General", "@", "General"],
    ],
  });
});

test("a formula is gone once its cell is edited", () => {
  expect(applyToSheet(sheet, [{ address: "C4", before: 0.4, after: "0.4" }]).sheet.formulas.size).toBe(0);
  expect(applyToSheet(sheet, [{ address: "B4", before: "", after: "b" }]).sheet.formulas).toEqual(new Set([4]));
});

test.each<[string, Edit]>([
  ["the cell holds something else", { address: "B3", before: "b", after: "c" }],
  ["the cell holds a number, not its text", { address: "C3", before: "46387", after: "c" }],
  ["the cell is above the sheet's rectangle", { address: "B2", before: "", after: "c" }],
  ["the cell is right of it", { address: "E3", before: "", after: "c" }],
])("refused when %s", (_, edit) => {
  const result = applyToSheet(sheet, [edit]);
  expect(result.refused).toEqual([edit]);
  expect(result.sheet).toEqual(sheet);
});

test("a second edit of the same cell is refused", () => {
  const first = { address: "B3", before: "a", after: "b" };
  const result = applyToSheet(sheet, [first, { ...first, after: "c" }, { address: "B3", before: "b", after: "c" }]);
  expect(result.sheet.cells[0]?.[0]).toBe("b");
  expect(result.refused).toHaveLength(2);
});

test("an address that is none is a defect", () => {
  expect(() => applyToSheet(sheet, [{ address: "B3:B4", before: "a", after: "b" }])).toThrow(RangeError);
});

const cell: fc.Arbitrary<Cell> = fc.oneof(
  fc.string({ maxLength: 4 }),
  fc.constantFrom("", "00123", "=1"),
  fc.double({ noNaN: true }),
  fc.boolean(),
);
const format = fc.constantFrom("General", "@", "m/d/yyyy", "0%");

const sheets: fc.Arbitrary<Sheet> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
  .chain(([rows, columns]) => {
    const grid = <T>(of: fc.Arbitrary<T>) =>
      fc.array(fc.array(of, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows });
    const column = fc.array(format, { minLength: rows, maxLength: rows });
    return fc.record({
      name: fc.constant("Deals"),
      firstRow: fc.integer({ min: 1, max: 9 }),
      firstColumn: fc.nat(9),
      cells: grid(cell),
      formats: fc
        .array(fc.tuple(fc.nat(columns - 1), column), { maxLength: columns })
        .map((entries) => new Map(entries)),
      formulas: fc.constant(new Set<number>()),
    });
  });

const changes = fc.array(fc.tuple(fc.nat(6), fc.nat(6), cell), { maxLength: 12 });

/** Edits of cells inside and outside the sheet, some of them twice; `before` is right for the first of a cell. */
const editsOf = (of: Sheet, drawn: readonly (readonly [number, number, Cell])[]): Edit[] =>
  drawn.map(([row, column, after]) => ({
    address: cellAddress(of.firstRow + row, of.firstColumn + column),
    before: of.cells[row]?.[column] ?? "",
    after,
  }));

test("edits and their inverses together change nothing", () => {
  fc.assert(
    fc.property(sheets, changes, (drawn, drawnChanges) => {
      const before = structuredClone(drawn);
      const done = applyToSheet(drawn, editsOf(drawn, drawnChanges));
      expect(drawn).toEqual(before);
      const undone = applyToSheet(done.sheet, done.applied.map(inverted));
      expect(undone.refused).toEqual([]);
      expect(shown(undone.sheet)).toEqual(shown(drawn));
      const redone = applyToSheet(undone.sheet, undone.applied.map(inverted));
      expect(shown(redone.sheet)).toEqual(shown(done.sheet));
    }),
  );
});

test("every edit is either applied or refused, and an applied one stands in its cell", () => {
  fc.assert(
    fc.property(sheets, changes, (drawn, drawnChanges) => {
      const edits = editsOf(drawn, drawnChanges);
      const { sheet: edited, applied, refused } = applyToSheet(drawn, edits);
      expect(applied.length + refused.length).toBe(edits.length);
      for (const [row, column] of drawnChanges) {
        const edit = applied.find(
          ({ address }) => address === cellAddress(drawn.firstRow + row, drawn.firstColumn + column),
        );
        expect(edited.cells[row]?.[column]).toBe(edit?.after ?? drawn.cells[row]?.[column]);
      }
    }),
  );
});

test("an edit inverted twice is the edit", () => {
  const plain: Edit = { address: "B3", before: 1, after: "1" };
  const noted: Edit = {
    ...plain,
    beforeForm: { numberFormat: "0%", formula: "=A1" },
    afterForm: { numberFormat: "@" },
  };
  for (const edit of [plain, noted]) expect(inverted(inverted(edit))).toEqual(edit);
  expect(inverted(noted)).toEqual({
    address: "B3",
    before: "1",
    after: 1,
    beforeForm: { numberFormat: "@" },
    afterForm: { numberFormat: "0%", formula: "=A1" },
  });
});
