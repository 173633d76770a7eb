import { useUi } from "../core/session-context";
import { areaOf } from "./selection-moves";

/** More than a screen shows. */
const MOST = 200;

/** Letters and numbers of the selected columns and rows stand out. A style sheet does it: the grid need not be drawn anew. */
export function HeadMarks() {
  const { row, column, rows, columns } = areaOf(useUi((state) => state.selection));
  const selector = (name: string, first: number, count: number) =>
    count > MOST
      ? `.sheet-grid [data-${name}]`
      : Array.from(
          { length: count },
          (_, index) => `.sheet-grid revo-grid[theme] [data-${name}="${first + index}"]`,
        ).join(",");
  const rule = "{background:#dfe9e3!important;color:#185c37!important;font-weight:600!important}";
  return <style>{[selector("head-row", row, rows), selector("head-column", column, columns)].join(",") + rule}</style>;
}
