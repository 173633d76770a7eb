import type { Random } from "../../scripts/samples/random";
import { LIST_SHEET } from "../../src/excel/list-sheet";
import { formatAddress } from "../../workbench/model/address";
import type { Rect } from "../../workbench/model/types";
import type { Worksheet } from "../../workbench/model/worksheet";
import { HEADERS } from "../deal";
import type { Operation } from "./operation";
import { sheetsOfPeople, isOurFormat } from "./picture";
import { sheetInQuestion, type World } from "./world";

const TEXTS: readonly [string, ...string[]] = [
  "EUR",
  "usd",
  "US",
  "Germany",
  "Yes",
  "no",
  "New",
  "Active",
  "Accepted",
  "12/31/2028",
  "31.12.2028",
  "12,500",
  "4",
  "+1 425 555 0100",
  "=1+1",
  "Contoso",
  "  Fabrikam ",
  "nobody@example",
  "1-2",
];

/** A sheet is kept between these sizes, or a run would end in an empty one or in a slow one. */
const ROWS = { fewest: 10, most: 60 };
const COLUMNS = { fewest: 45, most: 75 };

interface Extent {
  readonly rows: number;
  readonly columns: number;
}

function extentOf(sheet: Worksheet): Extent {
  const used = sheet.usedRange(true);
  return used === undefined
    ? { rows: 1, columns: 1 }
    : { rows: used.row + used.rows, columns: used.column + used.columns };
}

/** A rectangle below the header row, now and then a little beyond the last row. */
function someCells(sheet: Worksheet, random: Random, rows = 1, columns = 1): Rect {
  const extent = extentOf(sheet);
  const row = random.integer(1, extent.rows + (random.chance(0.1) ? 2 : -1));
  return {
    row: Math.max(1, row),
    column: random.integer(0, Math.max(0, extent.columns - columns)),
    rows,
    columns,
  };
}

/** Where our highlights are, if anywhere: what people copy from there takes them along. */
function highlightedCell(sheet: Worksheet, random: Random): Rect | undefined {
  const areas = sheet.conditionalFormats.filter(isOurFormat).flatMap((format) => format.areas);
  const area = areas[random.integer(0, Math.max(0, areas.length - 1))];
  if (area === undefined) return undefined;
  return {
    row: area.row + random.integer(0, Math.min(area.rows, 60) - 1),
    column: area.column + random.integer(0, area.columns - 1),
    rows: 1,
    columns: 1,
  };
}

/** Whether a person can do anything in the sheet in front. */
function isFree({ workbook }: World): boolean {
  return !workbook.cellEdit && workbook.activeSheet.protectedWith === undefined;
}

/** An operation of a person on the sheet in front. What moves cells waits while the pane writes. */
function byHand(
  name: string,
  weight: number,
  act: (sheet: Worksheet, random: Random, world: World) => string | undefined,
  { moves = false, maysWhileWriting = false } = {},
): Operation {
  return {
    name,
    weight,
    run: (world, random) => {
      if (!isFree(world) || (world.isWriting && !maysWhileWriting)) return undefined;
      let what: string | undefined;
      world.outside(() => {
        what = act(world.workbook.activeSheet, random, world);
      });
      return what === undefined ? undefined : `${moves ? "(moves) " : ""}${what}`;
    },
  };
}

const moves = { moves: true } as const;
const ALWAYS = { maysWhileWriting: true } as const;

