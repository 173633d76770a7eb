import type { Formats } from "../formats";
import type { Words } from "../words";

/** What a person can do, and what is said of it, in German. */
export const actions = ({ count, number, quoted }: Formats): Words["actions"] => {
  const now = (address: string, when: string, value: string): string =>
    value === "" ? `${address} ist ${when} leer.` : `In ${address} steht ${when} ${quoted(value)}.`;
  return {
    labels: {
      checkSheet: "Blatt prüfen",
      selectCell: "Zur Zelle gehen",
      selectRow: "Zur Zeile gehen",
      nextFinding: "Nächster Befund",
      previousFinding: "Voriger Befund",
      applyFix: "Korrigieren",
      fixAllSafe: "Alles Sichere korrigieren",
      applyChosenEdits: "Übernehmen",
      setCellValue: "Wert setzen",
      restoreCells: "Zurücksetzen",
      ignoreFindings: "Ignorieren",
      showAgain: "Wieder anzeigen",
      undo: "Rückgängig",
      useSuggestion: "Wählen",
      useBestSuggestion: "Bestes Konto übernehmen",
      chooseAccounts: "Konten wählen",
      exportCsv: "Exportieren",
      changeExport: "Export ändern",
      saveCsv: "Speichern",
      exportToSheet: "In ein neues Blatt schreiben",
      startAnew: "Neu ansetzen",
      clearHighlights: "Hervorhebungen entfernen",
      setLive: "Laufend prüfen",
      addColumn: "Spalte hinzufügen",
      importCsv: "CSV importieren",
      newTemplate: "Neues Vorlagenblatt",
      openSample: "Beispiel öffnen",
    },
    sheetNames: { template: "Co-Sell-Deals", sample: "Co-Sell-Beispiel" },
    cell: {
      fixed: (address, value) => now(address, "jetzt", value),
      undone: (address, value) => now(address, "wieder", value),
      restored: (address, value) => now(address, "wieder", value),
    },
    cells: {
      fixed: (cells) => `${count(cells, "Zelle", "Zellen")} korrigiert.`,
      undone: (cells) => `Änderung in ${count(cells, "Zelle", "Zellen")} rückgängig gemacht.`,
      restored: (cells) => `${count(cells, "Zelle", "Zellen")} zurückgesetzt.`,
    },
    alsoUndo: (what) => `Auch ${what} rückgängig machen`,
    alsoUndoCells: (cells) => `Auch ${count(cells, "Zelle", "Zellen")} rückgängig machen`,
    nothingToRestore: "Es gibt nichts zurückzusetzen: Die Zellen sind, wie sie waren.",
    columnAdded: (header, letters) => `${header} ist jetzt Spalte ${letters}.`,
    columnRemoved: (header) => `${header} ist wieder entfernt.`,
    columnStays: (header) =>
      `${header} ist nicht mehr so, wie die Spalte hinzugefügt wurde, und bleibt deshalb. Um sie zu entfernen, löschen Sie die Spalte im Blatt.`,
    columnLimit: {
      Solution: (most) =>
        `Ein Deal kann höchstens ${number(most)} Lösungen haben, und das Blatt hat für jede eine Spalte.`,
      "Team member": (most) =>
        `Ein Deal kann höchstens ${number(most)} Teammitglieder haben, und das Blatt hat für jedes eine Spalte.`,
    },
    cleared: "Hervorhebungen und Auswahllisten sind entfernt. Ihre Zellen sind, wie sie waren.",
    templateReady: (sheet) => `Das neue Blatt ${quoted(sheet)} ist bereit: Tragen Sie in jede Zeile einen Deal ein.`,
    walk: {
      first: (finding) => `Wieder beim ersten Befund: ${finding}`,
      last: (finding) => `Wieder beim letzten Befund: ${finding}`,
      none: "Es gibt keinen Fehler und keine Warnung mehr.",
    },
    stopped: "Die Prüfung wurde angehalten.",
    stoppedOutOfDate: "Die Prüfung wurde angehalten. Was Sie sehen, ist vielleicht nicht mehr aktuell.",
  };
};
