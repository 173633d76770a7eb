/** Text without backticks as code; with quotation marks where space at an end would not be seen. */
export function codeSpan(text: string): string {
  return `\`${text === text.trim() ? text : JSON.stringify(text)}\``;
}

/** Rows of texts, the first one the header, as a table with its columns aligned. */
export function markdownTable(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row) => row.map((text) => text.replaceAll("|", "\\|")));
  const [head = [], ...body] = cells;
  const widths = head.map((_, column) => Math.max(3, ...cells.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    `| ${widths.map((width, column) => (row[column] ?? "").padEnd(width)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...body.map(line)].join("\n");
}
