/** What can be added: columns, sheets, files. */
export const add = () => ({
  heading: "Add",
  hint: "Add columns or sheets, import a CSV file",
  close: "Close",
  columns: "Columns",
  column: { Solution: "Add a Solution column", "Team member": "Add a Team member column" },
  file: "A file, in a new sheet",
  fileHint: "Every cell stays the text that it is in the file. You can also drop the file onto this pane.",
  import: "Import CSV…",
  fileInput: "CSV file",
  drop: "Drop the CSV file to import it into a new sheet.",
  emptySheet: "An empty sheet",
  template: "Template",
  generations: { "2026": "2026 (current)", "2023": "2023" },
  solutions: "Solution columns",
  teamMembers: "Team member columns",
});
