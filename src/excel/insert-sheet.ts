import type { InsertOptions, SheetIdentity, SheetLayout } from "../actions/host";
import { HostError } from "../actions/host-error";
import type { OwnWrites } from "./own-writes";
import { run } from "./run";
import { styleHeader } from "./style-header";
import { TEXT_FORMAT } from "./write-plan";
import { worksheetName } from "./worksheet-name";
import { writeRounds } from "./write-rounds";

/** With more rows than these frozen a small window would have nothing left to scroll. */
const MOST_FROZEN = 5;

/**
 * Puts text cells into a new worksheet, lays it out and activates it. Its name is the wanted one, made legal and
 * unique. Short rows are filled up with blanks. Throws a `HostError`, or the signal's reason; then there is no new
 * worksheet, unless the error is `sheet-left-over`.
 *
 * Three rounds and one for every 50,000 cells or 2 MB.
 */
export async function insertSheet(
  name: string,
  cells: readonly (readonly string[])[],
  ownWrites: OwnWrites,
  options: InsertOptions = {},
): Promise<SheetIdentity> {
  return run(async (context) => {
    const sheet = await addSheet(context, name);
    await fill(context, sheet, cells, options, ownWrites);
    return { id: sheet.id, name: sheet.name };
  });
}

async function addSheet(context: Excel.RequestContext, name: string): Promise<Excel.Worksheet> {
  const workbook = context.workbook.load("readOnly");
  const worksheets = workbook.worksheets.load("items/name");
  await context.sync();
  const taken = worksheets.items.map((item) => item.name);
  const sheet = worksheets.add(worksheetName(name, taken)).load("id,name");
  try {
    await context.sync();
  } catch (error) {
    // What is denied here is no protected worksheet: there is none yet.
    const isDenied = error instanceof OfficeExtension.Error && error.code === "AccessDenied";
    if (!isDenied || workbook.readOnly) throw error;
    throw new HostError("workbook-protected", error.message, { cause: error });
  }
  return sheet;
}

async function fill(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly (readonly string[])[],
  options: InsertOptions,
  ownWrites: OwnWrites,
): Promise<void> {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const rows = Math.max(cells.length, options.textRows ?? 0);
  const written = ownWrites.note(sheet.id, [{ row: 0, column: 0, rows, columns }]);
  try {
    if (columns > 0) {
      // Before the first value, or Excel would read “1-2” as a day and “=1” as a formula.
      setText(sheet.getRangeByIndexes(0, 0, rows, columns));
      await writeText(context, sheet, cells, columns, options);
      await keepApostrophes(context, sheet, cells);
      layOut(sheet, options, rows, columns);
    }
    sheet.activate();
    await context.sync();
  } catch (error) {
    await remove(context, sheet);
    throw error;
  } finally {
    written();
  }
}

/** One format for all cells instead of one each: Excel takes a single value for a whole range, its declaration does not. */
function setText(range: Excel.Range): void {
  range.numberFormat = TEXT_FORMAT as unknown as string[][];
}

async function writeText(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly (readonly string[])[],
  columns: number,
  { signal, onProgress }: InsertOptions,
): Promise<void> {
  for (const { row, column, values } of writeRounds(cells, columns)) {
    sheet.getRangeByIndexes(row, column, values.length, values[0]?.length ?? 0).values = values;
    // eslint-disable-next-line office-addins/no-context-sync-in-loop -- a round is as large as one request may be
    await context.sync();
    signal?.throwIfAborted();
    onProgress?.((row + values.length) / cells.length);
  }
}

/**
 * A leading apostrophe may be taken for the mark that says “this is text”, and vanish. Whether a cell formatted as text
 * does so is not documented; so the few texts that begin with one are looked at again and get a second one if need be.
 */
async function keepApostrophes(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  cells: readonly (readonly string[])[],
): Promise<void> {
  const quoted = cells.flatMap((texts, row) =>
    texts.flatMap((text, column) =>
      text.startsWith("'") ? [{ text, range: sheet.getRangeByIndexes(row, column, 1, 1).load("values") }] : [],
    ),
  );
  if (quoted.length === 0) return;
  await context.sync();
  for (const { text, range } of quoted) {
    if (range.values[0]?.[0] !== text) range.values = [[`'${text}`]];
  }
}

function layOut(sheet: Excel.Worksheet, layout: SheetLayout, rows: number, columns: number): void {
  const header = layout.headerRow ?? 0;
  styleHeader(sheet.getRangeByIndexes(header, 0, 1, columns));
  if (header < MOST_FROZEN) sheet.freezePanes.freezeRows(header + 1);
  sheet.autoFilter.apply(sheet.getRangeByIndexes(header, 0, rows - header, columns));
  for (const { first, count, width } of widthRuns(layout.columnWidths ?? [])) {
    sheet.getRangeByIndexes(0, first, 1, count).format.columnWidth = width;
  }
}

interface WidthRun {
  readonly first: number;
  count: number;
  readonly width: number;
}

/** Neighbours of one width are set together. */
function widthRuns(widths: readonly number[]): WidthRun[] {
  const runs: WidthRun[] = [];
  for (const [column, width] of widths.entries()) {
    const last = runs.at(-1);
    if (last?.width === width) last.count += 1;
    else runs.push({ first: column, count: 1, width });
  }
  return runs;
}

/** Takes a half-written worksheet away. Where Excel refuses that too, the person has to, and must be told. */
async function remove(context: Excel.RequestContext, sheet: Excel.Worksheet): Promise<void> {
  try {
    sheet.delete();
    await context.sync();
  } catch (error) {
    const isGone = error instanceof OfficeExtension.Error && error.code === "ItemNotFound";
    if (!isGone) throw new HostError("sheet-left-over", `${sheet.name} could not be removed.`, { cause: error });
  }
}
