import type { Formats } from "../formats";
import type { Words } from "../words";

export const fileImport = ({ number, count, quoted }: Formats): Words["fileImport"] => ({
  oneAtATime: "Importieren Sie eine Datei nach der anderen.",
  tooLarge: (name) =>
    `${name} ist größer als 50 MB. Teilen Sie die Datei auf, und importieren Sie die Teile nacheinander.`,
  unreadable: (name) =>
    `${name} konnte nicht gelesen werden. Falls die Datei verschoben oder umbenannt wurde oder ein Ordner ist, wählen Sie neu.`,
  stopped: "Der Import wurde angehalten. Es wurde kein Blatt hinzugefügt.",
  done: (name, sheet, records) =>
    `${name} steht im neuen Blatt ${quoted(sheet)}: ${count(records, "Datensatz", "Datensätze")}.`,
  bytes: {
    spreadsheet: (name) =>
      `${name} ist eine Excel-Arbeitsmappe. Öffnen Sie sie in Excel selbst, und lassen Sie das Blatt dort prüfen.`,
    binary: (name) =>
      `${name} ist keine Textdatei. Wählen Sie die CSV-Datei, die Sie aus Partner Center heruntergeladen haben.`,
    "too-large": (name) =>
      `${name} hat mehr Zellen, als geprüft werden können. Teilen Sie die Datei auf, und importieren Sie die Teile nacheinander.`,
    encoding: (name) =>
      `Die Buchstaben in ${name} sind beschädigt: Sie passen nicht zu dem, was die ersten Bytes ankündigen. Speichern Sie die Datei noch einmal als CSV UTF-8.`,
  },
  empty: (name) => `${name} ist leer.`,
  notCoSell: (name) =>
    `${name} ist keine Co-Sell-Datei: Keine der ersten 20 Zeilen enthält die Überschriften. Wählen Sie eine Co-Sell-Vorlage oder einen Download.`,
  otherFile: (name, finding) => `${name} wurde nicht importiert. ${finding}`,
  rows: (name, rows, most) =>
    `${name} hat ${number(rows)} Zeilen; in ein Arbeitsblatt passen ${number(most)}. Teilen Sie die Datei auf, und importieren Sie die Teile.`,
  columns: (name, columns, most) =>
    `${name} hat ${number(columns)} Spalten; in ein Arbeitsblatt passen ${number(most)}. Teilen Sie die Datei auf, und importieren Sie die Teile.`,
  cells: (name, cells, most) =>
    `${name} hat ${number(cells)} Zellen; auf einmal geprüft werden können ${number(most)}. Teilen Sie die Datei auf, und importieren Sie die Teile.`,
  text: (name, row, column, characters, most) =>
    `Zeile ${number(row)} von ${name} hat in ${column} ${number(characters)} Zeichen; eine Excel-Zelle fasst höchstens ` +
    `${number(most)}. Kürzen Sie den Text in der Datei, und importieren Sie sie noch einmal. Es wurde nichts importiert.`,
  problems: {
    "unclosed-quote": (row, column, others) =>
      `Zeile ${number(row)}, ${column} hat ein Anführungszeichen, das nie geschlossen wird; das Folgende steht vielleicht in falschen Zellen${and(others, number)}. Vergleichen Sie das mit der Datei.`,
    "stray-quote": (row, column, others) =>
      `Zeile ${number(row)}, ${column} hat ein Anführungszeichen an falscher Stelle${and(others, number)}. Vergleichen Sie das mit der Datei.`,
  },
});

function and(others: number, number: Formats["number"]): string {
  return others === 0 ? "" : `; weitere solche Stellen: ${number(others)}`;
}
