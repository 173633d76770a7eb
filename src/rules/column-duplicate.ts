import type { SheetRule } from "./rule";

export const columnDuplicate: SheetRule = {
  id: "column-duplicate",
  title: "Column twice",
  explanation:
    "Two headers name the same column, perhaps in different spellings. It is unclear which of them counts: delete or rename one.",
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
