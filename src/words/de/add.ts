import type { Words } from "../words";

/** What can be added, in German; the names of columns stay as they are in the file. */
export const add = (): Words["add"] => ({
  heading: "Hinzufügen",
  hint: "Spalten oder Blätter hinzufügen, eine CSV-Datei importieren",
  close: "Schließen",
  columns: "Spalten",
  column: { Solution: "Spalte „Solution“ hinzufügen", "Team member": "Spalte „Team member“ hinzufügen" },
  file: "Eine Datei, in ein neues Blatt",
  fileHint:
    "Jede Zelle bleibt der Text, der sie in der Datei ist. Sie können die Datei auch auf diesen Bereich ziehen.",
  import: "CSV importieren …",
  fileInput: "CSV-Datei",
  drop: "Lassen Sie die CSV-Datei los, um sie in ein neues Blatt zu importieren.",
  emptySheet: "Ein leeres Blatt",
  template: "Vorlage",
  generations: { "2026": "2026 (aktuell)", "2023": "2023" },
  solutions: "Solution-Spalten",
  teamMembers: "Team-member-Spalten",
});
