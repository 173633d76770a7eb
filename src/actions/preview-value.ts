import type { Finding } from "../findings/finding";
import { checkRecord } from "../rules/check-record";
import { columnChecksOf } from "../rules/column-checks";
import { recordAt } from "../rules/record-at";
import { newReport } from "../rules/report";
import { parseCellAddress } from "../sheet/a1";
import type { DealSheet } from "../sheet/deal-sheet";
import { recordClass } from "../sheet/record-class";
import { GENERAL } from "../sheet/sheet";

/**
 * What the rules would say of a cell if this text stood in it, told from its record alone: what other records have to do
 * with it (duplicates) is not asked. `today` is the day that counts as such, `YYYY-MM-DD`. Quick enough for every key.
 */
export function previewValue(dealSheet: DealSheet, address: string, text: string, today: string): readonly Finding[] {
  const place = parseCellAddress(address);
  const deal = place && recordAt(dealSheet.records, place.row);
  const key = place && dealSheet.columns[place.column - dealSheet.sheet.firstColumn]?.key;
  const offset = key === undefined ? undefined : dealSheet.positions.get(key);
  if (place === undefined || deal === undefined || offset !== place.column - dealSheet.sheet.firstColumn) return [];
  const { sheet, baseline } = dealSheet;
  const cells = deal.cells.with(offset, text);
  const changed = { ...deal, cells, class: recordClass({ ...deal, cells }, baseline) };
  const rowOffset = deal.row - sheet.firstRow;
  const width = deal.cells.length;
  const one: DealSheet = {
    ...dealSheet,
    records: [changed],
    sheet: {
      ...sheet,
      firstRow: deal.row,
      cells: [cells],
      formats: new Map([...sheet.formats].map(([column, formats]) => [column, [formats[rowOffset] ?? GENERAL]])),
      formulas: new Set(
        cells.flatMap((_, column) =>
          column !== offset && sheet.formulas.has(rowOffset * width + column) ? [column] : [],
        ),
      ),
    },
  };
  const report = newReport(one);
  checkRecord(report, one, changed, columnChecksOf(one), { today });
  return report.take().flatMap(({ finding }) => (finding.column === key ? [finding] : []));
}
