import type { SheetRule } from "./rule";

export const columnDuplicate: SheetRule = {
  id: "column-duplicate",
  source: "rules.md §5",
  severities: ["error"],
  fails: { deals: [{}], extra: ["Currency"] },
  passes: { deals: [{}] },
  sheet: ({ sheet, headerRow, headers, columns, positions }) =>
    columns.flatMap((column, offset) =>
      column === undefined || positions.get(column.key) === offset
        ? []
        : [
            {
              row: headerRow,
              column: column.key,
              severity: "error" as const,
              value: headers[offset] ?? "",
              params: { position: sheet.firstColumn + offset },
            },
          ],
    ),
};
