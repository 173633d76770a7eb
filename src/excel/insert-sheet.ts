import type { SheetIdentity } from "../actions/host";
import type { OwnWrites } from "./own-writes";
import { run } from "./run";
import { TEXT_FORMAT } from "./write-plan";
import { worksheetName } from "./worksheet-name";

/** Characters of cell text sent in one round: with formats, quotes and UTF-8 it stays well under 5 MB. */
const CHARACTERS_A_ROUND = 600_000;

/**
 * Puts text cells into a new worksheet, the first row as its header, and activates it. Its name is the wanted one, made
 * legal and unique. Short rows are filled up with blanks. Throws a `HostError`; then there is no new worksheet.
 */
export async function insertSheet(
  name: string,
  cells: readonly (readonly string[])[],
  ownWrites: OwnWrites,
): Promise<SheetIdentity> {
  return run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.load("items/name");
    await context.sync();
    const sheet = worksheets.add(
      worksheetName(
        name,
        worksheets.items.map((item) => item.name),
      ),
    );
    sheet.load("id,name");
    await context.sync();

    const columns = Math.max(0, ...cells.map((row) => row.length));
    const written = ownWrites.note(sheet.id, [{ row: 0, column: 0, rows: cells.length, columns }]);
    try {
      if (columns > 0) {
        await writeText(context, sheet, cells, columns);
        sheet.getRangeByIndexes(0, 0, 1, columns).format.font.bold = true;
        sheet.freezePanes.freezeRows(1);
      }
      sheet.activate();
      await context.sync();
    } catch (error) {
      sheet.delete();
      await context.sync();
      throw error;
    } finally {
      written();
    }
    return { id: sheet.id, name: sheet.name };
  });
}

async function writeText(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly (readonly string[])[],
  columns: number,
): Promise<void> {
  for (const { first, rows } of rounds(cells, columns)) {
    const range = sheet.getRangeByIndexes(first, 0, rows.length, columns);
    range.numberFormat = rows.map((row) => row.map(() => TEXT_FORMAT));
    range.values = rows;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a round is as large as one request may be
    await context.sync();
  }
}

interface Round {
  /** The 0-based row of `rows[0]`. */
  readonly first: number;
  readonly rows: string[][];
}

function rounds(cells: readonly (readonly string[])[], columns: number): Round[] {
  const all: Round[] = [];
  let left = 0;
  for (const [index, row] of cells.entries()) {
    const filled = Array.from({ length: columns }, (_, column) => row[column] ?? "");
    // Each cell costs its quotes, its comma and its format besides its text.
    const characters = filled.reduce((sum, text) => sum + text.length + 7, 0);
    if (characters > left) {
      all.push({ first: index, rows: [] });
      left = CHARACTERS_A_ROUND;
    }
    all.at(-1)?.rows.push(filled);
    left -= characters;
  }
  return all;
}
