/** Points; a character of Excel's usual font is about 5.3 wide, and a header has its filter button beside it. */
const A_CHARACTER = 5.3;
const MARGIN = 9;
const FILTER_BUTTON = 16;
const NARROWEST = 54;
const WIDEST = 260;

/** As many rows tell what a column holds; a single long note further down shall not. */
const ROWS_LOOKED_AT = 200;

/**
 * A width for each column, in points, so that its header and the first rows can be read: between 54 and 260 (72 and
 * about 347 pixels), whatever the cells hold. Of a text with line breaks the longest line counts.
 */
export function columnWidths(cells: readonly (readonly string[])[], headerRow = 0): number[] {
  const columns = Math.max(0, ...cells.map((row) => row.length));
  const looked = cells.slice(headerRow, headerRow + ROWS_LOOKED_AT);
  return Array.from({ length: columns }, (_, column) => {
    const widths = looked.map((row, index) => textWidth(row[column] ?? "") + (index === 0 ? FILTER_BUTTON : 0));
    const widest = Math.max(0, ...widths) + MARGIN;
    return Math.round(Math.min(WIDEST, Math.max(NARROWEST, widest)));
  });
}

function textWidth(text: string): number {
  // A text this long is cut off anyway; looking at the whole of it would only cost time.
  const lines = text.slice(0, 1000).split(/\r\n|\r|\n/);
  return Math.max(...lines.map((line) => line.length)) * A_CHARACTER;
}
