import { placeOf } from "../findings/locate";
import type { Finding } from "../findings/finding";
import { isAskedFor } from "../rules/required";
import { isCellError } from "../rules/cell-error";
import { recordAt } from "../rules/record-at";
import { parseCellAddress, type CellPosition } from "../sheet/a1";
import { cellText, isBlank } from "../sheet/cell";
import { dateFromSerial, isDateFormat, parseDate, type CalendarDate } from "../sheet/dates";
import { rememberedId } from "../sheet/claims";
import type { DealRecord, RecordClass } from "../sheet/deal-sheet";
import type { BaselineOrigin } from "../sheet/keep-baseline";
import { lockReason, type LockReason } from "../sheet/lock-reason";
import { formatAt, hasFormula } from "../sheet/sheet";
import { writtenText } from "../sheet/written-text";
import type { Column } from "../template/column";
import { restoresOf } from "./restore-cells";
import { meaningNow, offeredValues, type NamingWords, type OfferedValues } from "./offered-values";
import type { LastCheck, State } from "./state";

/** What a cell holds, as far as a person must know before it is changed. */
export type Content = "blank" | "text" | "number" | "truth" | "formula" | "error";

/** What a cell said in the baseline, and where that comes from. */
export interface EarlierValue {
  readonly text: string;
  readonly origin: BaselineOrigin;
  readonly isChanged: boolean;
}

/** A cell below the header. */
export interface InspectedCell {
  readonly kind: "cell";
  readonly address: string;
  /** 1-based. */
  readonly row: number;
  /** Undefined where the header is unknown or blank. */
  readonly column: Column | undefined;
  readonly header: string;
  /** What its record is to the upload; undefined where the row holds none. */
  readonly recordClass: RecordClass | undefined;
  /** What stands there, as it would stand in the file. */
  readonly text: string;
  readonly content: Content;
  /** The day that it says, `YYYY-MM-DD`, in a column of dates. */
  readonly day: string | undefined;
  /** What its code stands for. */
  readonly meaning: string | undefined;
  readonly lock: LockReason | undefined;
  /** Whether a condition for its being filled holds in this row; undefined where there is none. */
  readonly isAskedFor: boolean | undefined;
  readonly offered: OfferedValues | undefined;
  readonly findings: readonly Finding[];
  readonly earlier: EarlierValue | undefined;
}

/** A cell of the header row. */
export interface InspectedHeader {
  readonly kind: "header";
  readonly address: string;
  readonly column: Column | undefined;
  readonly header: string;
  readonly findings: readonly Finding[];
}

/** What the selection tells: a cell, or why there is nothing to tell. */
export type Inspected =
  | InspectedCell
  | InspectedHeader
  | { readonly kind: "nothing" }
  | { readonly kind: "other-sheet"; readonly sheet: string }
  | { readonly kind: "outside"; readonly address: string };

/** What is known of the selected cell. */
export function inspectedCell(
  state: Pick<State, "checked" | "selection" | "baselines">,
  words: NamingWords,
): Inspected {
  const { checked, selection } = state;
  const place = selection && parseCellAddress(selection.address);
  if (checked === undefined || selection === undefined || place === undefined) return { kind: "nothing" };
  if (selection.sheetId !== checked.identity.id) return { kind: "other-sheet", sheet: checked.identity.name };
  const { columns, headers, headerRow, sheet } = checked.dealSheet;
  const { address } = selection;
  const offset = place.column - sheet.firstColumn;
  const header = headers[offset];
  if (header === undefined || place.row < headerRow) return { kind: "outside", address };
  const shared = { address, column: columns[offset], header, findings: findingsAt(checked, place) };
  if (place.row === headerRow) return { kind: "header", ...shared };
  const deal = recordAt(checked.dealSheet.records, place.row);
  return { kind: "cell", row: place.row, ...shared, ...ofRecord(state, checked, deal, offset, words) };
}

/** Whether the cell can be changed in the pane: it belongs to a deal and is not read-only there. */
export function isEditable({ lock, recordClass }: InspectedCell): boolean {
  return lock === undefined && recordClass !== undefined;
}

type OfRecord = Omit<InspectedCell, "kind" | "address" | "row" | "column" | "header" | "findings">;

function ofRecord(
  state: Pick<State, "checked" | "baselines">,
  { dealSheet }: LastCheck,
  deal: DealRecord | undefined,
  offset: number,
  words: NamingWords,
): OfRecord {
  const column = dealSheet.columns[offset];
  const offered = column && offeredValues(column, dealSheet, deal, words);
  if (deal === undefined) return { ...BLANK, offered };
  const { sheet, baseline } = dealSheet;
  const cell = deal.cells[offset] ?? "";
  const rowOffset = deal.row - sheet.firstRow;
  const format = formatAt(sheet, rowOffset, offset);
  const isNumber = typeof cell === "number";
  const date = isNumber ? (isDateFormat(format) ? dateFromSerial(cell) : undefined) : parseDate(cellText(cell));
  const text = isNumber ? writtenText(cell, format, column) : cellText(cell);
  return {
    recordClass: deal.class,
    text,
    content: hasFormula(sheet, rowOffset, offset) ? "formula" : contentOf(cell),
    day: date && column?.kind === "date" ? isoDay(date) : undefined,
    meaning: column && offered && meaningNow(offered, column, deal),
    lock: lockReason(deal, column, baseline),
    isAskedFor: column?.required.startsWith("if-") === true ? isAskedFor(column, deal) : undefined,
    offered,
    earlier: earlierValue(state, deal, dealSheet.positions.get(column?.key ?? "") === offset ? column : undefined),
  };
}

const BLANK: OfRecord = {
  recordClass: undefined,
  text: "",
  content: "blank",
  day: undefined,
  meaning: undefined,
  lock: undefined,
  isAskedFor: undefined,
  offered: undefined,
  earlier: undefined,
};

function contentOf(cell: DealRecord["cells"][number]): Content {
  if (isBlank(cell)) return "blank";
  if (typeof cell === "number") return "number";
  if (typeof cell === "boolean") return "truth";
  return isCellError(cell) ? "error" : "text";
}

function isoDay({ year, month, day }: CalendarDate): string {
  return `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}

/** What is said of the cell itself: what is said of its whole row stands with the row. */
function findingsAt({ findings, dealSheet }: LastCheck, place: CellPosition): readonly Finding[] {
  return findings.filter((finding) => {
    const row = finding.row ?? dealSheet.headerRow;
    if (row !== place.row || finding.column === null) return false;
    const at = placeOf(finding, dealSheet);
    return at?.row === place.row && at.column === place.column;
  });
}

/** Undefined for a deal or a column that the baseline does not know, and for what the service itself writes. */
function earlierValue(
  state: Pick<State, "checked" | "baselines">,
  deal: DealRecord,
  column: Column | undefined,
): EarlierValue | undefined {
  const kept = state.checked && state.baselines.get(state.checked.identity.id)?.kept;
  if (state.checked === undefined || kept === undefined || column === undefined || column.key === "Errors")
    return undefined;
  const id = rememberedId(deal, { ...state.checked.dealSheet, baseline: kept.rows });
  const row = id === undefined ? undefined : kept.rows.get(id);
  if (id === undefined || row === undefined || !kept.columns.includes(column.key)) return undefined;
  const [restore] = restoresOf(state, { row: deal.row, column: column.key });
  const was = row.get(column.key) ?? "";
  const text = restore?.after ?? writtenText(was, kept.formats.get(id)?.get(column.key) ?? "General", column);
  return { text, origin: kept.origin, isChanged: restore !== undefined };
}
