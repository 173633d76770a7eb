import type { Formats } from "../formats";
import type { Words } from "../words";

export const overview = ({ number, percent, count }: Formats): Words["overview"] => ({
  standing: {
    label: "Stand des Blatts",
    errors: "Fehler",
    warnings: "Warnungen",
    ready: "Bereit",
    classes: { match: "Zu suchen", create: "Anzulegen", update: "Zu ändern", locked: "Geschlossen" },
    meanings: {
      match: "Partner Center sucht nach Kundenkonten; es wird noch kein Deal angelegt.",
      create: "Das Konto ist gewählt: Partner Center legt den Deal an.",
      update: "Den Deal gibt es schon: Partner Center ändert ihn.",
      locked: "Won, Lost, Declined, Expired oder Error: Der Upload würde ihn ablehnen, darum bleibt er draußen.",
      ready: "Kein Fehler, nicht geschlossen: Der Deal kann gesendet werden.",
    },
  },
  nextStep: {
    label: "Nächster Schritt",
    checkAgain:
      "Prüfen Sie das Blatt erneut, um zu sehen, was als Nächstes ansteht. Die Zahlen unten sind die der letzten Prüfung.",
    addDeals:
      "Unter den Überschriften stehen noch keine Deals. Tippen Sie sie ein oder fügen Sie sie ein: Geprüft wird laufend.",
    fixSafe: (cells) => `${count(cells, "Zelle", "Zellen")} mit nur einem richtigen Wert korrigieren`,
    fixSafeWhy: "Sie sehen jede Änderung vorher und können alle in einem Schritt zurücknehmen.",
    fixes: "Zellen mit nur einem richtigen Wert",
    seeErrors: (errors) => (errors === 1 ? "Den Fehler ansehen" : `Die ${number(errors)} Fehler ansehen`),
    seeErrorsWhy: "Diese Deals würde der Upload ablehnen. Was hier richtig ist, wissen nur Sie.",
    decideAccounts: (deals) => `Über ${count(deals, "Konto", "Konten")} entscheiden`,
    decideAccountsWhy:
      "Partner Center schlägt für diese Deals Konten vor oder ist sich seiner Wahl nicht sicher. Ist ein Deal angelegt, bleibt sein Konto.",
    done: "Nichts mehr zu korrigieren",
    exportDeals: (deals) => `${count(deals, "Deal", "Deals")} exportieren`,
    exportWhy: "Sie sehen, was der Upload bewirkt, speichern die CSV-Datei und laden sie in Partner Center hoch.",
    exportWarnings: (warnings) =>
      warnings === 1
        ? "1 Warnung bleibt. Der Upload nimmt das an; sehen Sie nach, ob Sie es so meinen."
        : `${number(warnings)} Warnungen bleiben. Der Upload nimmt das an; sehen Sie nach, ob Sie es so meinen.`,
    nothingToSend: "Nichts zu senden",
    nothingToSendWhy: "Alle Deals sind geschlossen, unverändert oder vom letzten Upload übernommen.",
    seeLeftOut: "Ansehen, was draußen bleibt",
  },
  picture: {
    label: "Das Blatt auf einen Blick",
    described: (rows, columns, errors, warnings) =>
      `Bild des Blatts, ${count(rows, "Deal", "Deals")} mal ${count(columns, "Spalte", "Spalten")}: ${number(errors)} Fehler, ${count(warnings, "Warnung", "Warnungen")}.`,
    keys: "Die Pfeiltasten führen zu den Stellen mit Befunden, die Eingabetaste geht im Blatt dorthin.",
    hint: "Drücken Sie auf eine Stelle, um im Blatt dorthin zu gehen.",
    place: (area, counts, column, address) =>
      address === area ? `${address}, ${column}: ${counts}` : `${area}: ${counts}. Zuerst ${address}, ${column}`,
    clean: (area) => `${area}: keine Fehler, keine Warnungen`,
    kinds: { error: "Fehler", warning: "Warnung", locked: "Schreibgeschützt", ready: "Bereit" },
  },
  columns: {
    label: "Befunde je Spalte",
    none: "Keine Spalte hat Fehler oder Warnungen.",
    sheet: "Blatt und Datensätze",
    counts: (errors, warnings) =>
      [
        ...(errors > 0 ? [`${number(errors)} Fehler`] : []),
        ...(warnings > 0 ? [count(warnings, "Warnung", "Warnungen")] : []),
      ].join(", "),
    showAll: (columns) => `Alle ${number(columns)} Spalten zeigen`,
    showFewer: "Weniger Spalten zeigen",
  },
  table: {
    toggle: "Als Tabellen zeigen",
    classes: "Deals",
    kind: "Art",
    deals: "Deals",
    meaning: "Bedeutung",
    all: "Alle",
    columns: "Fehler und Warnungen je Spalte",
    column: "Spalte",
    share: "Anteil",
    number,
    percent: (share) => (share < 0.01 ? `< ${percent(0.01)}` : percent(share)),
  },
  legend: {
    label: "Legende",
    errors: { word: "Fehler", line: "Durchgezogene Linie, fett", meaning: "Das würde der Upload ablehnen." },
    warnings: {
      word: "Warnung",
      line: "Gestrichelte Linie",
      meaning: "Der Upload nimmt es an, vielleicht meinen Sie es aber anders.",
    },
    readOnly: {
      word: "Schreibgeschützt",
      line: "Gepunktete Linie, kursiv",
      meaning: "Hier lehnt Partner Center Änderungen ab.",
    },
  },
  startingPoint: {
    origins: {
      import: "Änderungen zählen ab dem Import.",
      "first-check": "Änderungen zählen ab der ersten Prüfung.",
      confirmed: "Änderungen zählen ab Ihrem Ausgangsstand.",
    },
    startAnew: "Neu beginnen…",
    seemsReplaced:
      "Die meisten Deals weichen vom Ausgangsstand ab, wo nur Partner Center schreibt. Ist dies ein neuer Download, drücken Sie „Neu beginnen“.",
    question: "Dieses Blatt als neuen Ausgangsstand nehmen?",
    consequence:
      "An ihm werden schreibgeschützte Zellen, geschlossene und unveränderte Deals erkannt. Die früheren Werte werden vergessen: Das lässt sich nicht zurücknehmen.",
    uploaded: "Ich habe es hochgeladen",
    uploadedHint:
      "Deals mit Fehlern wurden nicht übernommen: Sie behalten ihre früheren Werte. Alle anderen gelten, wie sie jetzt sind.",
    downloaded: "Es ist ein neuer Download",
    downloadedHint: "Jeder Deal gilt, wie er jetzt ist.",
    cancel: "Abbrechen",
  },
});
