import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import { clearHighlights } from "../../src/actions/clear-highlights";
import { highlightsOf } from "../../src/actions/highlights";
import { setLive } from "../../src/actions/set-live";
import { baselineRows } from "../../src/actions/sheet-baseline";
import type { State } from "../../src/actions/state";
import { HIGHLIGHT_FORMULAS } from "../../src/excel/highlight-kinds";
import type { HighlightKind } from "../../src/findings/highlight-looks";
import { check } from "../../src/rules/check";
import type { DealSheet } from "../../src/sheet/deal-sheet";
import { recognise } from "../../src/sheet/recognise";
import type { Sheet } from "../../src/sheet/sheet";
import { formatAddress, cellRect, parseAddress } from "../../workbench/model/address";
import type { Rect } from "../../workbench/model/types";
import type { Worksheet } from "../../workbench/model/worksheet";
import { TODAY } from "../deal";
import { endFaults } from "./host-faults";
import { isOurFormat, isOurValidation, sheetsOfPeople } from "./picture";
import { sheetInQuestion, type World } from "./world";

/** Longer than all tries of a live check together, in virtual milliseconds. */
const LONGEST_UNREST = 40_000;

/** Ends what disturbs, lets everything come to rest, and compares what is with what must be. @throws when it is not */
export async function checkAtRest(world: World): Promise<void> {
  endFaults(world);
  await comeToRest(world);
  if (!world.app.store.getState().isLive) {
    await world.time.until(world.app.perform(setLive, true));
    await comeToRest(world);
  }
  const { freshness, checked } = world.app.store.getState();
  // Where Excel had refused altogether the pane says so, and asks for a check; so it does where it has nothing to show.
  if (freshness === "out-of-date" || checked === undefined) await pressCheck(world);
  world.verify();
  compareFindings(world);
  if (world.hasUndonePaint || world.hasMetFault) await nextChange(world);
  compareHighlights(world);
  world.hasUndonePaint = false;
  world.hasMetFault = false;
  // Cleared highlights stay away; what comes next is to meet some.
  const { checked: now, highlighted } = world.app.store.getState();
  if (now !== undefined && !highlighted.has(now.identity.id)) await pressCheck(world);
}

async function comeToRest(world: World): Promise<void> {
  for (let waited = 0; ; waited += 100) {
    if (world.failure !== undefined) throw world.failure;
    const { busy, freshness } = world.app.store.getState();
    const isResting = busy === undefined && freshness !== "changing";
    // Painting follows the findings; two looks apart nothing may be under way.
    if (isResting && waited >= 400) return;
    if (waited > LONGEST_UNREST) throw new Error(`It does not come to rest: busy ${String(busy)}, ${freshness}`);
    await world.time.pass(100);
  }
}

async function pressCheck(world: World): Promise<void> {
  const sheet = sheetInQuestion(world);
  if (sheet.visibility === "Visible") world.workbook.activate(sheet.id);
  await world.time.until(world.app.perform(checkActiveSheet, undefined));
  await comeToRest(world);
}

/** A person writes a note: what nobody has told the pane, the next live check sees. */
async function nextChange(world: World): Promise<void> {
  const { checked } = world.app.store.getState();
  const position = checked?.dealSheet.positions.get("Notes");
  const [record] = checked?.dealSheet.records ?? [];
  if (checked === undefined || position === undefined || record === undefined) return pressCheck(world);
  const sheet = sheetInQuestion(world);
  world.outside(() => {
    sheet.enter(record.row - 1, checked.dealSheet.sheet.firstColumn + position, `Note ${Date.now()}`);
  });
  await comeToRest(world);
  world.verify();
  compareFindings(world);
  const name = world.app.store.getState().checked?.identity.name;
  // That a sheet was renamed Excel tells from ExcelApi 1.17 on; before, the name follows at the next look.
  if (name !== undefined && name !== sheet.name) throw new Error(`The pane calls ${sheet.name} ${name}.`);
}

/** The sheet as it is, read from the workbook itself. */
export function sheetOf(model: Worksheet): Sheet | undefined {
  const used = model.usedRange(true);
  if (used === undefined) return undefined;
  const cells = model.values(used);
  const hasMore = (column: number) => cells.some((row) => typeof row[column] !== "string");
  const columns = Array.from({ length: used.columns }, (_, column) => column).filter(hasMore);
  return {
    name: model.name,
    firstRow: used.row + 1,
    firstColumn: used.column,
    cells,
    formats: new Map(
      columns.map((column) => [
        column,
        cells.map((_, row) => model.style(used.row + row, used.column + column).numberFormat ?? "General"),
      ]),
    ),
    formulas: new Set(
      [...model.formulaCells.all()].map(({ row, column }) => (row - used.row) * used.columns + column - used.column),
    ),
  };
}

