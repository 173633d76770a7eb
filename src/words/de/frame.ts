import type { Formats } from "../formats";
import type { Words } from "../words";

/** What stands around the views, in German. */
export const frame = ({ count, quoted }: Formats): Words["frame"] => ({
  toolbar: {
    clearHint: "Entfernt Farben und Auswahllisten. Ihre eigene Formatierung bleibt.",
  },
  status: {
    importing: "Die Datei wird importiert …",
    checking: "Das Blatt wird geprüft …",
    failed: "Das Blatt konnte nicht geprüft werden.",
    none: "Noch nicht geprüft.",
    counts: (errors, warnings, records) =>
      `${count(errors, "Fehler", "Fehler")}, ${count(warnings, "Warnung", "Warnungen")} in ${count(records, "Datensatz", "Datensätzen")}`,
    sheet: (name) => `Blatt ${quoted(name)}`,
  },
  progress: { importing: "Die Datei wird importiert", checking: "Das Blatt wird geprüft", stop: "Anhalten" },
  stale: {
    text: "Das Blatt hat sich seit der Prüfung vielleicht geändert.",
    again: "Erneut prüfen",
  },
  notice: { details: "Einzelheiten", dismiss: "Schließen" },
  welcome: {
    label: "Willkommen",
    purpose:
      "Dealsheet prüft eine Co-Sell-Datei von Partner Center dort, wo sie geöffnet ist: Es markiert, was der Upload ablehnen würde, bietet Korrekturen an und schreibt die CSV-Datei für den Upload.",
    begin: "Gehen Sie zu dem Blatt mit Ihren Deals und drücken Sie „Blatt prüfen“. Nichts verlässt Excel.",
    file: "Eine CSV-Datei importieren Sie am besten hier oder ziehen sie auf diesen Bereich: Öffnet Excel sie selbst, macht es aus Codes Zahlen und Datumswerte.",
    empty: "Mit einem leeren Blatt beginnen",
  },
  defect: {
    heading: "Dealsheet wurde angehalten",
    text: "Ihr Blatt ist so, wie Sie es verlassen haben. Kopieren Sie bitte die Einzelheiten, melden Sie sie, und beginnen Sie neu.",
    again: "Neu beginnen",
  },
  copy: {
    button: "Kopieren",
    done: "Kopiert.",
    failed: "Drücken Sie Strg+C (⌘C auf dem Mac), um den markierten Text zu kopieren.",
  },
  outside:
    "Dealsheet arbeitet in Excel. Öffnen Sie dort eine Arbeitsmappe und wählen Sie Dealsheet auf der Registerkarte „Start“.",
});
