/** The citation of a row of the column table in the bulk operations article. */
export function tableRow(name: string): string {
  return `bulk-operations.md, table row “${name}”`;
}

/** The citation of one of the article's lists of fields. */
export function fieldList(title: string): string {
  return `bulk-operations.md, list “${title}”`;
}

/** Columns that the article of 2023 does not know yet. */
export const TEMPLATE_OF_2026 = "Header of the template that Partner Center hands out in 2026";
