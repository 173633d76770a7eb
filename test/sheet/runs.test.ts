import fc from "fast-check";
import { parseRunAddress, type CellPosition, type Run } from "../../src/sheet/a1";
import { newCellGrid, unmark } from "../../src/sheet/cell-grid";
import { addressLists, gridRuns, LONGEST_ADDRESS_LIST, runAddresses, runsOf } from "../../src/sheet/runs";

function cellsOf(run: Run): CellPosition[] {
  const cells: CellPosition[] = [];
  for (let row = run.top; row <= run.bottom; row++) {
    for (let column = run.left; column <= run.right; column++) cells.push({ row, column });
  }
  return cells;
}

function named(cells: readonly CellPosition[]): string[] {
  return cells.map(({ row, column }) => `${row}/${column}`).sort();
}

/** The cells that some addresses stand for. */
function parsed(...addresses: readonly string[]): CellPosition[] {
  return addresses.flatMap((address) => {
    const run = parseRunAddress(address);
    return run === undefined ? [] : cellsOf(run);
  });
}

test.each([
  ["nothing", [], []],
  ["one cell", ["B2"], ["B2"]],
  ["a cell named twice", ["B2", "B2"], ["B2"]],
  ["a column of cells", ["B2", "B3", "B4"], ["B2:B4"]],
  ["a row of cells", ["B2", "C2", "D2"], ["B2:D2"]],
  ["a block", ["B2:D4"], ["B2:D4"]],
  ["two columns apart", ["B2:B9", "D2:D9"], ["B2:B9", "D2:D9"]],
  ["a gap in a column", ["B2:B4", "B6"], ["B2:B4", "B6"]],
  ["cells that touch at a corner", ["A1", "B2"], ["A1", "B2"]],
  ["the end of one column and the start of the next", ["A1048576", "B1"], ["A1048576", "B1"]],
  ["whole records, where rows make fewer runs", ["A2:D2", "A4:D4", "B6"], ["A2:D2", "A4:D4", "B6"]],
  [
    "a record with cells below it, where rows make fewer runs",
    ["A2:E2", "A3", "C3", "E3"],
    ["A2:E2", "A3", "C3", "E3"],
  ],
  ["records with cells below them", ["A2:E3", "A4", "C4", "E4"], ["A2:E3", "A4", "C4", "E4"]],
  ["a column with cells beside it, where columns make fewer runs", ["B1:B5", "C1", "C3"], ["B1:B5", "C1", "C3"]],
  ["an L, where columns make fewer runs", ["A1:A9", "B9:D9"], ["A1:A9", "B9:D9"]],
])("%s", (_, addresses, runs) => {
  expect([...runAddresses(parsed(...addresses))].sort()).toEqual([...runs].sort());
});

const cells = fc.array(fc.record({ row: fc.integer({ min: 1, max: 12 }), column: fc.integer({ min: 0, max: 8 }) }), {
  maxLength: 80,
  size: "max",
});

test("runs cover exactly the cells, none twice, whatever their order", () => {
  fc.assert(
    fc.property(cells, (some) => {
      const distinct = [...new Set(named(some))].sort();
      expect(named(runsOf(some).flatMap(cellsOf))).toEqual(distinct);
      expect(runAddresses([...some].reverse())).toEqual(runAddresses(some));
      expect(named(parsed(...runAddresses(some)))).toEqual(distinct);
    }),
  );
});

test("lists keep every address in order and none is over the limit", () => {
  const address = fc.nat({ max: 9999 }).map((n) => `B${n + 1}`);
  fc.assert(
    fc.property(fc.array(address), fc.integer({ min: 6, max: 40 }), (addresses, limit) => {
      const lists = addressLists(addresses, limit);
      expect(lists.flatMap((list) => list.split(","))).toEqual(addresses);
      for (const list of lists) expect(list.length).toBeLessThanOrEqual(limit);
    }),
  );
});

test.each<[string, string[], number, string[]]>([
  ["nothing makes no list", [], 5, []],
  ["a list may be as long as the limit", ["A1", "B2", "C3"], 5, ["A1,B2", "C3"]],
  ["and no longer", ["A1", "B2", "C3"], 4, ["A1", "B2", "C3"]],
  ["an address as long as the limit has a list of its own", ["B10000", "B2"], 6, ["B10000", "B2"]],
])("%s", (_, addresses, limit, lists) => {
  expect(addressLists(addresses, limit)).toEqual(lists);
});

test("as few lists as the limit allows", () => {
  const addresses = Array.from({ length: 2900 }, (_, index) => `AB${10_000 + 2 * index}`);
  const lists = addressLists(addresses);
  expect(lists.map((list) => list.length <= LONGEST_ADDRESS_LIST && list.length > LONGEST_ADDRESS_LIST - 8)).toEqual([
    true,
    true,
    false,
  ]);
});

test("a grid of cells comes to the same runs as the list of them", () => {
  fc.assert(
    fc.property(cells, cells, (some, others) => {
      const grid = newCellGrid({ firstRow: 1, firstColumn: 0, rows: 12, columns: 9 });
      for (const { row, column } of some) grid.marks[(row - 1) * 9 + column] = 1;
      // Cells outside the grid leave it as it is.
      const gone = [
        ...others,
        { row: 0, column: 3 },
        { row: 13, column: 3 },
        { row: 5, column: -1 },
        { row: 5, column: 9 },
      ];
      for (const cell of gone) unmark(grid, cell);
      const left = some.filter(({ row, column }) => !gone.some((cell) => cell.row === row && cell.column === column));
      expect(gridRuns(grid)).toEqual(runsOf(left));
    }),
  );
});