function freshLook(state: State, model: Worksheet): DealSheet | undefined {
  const sheet = sheetOf(model);
  const recognition = sheet && recognise(sheet, baselineRows(state, model.id));
  return recognition?.kind === "deal-sheet" ? recognition.dealSheet : undefined;
}

function compareFindings(world: World): void {
  const state = world.app.store.getState();
  const model = sheetInQuestion(world);
  const { checked } = state;
  const dealSheet = freshLook(state, model);
  if (checked === undefined || dealSheet === undefined) {
    if (checked !== undefined) throw new Error("The pane has findings of a sheet that is no deal sheet.");
    if (dealSheet !== undefined) throw new Error(`Refused: ${String(state.refusal)}`);
    return;
  }
  const fresh = check(dealSheet, TODAY).map((finding) => JSON.stringify(finding));
  const shown = checked.findings.map((finding) => JSON.stringify(finding));
  const stale = shown.filter((finding) => !fresh.includes(finding));
  const missing = fresh.filter((finding) => !shown.includes(finding));
  if (stale.length > 0 || missing.length > 0) {
    throw new Error(
      `The findings are not those of the sheet.\n  too many: ${stale.slice(0, 3).join("; ")}\n  missing: ${missing.slice(0, 3).join("; ")}`,
    );
  }
  if (shown.join() !== fresh.join()) throw new Error("The findings are in another order than a fresh check's.");
}

function compareHighlights(world: World): void {
  const state = world.app.store.getState();
  const model = sheetInQuestion(world);
  const dealSheet = freshLook(state, model);
  const ours = model.conditionalFormats.filter(isOurFormat);
  if (state.checked === undefined || dealSheet === undefined) return;
  if (!state.highlighted.has(model.id)) return;
  const wanted = highlightsOf(dealSheet, check(dealSheet, TODAY));
  for (const kind of Object.keys(HIGHLIGHT_FORMULAS) as HighlightKind[]) {
    const formula = HIGHLIGHT_FORMULAS[kind];
    const is = cellsOf(ours.filter((one) => one.formula === formula).flatMap(({ areas }) => areas));
    const must = cellsOf(wanted[kind].map((address) => parseAddress(address).rect));
    const extra = [...is].filter((cell) => !must.has(cell));
    const lacking = [...must].filter((cell) => !is.has(cell));
    if (extra.length > 0 || lacking.length > 0) {
      throw new Error(
        `${kind} are highlighted elsewhere.\n  too many: ${extra.slice(0, 8).join()}\n  missing: ${lacking.slice(0, 8).join()}`,
      );
    }
  }
  if (ours.length > 3) throw new Error(`There are ${ours.length} conditional formats of ours.`);
}

function cellsOf(areas: readonly Rect[]): Set<string> {
  const cells = new Set<string>();
  for (const { row, column, rows, columns } of areas) {
    for (let r = row; r < row + rows; r++) {
      for (let c = column; c < column + columns; c++) cells.add(formatAddress(cellRect(r, c)));
    }
  }
  return cells;
}

/** Clears every sheet and stops. @throws when anything of ours is left, but for the list sheet and the baseline */
export async function leaveNoTrace(world: World): Promise<void> {
  for (const sheet of sheetsOfPeople(world.workbook)) {
    if (sheet.visibility !== "Visible") continue;
    world.workbook.activate(sheet.id);
    await comeToRest(world);
    await world.time.until(world.app.perform(clearHighlights, undefined));
    await comeToRest(world);
  }
  world.verify();
  for (const sheet of sheetsOfPeople(world.workbook)) {
    const formats = sheet.conditionalFormats.filter(isOurFormat).length;
    const validations = sheet.validations.filter(isOurValidation).length;
    if (formats + validations + sheet.names.size > 0) {
      throw new Error(`After Clear ${sheet.name} has ${formats} conditional formats and ${validations} validations.`);
    }
  }
  if (world.workbook.names.size > 0) throw new Error("After Clear there are names.");
  await world.stop();
  await world.time.pass(2_000);
  const left = world.connection.registrationCount();
  if (left > 0) throw new Error(`After the end there are ${left} registrations of events.`);
  if (world.connection.unsupported.size > 0) {
    throw new Error(`The stand-in lacks ${[...world.connection.unsupported].join()}.`);
  }
}