export const PERSON: readonly Operation[] = [
  byHand(
    "type",
    10,
    (sheet, random) => {
      const { row, column, ...cell } = someCells(sheet, random);
      const text = random.pick(TEXTS);
      sheet.enter(row, column, text);
      return `${formatAddress({ row, column, ...cell })} “${text}”`;
    },
    ALWAYS,
  ),
  byHand("clear cells", 3, (sheet, random) => {
    const cells = someCells(sheet, random, random.integer(1, 3), random.integer(1, 2));
    sheet.clear(cells, "Contents");
    return formatAddress(cells);
  }),
  byHand("paste text from outside", 4, (sheet, random) => {
    const cells = someCells(sheet, random, random.integer(1, 4), random.integer(1, 5));
    sheet.paste(
      cells,
      Array.from({ length: cells.rows }, () => Array.from({ length: cells.columns }, () => random.pick(TEXTS))),
    );
    return formatAddress(cells);
  }),
  byHand("copy and paste", 5, (sheet, random) => {
    const size = [random.integer(1, 3), random.integer(1, 4)] as const;
    const source =
      (random.chance(0.5) ? highlightedCell(sheet, random) : undefined) ?? someCells(sheet, random, ...size);
    const place = someCells(sheet, random);
    const column = random.chance(0.5) ? source.column : place.column;
    const target = { ...source, row: place.row, column };
    sheet.copy(source, sheet, target, "All");
    return `${formatAddress(source)} to ${formatAddress(target)}`;
  }),
  byHand("copy rows", 1, (sheet, random) => {
    const { row } = someCells(sheet, random);
    const target = Math.max(1, extentOf(sheet).rows + random.integer(-1, 0));
    const columns = extentOf(sheet).columns;
    if (target > ROWS.most) return undefined;
    sheet.copy({ row, column: 0, rows: 1, columns }, sheet, { row: target, column: 0, rows: 1, columns }, "All");
    return `row ${row + 1} to row ${target + 1}`;
  }),
  byHand("cut and paste", 1, (sheet, random) => {
    const source = (random.chance(0.5) ? highlightedCell(sheet, random) : undefined) ?? someCells(sheet, random);
    const { row, column } = someCells(sheet, random);
    sheet.moveCells(source, sheet, { row, column });
    return `${formatAddress(source)} to ${formatAddress({ ...source, row, column })}`;
  }),
  byHand("fill down", 3, (sheet, random) => {
    const cells = someCells(sheet, random, random.integer(2, 5), random.integer(1, 2));
    sheet.fillDown(cells);
    return formatAddress(cells);
  }),
  byHand(
    "sort",
    2,
    (sheet, random) => {
      const { rows, columns } = extentOf(sheet);
      if (rows < 3) return undefined;
      const column = random.integer(0, columns - 1);
      sheet.sortRows({ row: 1, column: 0, rows: rows - 1, columns }, [{ column, ascending: random.chance(0.5) }]);
      return `by column ${column}`;
    },
    moves,
  ),
  byHand(
    "insert rows",
    2,
    (sheet, random) => {
      if (extentOf(sheet).rows > ROWS.most) return undefined;
      const { row } = someCells(sheet, random);
      const count = random.integer(1, 3);
      sheet.insertRows(row, count);
      return `${count} before row ${row + 1}`;
    },
    moves,
  ),
  byHand(
    "delete rows",
    2,
    (sheet, random) => {
      if (extentOf(sheet).rows < ROWS.fewest) return undefined;
      const { row } = someCells(sheet, random);
      const count = random.integer(1, 3);
      sheet.deleteRows(row, count);
      return `${count} from row ${row + 1} on`;
    },
    moves,
  ),
  byHand(
    "insert a column",
    0.6,
    (sheet, random) => {
      if (extentOf(sheet).columns > COLUMNS.most) return undefined;
      const { column } = someCells(sheet, random);
      sheet.insertColumns(column, 1);
      return `before column ${column}`;
    },
    moves,
  ),
  byHand(
    "delete a column",
    0.5,
    (sheet, random) => {
      if (extentOf(sheet).columns < COLUMNS.fewest) return undefined;
      const { column } = someCells(sheet, random);
      sheet.deleteColumns(column, 1);
      return `column ${column}`;
    },
    moves,
  ),
  byHand("spoil a header", 0.3, (sheet, random) => {
    const column = random.integer(0, extentOf(sheet).columns - 1);
    sheet.enter(0, column, random.pick(["Currency code", "Mine", "deal name"]));
    return `of column ${column}`;
  }),
  byHand("mend a header", 0.6, (sheet) => {
    const { columns } = extentOf(sheet);
    const present = sheet.texts({ row: 0, column: 0, rows: 1, columns })[0] ?? [];
    const missing = HEADERS.find((header) => !present.includes(header));
    const column = present.findIndex((header) => header !== "" && !HEADERS.includes(header));
    if (missing === undefined || column < 0) return undefined;
    sheet.enter(0, column, missing);
    return `of column ${column}: ${missing}`;
  }),
  byHand("type a formula", 0.4, (sheet, random) => {
    const cells = someCells(sheet, random);
    sheet.setStyle(cells, { numberFormat: "General" });
    const formula = random.pick(['="EUR"', "=1+1", "=A2"]);
    sheet.enter(cells.row, cells.column, formula);
    return `${formatAddress(cells)} ${formula}`;
  }),
  byHand("remove the formulas", 0.4, (sheet) => {
    const cells = [...sheet.formulaCells.all()];
    for (const { row, column } of cells) sheet.enter(row, column, "was a formula");
    return cells.length === 0 ? undefined : `${cells.length}`;
  }),
  byHand("set a number format", 1, (sheet, random) => {
    const cells = someCells(sheet, random, random.integer(1, 3));
    const numberFormat = random.pick(["General", "@", "m/d/yyyy", "0.00"]);
    sheet.setStyle(cells, { numberFormat });
    return `${formatAddress(cells)} ${numberFormat}`;
  }),
  byHand("colour", 2, (sheet, random) => {
    const cells = someCells(sheet, random, random.integer(1, 3), random.integer(1, 3));
    sheet.setStyle(cells, random.chance(0.5) ? { fill: "#FFFF00" } : { fontColor: "#FFFFFF", bold: true });
    return formatAddress(cells);
  }),
  byHand("make a validation", 0.7, (sheet, random) => {
    const cells = someCells(sheet, random, random.integer(1, 4));
    sheet.setValidation([cells], {
      rule: { textLength: { formula1: 1, formula2: 40, operator: "Between" } },
      prompt: { title: "Mine", message: "At most 40.", showPrompt: true },
      errorAlert: { title: "", message: "", showAlert: true, style: "Stop" },
      ignoreBlanks: true,
    });
    return formatAddress(cells);
  }),
  byHand("make a conditional format", 0.7, (sheet, random) => {
    const cells = someCells(sheet, random, random.integer(1, 6));
    const formula = random.chance(0.5) ? "=LEN(A1)>3" : '=N("mine")=0';
    sheet.addConditionalFormat("Custom", [cells], { formula, style: { fill: "#00FF00" } }, "person");
    return `${formatAddress(cells)} ${formula}`;
  }),
  byHand("rename the sheet", 1, (sheet, random) => {
    const name = `Deals of ${random.integer(1, 9999)}`;
    sheet.rename(name);
    return name;
  }),
  byHand("select", 2, (sheet, random, { workbook }) => {
    const cells = someCells(sheet, random);
    workbook.select(sheet.id, cells);
    return formatAddress(cells);
  }),
  byHand("go to another sheet", 1.5, (_, random, { workbook }) => {
    const others = workbook.sheets.filter(
      ({ id, visibility }) => visibility === "Visible" && id !== workbook.activeSheet.id,
    );
    const sheet = others[random.integer(0, others.length - 1)];
    if (sheet === undefined) return undefined;
    workbook.activate(sheet.id);
    return sheet.name;
  }),
  byHand("go to the checked sheet", 3, (_, __, world) => {
    const { checked } = world.app.store.getState();
    const sheet =
      world.workbook.sheets.find(({ id }) => id === checked?.identity.id) ??
      sheetsOfPeople(world.workbook).find((one) => extentOf(one).columns > 20);
    if (sheet === undefined || sheet === world.workbook.activeSheet) return undefined;
    world.workbook.activate(sheet.id);
    return sheet.name;
  }),
  byHand(
    "copy the sheet",
    0.2,
    (sheet, _, { workbook }) => (workbook.sheets.length > 4 ? undefined : workbook.copySheet(sheet.id, 0).name),
    moves,
  ),
  byHand(
    "delete the sheet",
    0.2,
    (sheet, _, { workbook }) => {
      const others = sheetsOfPeople(workbook).filter((one) => one !== sheet && extentOf(one).columns > 20);
      if (others.length === 0 || sheet.name === LIST_SHEET) return undefined;
      workbook.removeSheet(sheet.id);
      return sheet.name;
    },
    moves,
  ),
  byHand("Excel's undo", 3, (_, __, world) => timeTravel(world, () => world.workbook.undo()), moves),
  byHand("Excel's redo", 0.7, (_, __, world) => timeTravel(world, () => world.workbook.redo()), moves),
];

