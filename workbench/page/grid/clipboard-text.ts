import Papa from "papaparse";

/** Cells as spreadsheets put them on the clipboard: tab-separated, quoted where a cell holds a tab, quote or line break. */
export function toClipboardText(texts: readonly (readonly string[])[]): string {
  return texts.map((row) => row.map(quoted).join("\t")).join("\r\n");
}

function quoted(text: string): string {
  return /[\t\r\n"]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/** The cells in a clipboard text; rows are of equal length. An empty text is one empty cell. */
export function fromClipboardText(text: string): string[][] {
  const { data } = Papa.parse<string[]>(text.replace(/\r\n?/g, "\n").replace(/\n$/, ""), {
    delimiter: "\t",
    newline: "\n",
  });
  const columns = Math.max(1, ...data.map((row) => row.length));
  const rows = data.length === 0 ? [[""]] : data;
  return rows.map((row) => Array.from({ length: columns }, (_, index) => row[index] ?? ""));
}
