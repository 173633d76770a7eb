import type { DataValidation, Worksheet as FileSheet } from "exceljs";
import { parseAddress } from "./address";
import type { Rect, Validation } from "./types";

/** The library keeps one record for all cells that share a validation, under each cell's address. */
interface WithValidations {
  readonly dataValidations?: { readonly model?: Readonly<Record<string, DataValidation | undefined>> };
}

const ALERT_STYLES: ReadonlyMap<string | undefined, string> = new Map([
  ["warning", "Warning"],
  ["information", "Information"],
]);

/** A sheet's list validations; other kinds keep their messages and any value passes. */
export function xlsxValidations(file: FileSheet): Validation[] {
  const cells = new Map<DataValidation, Rect[]>();
  // the library does not declare this member
  const model = (file as unknown as WithValidations).dataValidations?.model ?? {};
  for (const [address, record] of Object.entries(model)) {
    if (record === undefined) continue;
    const rects = cells.get(record) ?? [];
    rects.push(parseAddress(address).rect);
    cells.set(record, rects);
  }
  return [...cells].map(([record, rects]) => ({ ...settingsOf(record), areas: joinCells(rects) }));
}

function settingsOf(record: DataValidation): Omit<Validation, "areas"> {
  const source = record.type === "list" ? listSource(record) : undefined;
  return {
    rule: source === undefined ? {} : { list: { inCellDropDown: true, source } },
    prompt: {
      title: record.promptTitle ?? "",
      message: record.prompt ?? "",
      showPrompt: record.showInputMessage ?? false,
    },
    errorAlert: {
      title: record.errorTitle ?? "",
      message: record.error ?? "",
      showAlert: record.showErrorMessage ?? false,
      style: ALERT_STYLES.get(record.errorStyle) ?? "Stop",
    },
    ignoreBlanks: record.allowBlank ?? false,
  };
}

/** In the file a literal list stands in quotes and a reference has no `=`. */
function listSource({ formulae }: DataValidation): string {
  const formula = String(formulae[0] ?? "");
  return formula.startsWith('"') ? formula.slice(1, -1).replaceAll('""', '"') : `=${formula}`;
}

/** Cells as columns of rows, and equal columns side by side as one area. */
function joinCells(cells: readonly Rect[]): readonly Rect[] {
  const sorted = cells.toSorted((a, b) => a.column - b.column || a.row - b.row);
  const runs: Rect[] = [];
  for (const cell of sorted) {
    const last = runs.at(-1);
    if (last?.column === cell.column && last.row + last.rows === cell.row) {
      runs[runs.length - 1] = { ...last, rows: last.rows + 1 };
    } else runs.push(cell);
  }
  const areas: Rect[] = [];
  for (const run of runs) {
    const at = areas.findLastIndex(
      (area) => area.column + area.columns === run.column && area.row === run.row && area.rows === run.rows,
    );
    const area = areas[at];
    if (area === undefined) areas.push(run);
    else areas[at] = { ...area, columns: area.columns + 1 };
  }
  return areas;
}