/** Of a step that changes no cell, as the painting of highlights, Excel tells nobody. */
function timeTravel(world: World, travel: () => boolean): string | undefined {
  const { workbook } = world;
  const told = new Set<string>();
  const unsubscribe = workbook.subscribe(({ kind }) => told.add(kind));
  const isDone = travel();
  unsubscribe();
  if (!isDone) return undefined;
  if (told.has("conditional-format") || told.has("validation")) world.hasUndonePaint = true;
  return [...told].join(" and ");
}

/** Co-authors work in the checked sheet, wherever the person is, and whatever the pane is doing. */
export const CO_AUTHOR: readonly Operation[] = [
  {
    name: "a co-author types",
    weight: 3,
    run: (world, random) => {
      let what = "";
      world.outside(() => (what = coAuthorTypes(world, random)));
      return what;
    },
  },
  {
    name: "a co-author inserts or deletes a row",
    weight: 1,
    run: (world, random) => {
      if (world.isWriting) return undefined;
      let what = "";
      world.outside(() => (what = coAuthorMovesRows(world, random)));
      return what;
    },
  },
  {
    name: "a co-author comes in between",
    weight: 2,
    run: (world, random) => {
      const nth = random.integer(1, 4);
      const moves = random.chance(0.3);
      world.connection.faults.afterBatch(() => {
        world.outside(() => {
          if (moves && !world.isWriting) coAuthorMovesRows(world, random);
          else coAuthorTypes(world, random);
        });
      }, nth);
      return `after request ${nth}${moves ? ", moving rows" : ""}`;
    },
  },
];

function coAuthorTypes(world: World, random: Random): string {
  const sheet = sheetInQuestion(world);
  if (sheet.protectedWith !== undefined) return "nothing";
  const cells = someCells(sheet, random);
  const text = random.pick(TEXTS);
  sheet.enter(cells.row, cells.column, text, "co-author");
  return `${formatAddress(cells)} “${text}”`;
}

function coAuthorMovesRows(world: World, random: Random): string {
  const sheet = sheetInQuestion(world);
  const { rows } = extentOf(sheet);
  const { row } = someCells(sheet, random);
  if (sheet.protectedWith !== undefined) return "nothing";
  if (rows > ROWS.fewest && (rows > ROWS.most || random.chance(0.5))) {
    sheet.deleteRows(row, 1, "co-author");
    return `deletes row ${row + 1}`;
  }
  sheet.insertRows(row, 1, "co-author");
  return `inserts row ${row + 1}`;
}
