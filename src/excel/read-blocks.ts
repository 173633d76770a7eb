import type { Cell } from "../sheet/cell";
import { isAnswerTooLarge } from "./host-error-from";
import type { Rect } from "./rect";

/**
 * Cells asked for in one round. Excel on the web answers with at most 5 MB; a row of 153 filled co-sell columns
 * takes about 3.5 kB, so that 100,000 cells stay near half of it.
 */
const CELLS_A_ROUND = 100_000;

/** What can be read of a rectangle: row by row, every row with the rectangle's number of cells. */
export interface Grids {
  readonly values: Cell[][];
  readonly formulas: Cell[][];
  readonly numberFormat: string[][];
}

/**
 * Reads properties of many rectangles in as few rounds as Excel's answers allow: when an answer is refused as too
 * large, the round is repeated with half as many cells. Gives one set of grids per rectangle, in the given order. `onRound` is called after each round that went well; what it throws ends the reading.
 * Throws what Office.js throws; `ResponsePayloadSizeLimitExceeded` only if a single row is too large.
 */
export async function readBlocks<P extends keyof Grids>(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  blocks: readonly Rect[],
  properties: readonly P[],
  onRound: (cellsRead: number) => void = () => undefined,
): Promise<Pick<Grids, P>[]> {
  const answer = blocks.map((): Grids => ({ values: [], formulas: [], numberFormat: [] }));
  let budget = Math.floor(CELLS_A_ROUND / properties.length);
  let next: Cursor = { block: 0, row: 0 };
  while (next.block < blocks.length) {
    const { pieces, cursor } = nextRound(blocks, next, budget);
    const ranges = pieces.map((piece) =>
      sheet.getRangeByIndexes(piece.row, piece.column, piece.rows, piece.columns).load([...properties]),
    );
    try {
      // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a round is as large as one answer may be
      await context.sync();
    } catch (error) {
      if (!isAnswerTooLarge(error) || isOneRow(pieces)) throw error;
      budget = Math.ceil(pieces.reduce((sum, piece) => sum + piece.rows * piece.columns, 0) / 2);
      continue;
    }
    for (const [index, piece] of pieces.entries()) {
      for (const property of properties) append(answer[piece.block]?.[property], ranges[index]?.[property]);
    }
    next = cursor;
    onRound(pieces.reduce((sum, piece) => sum + piece.rows * piece.columns, 0));
  }
  return answer;
}

/** A whole block, or as many of its rows as fit into a round. */
interface Piece extends Rect {
  readonly block: number;
}

/** The first row that has not been read yet. */
interface Cursor {
  readonly block: number;
  readonly row: number;
}

/** The next pieces, with at most `budget` cells together but at least one row, and where the round after begins. */
function nextRound(blocks: readonly Rect[], from: Cursor, budget: number): { pieces: Piece[]; cursor: Cursor } {
  const pieces: Piece[] = [];
  let { block, row } = from;
  let left = budget;
  for (let rect = blocks[block]; rect !== undefined; rect = blocks[block]) {
    const fitting = Math.floor(left / rect.columns);
    const rows = Math.min(rect.rows - row, pieces.length === 0 ? Math.max(1, fitting) : fitting);
    if (rows === 0) break;
    pieces.push({ block, row: rect.row + row, column: rect.column, rows, columns: rect.columns });
    left -= rows * rect.columns;
    row += rows;
    if (row < rect.rows) break;
    block += 1;
    row = 0;
  }
  return { pieces, cursor: { block, row } };
}

function isOneRow(pieces: readonly Piece[]): boolean {
  return pieces.length === 1 && pieces[0]?.rows === 1;
}

function append(grid: unknown[][] | undefined, rows: readonly unknown[][] | undefined): void {
  for (const row of rows ?? []) grid?.push(row);
}
