import type { Formats } from "../formats";
import type { Words } from "../words";

/** What sources are told in, apart from the quotations, which stay as the English page has them. */
const PHRASES = [
  ["bulk-operations.md", "Partner Center über Massenvorgänge"],
  ["rules.md", "Dealsheets eigene Regeln,"],
  ["Referral resources, status and substatus", "Referral-Ressourcen, Status und Substatus"],
  ["Referral resources, status transitions", "Referral-Ressourcen, Statusübergänge"],
  ["Referral resources", "Referral-Ressourcen"],
  ["Manage co-sell opportunities, sales stages", "Co-Sell-Verkaufschancen verwalten, Verkaufsphasen"],
  ["table rows", "Tabellenzeilen"],
  ["table row", "Tabellenzeile"],
  ["table column", "Tabellenspalte"],
  ["table;", "Tabelle;"],
  ["introduction:", "Einleitung:"],
  [" and the items around it", " und die Punkte daneben"],
  [" and the two lists after it", " und die beiden Listen danach"],
] as const;

/** A source's own words in German, its quotations as they are. */
function germanSource(source: string): string {
  const told = source
    .split(/(“[^”]*”)/)
    .map((part) =>
      part.startsWith("“") ? part : PHRASES.reduce((text, [from, to]) => text.replaceAll(from, to), part),
    )
    .join("");
  return told
    .replaceAll(/ and (?=“|Tabelle)/g, " und ")
    .replaceAll(/“([^”]*)”/g, "„$1“")
    .replace(",,", ",");
}

/** Help, in German. */
export const help = ({ number }: Formats): Words["help"] => ({
  open: "Hilfe",
  title: "Hilfe zu Dealsheet",
  back: "Zurück",
  contents: "Auf dieser Seite",
  tour: "Rundgang zeigen",
  version: (version) => `Version ${version}`,
  steps: {
    heading: "So geht es",
    list: [
      {
        name: "Prüfen",
        text: "Gehen Sie zu dem Blatt mit Ihren Deals und drücken Sie „Blatt prüfen“. Eine CSV-Datei importieren Sie am besten mit dem Plus.",
      },
      {
        name: "Korrigieren",
        text: "Jeder Befund führt zu seiner Zelle und sagt, was zu tun ist. Was nur eines bedeuten kann, wird in einem Schritt korrigiert; Sie sehen jede Änderung vorher.",
      },
      {
        name: "Konten wählen",
        text: "Wählen Sie in einer Datei, die Partner Center verarbeitet hat, für jeden Deal das richtige Kundenkonto.",
      },
      {
        name: "Exportieren",
        text: "Lesen Sie, was der Upload tun wird und was wegbleibt, und speichern Sie die CSV-Datei.",
      },
      {
        name: "Hochladen",
        text: "Laden Sie die Datei in Partner Center auf der Seite „Co-sell opportunities“ hoch. Was das anlegt oder schließt, lässt sich nicht rückgängig machen.",
      },
      {
        name: "Zurückholen",
        text: "Laden Sie die verarbeitete Datei herunter und importieren Sie sie mit dem Plus: Ihre Fehler stehen an den Zellen, und Sie machen dort weiter, wo Sie waren.",
      },
    ],
  },
  keys: {
    heading: "Tasten",
    ribbon: "Überall in Excel:",
    pane: "In diesem Bereich:",
    mac: "Drücken Sie auf dem Mac Befehl statt Strg.",
    names: { Ctrl: "Strg", Alt: "Alt", Shift: "Umschalt", Up: "Nach oben", Down: "Nach unten" },
    actions: {
      checkSheet: "Das Blatt prüfen",
      nextFinding: "Zum nächsten Befund",
      previousFinding: "Zum vorigen Befund",
      useBestSuggestion: "Das beste vorgeschlagene Konto der ausgewählten Zeile nehmen",
      exportCsv: "Zeigen, was ein Export tun würde",
    },
    inPane: {
      F8: "Nächster Befund",
      "Shift+F8": "Voriger Befund",
      arrows: "Zu einer anderen Ansicht; im Bild des Blattes von Stelle zu Stelle",
      Escape: "Hilfe, Rundgang oder Vorschau schließen",
    },
    arrows: "Pfeiltasten",
    escape: "Esc",
  },
  highlights: {
    heading: "Was die Hervorhebungen bedeuten",
    text: "Der Radiergummi entfernt sie wieder. Sie liegen in einer eigenen Schicht: Ihre Füllungen, Rahmen und Auswahllisten bleiben.",
  },
  data: {
    heading: "Was mit Ihren Daten geschieht",
    list: [
      "Nichts verlässt Ihren Computer: Dealsheet liest und schreibt die geöffnete Arbeitsmappe und spricht mit keinem Server.",
      "Die Arbeitsmappe behält die Werte vom Import und was Sie nicht mehr sehen wollen, damit beides beim nächsten Öffnen noch da ist.",
      "Nur Ihre Korrektur, Ihre Auswahl oder Ihr Import ändert Zellen, und alles lässt sich rückgängig machen.",
      "Dass Sie den Rundgang gesehen haben, merkt sich dieser Browser, sonst nichts.",
    ],
  },
  rules: {
    heading: "Regeln",
    search: "Regeln durchsuchen",
    shown: (shown, all) => `${number(shown)} von ${number(all)} Regeln`,
    none: "Keine Regel passt. Suchen Sie nach einem Wort des Titels, einer Spalte oder einem Wert.",
    fails: "So nicht",
    passes: "Sondern so",
    blank: "(leer)",
    source: (source) => `Quelle: ${germanSource(source)}`,
  },
  sourceName: germanSource,
  why: "Warum?",
  whyOf: (title) => `Warum? ${title}`,
});
