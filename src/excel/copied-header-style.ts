/** What a header cell looks like, once `load` has been answered. */
export interface HeaderStyle {
  readonly apply: (header: Excel.Range) => void;
}

/** Excel says white for a cell without fill; filling it white would hide its grid lines. */
const NO_FILL = "#FFFFFF";

/** Asks for a header's style, to be applied to another one after the next sync. */
export function copiedHeaderStyle({ format }: Excel.Range): HeaderStyle {
  const { font, fill } = format;
  format.load("columnWidth,wrapText,verticalAlignment,horizontalAlignment");
  font.load("bold,italic,color");
  fill.load("color");
  return {
    apply: (header) => {
      header.format.columnWidth = format.columnWidth;
      header.format.wrapText = format.wrapText;
      header.format.verticalAlignment = format.verticalAlignment;
      header.format.horizontalAlignment = format.horizontalAlignment;
      header.format.font.bold = font.bold;
      header.format.font.italic = font.italic;
      header.format.font.color = font.color;
      if (fill.color.toUpperCase() !== NO_FILL) header.format.fill.color = fill.color;
    },
  };
}
