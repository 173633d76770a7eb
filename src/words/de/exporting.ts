import type { Formats } from "../formats";
import type { Words } from "../words";

export const exporting = ({ number, count, size, list, quoted }: Formats): Words["exporting"] => ({
  heading: "Export",
  close: "Schließen",
  effects: {
    heading: (records) => `Der Upload von ${count(records, "Datensatz", "Datensätzen")} wird`,
    search: (deals) => `Kundenkonten für ${count(deals, "Deal", "Deals")} suchen; angelegt wird noch nichts`,
    create: (deals) => `${count(deals, "Deal", "Deals")} anlegen`,
    update: (deals) => `${count(deals, "Deal", "Deals")} ändern`,
    close: (deals, substatus) => `${count(deals, "Deal", "Deals")} als ${substatus} endgültig schließen`,
    "co-sell": (deals) => `${count(deals, "Deal", "Deals")} endgültig zu Co-Sell machen`,
    "partner-led": (deals) => `${count(deals, "Deal", "Deals")} endgültig zu Partner-led machen`,
    cannotUndo: "Partner Center kann das nicht zurücknehmen.",
    nothing: "Es gibt keinen Datensatz zu exportieren.",
    undecided: (deals) =>
      `Bei ${count(deals, "dieser Deals", "dieser Deals")} hat noch niemand über das Konto entschieden. Gibt es den Deal erst, bleibt sein Konto.`,
    decide: "Jetzt entscheiden",
    warnings: (warnings) =>
      warnings === 1
        ? "1 Warnung in diesen Datensätzen. Der Upload nimmt das an; sehen Sie vorher nach."
        : `${number(warnings)} Warnungen in diesen Datensätzen. Der Upload nimmt das an; sehen Sie vorher nach.`,
    showWarnings: "Warnungen zeigen",
    fileErrors: "Partner Center lehnt vielleicht die ganze Datei ab:",
  },
  rows: {
    list: (rows, isOne, isMore) => `${isOne ? "Zeile" : "Zeilen"} ${rows.join(", ")}${isMore ? " und weitere" : ""}`,
    showFindings: (findings) => `${count(findings, "Befund", "Befunde")} zeigen`,
    goToRow: (row) => `Zu Zeile ${row} gehen`,
  },
  reasons: {
    heading: "Was zurückbleibt",
    headingAlong: "Was Sie wissen sollten",
    none: "Kein Datensatz bleibt zurück.",
    text: {
      errors: "mit Fehlern, die der Upload ablehnen würde",
      locked: "schon geschlossen und nicht mehr zu ändern",
      exported:
        "schon exportiert. Wurde jene Datei hochgeladen, lassen Sie sie weg: Der Upload würde sie ein zweites Mal anlegen",
      succeeded: "ohne Fehler aus dem letzten Upload und seither nicht geändert, also erledigt",
      unchanged: "unverändert seit dem Ausgangsstand",
    },
    leftOut: (records, text) => `Bleibt zurück: ${count(records, "Datensatz", "Datensätze")} ${text}.`,
    goingAlong: (records, text) => `Geht mit: ${count(records, "Datensatz", "Datensätze")} ${text}.`,
    exportThem: "Mit exportieren",
    exportThemName: (records, text) => `Mit exportieren: ${count(records, "Datensatz", "Datensätze")} ${text}`,
  },
  columns: {
    heading: "Spalten",
    leftOut: (headers) =>
      `Bleibt zurück: ${list(headers.map(quoted))}. Partner Center kennt diese ${headers.length === 1 ? "Spalte" : "Spalten"} nicht.`,
    goingAlong: (headers) =>
      `Geht mit: ${list(headers.map(quoted))}. Partner Center kennt diese ${headers.length === 1 ? "Spalte" : "Spalten"} nicht.`,
    exportUnknown: "Unbekannte Spalten exportieren",
    blank: (columns) =>
      `Bleibt zurück: ${count(columns, "Spalte", "Spalten")} ohne Überschrift. Exportiert wird nur, was eine hat.`,
  },
  files: {
    heading: (files) => (files === 1 ? "Datei" : "Dateien"),
    mostRecords: `Partner Center nimmt höchstens ${number(1000)} Datensätze je Datei an.`,
    facts: (records, bytes) =>
      `${count(records, "Datensatz", "Datensätze")}${bytes === undefined ? "" : `, ${size(bytes)}`}`,
    saved: "übergeben",
    fileName: "Dateiname",
    fileNameHint: "Ohne .csv",
    bom: "Bytereihenfolge-Marke (BOM)",
    bomHint: "Mit ihr zeigt Excel Buchstaben wie é und ü richtig an, wenn es die Datei wieder öffnet.",
    save: "Speichern",
    saveName: (name) => `${name} speichern`,
    saveAll: "Alle speichern",
    foot: (files, records) => `${count(files, "Datei", "Dateien")} mit ${count(records, "Datensatz", "Datensätzen")}`,
    nothing: "Nichts zu speichern",
    notThere: "Datei nicht da? Ihren Text zeigen",
    notThereName: (name) => `${name} nicht da? Den Text zeigen`,
    newSheetName: (name) => `In ein neues Blatt schreiben: ${name}`,
    textOf: (name) => `Text von ${name}`,
  },
  notices: {
    plannedAgain:
      "Das Blatt hatte sich geändert, darum wurde der Export neu geplant. Sehen Sie ihn durch, und drücken Sie dann „Speichern“.",
    cannotSave: (name) =>
      `Excel kann ${name} von hier aus nicht speichern. Kopieren Sie den Text unten in einen Texteditor, und speichern Sie ihn ` +
      "unter diesem Namen als UTF-8, oder schreiben Sie ihn in ein neues Blatt, und speichern Sie das.",
    textBelow: (name) =>
      `Der Text von ${name} steht unten. Kopieren Sie ihn in einen Texteditor, und speichern Sie ihn dort unter diesem Namen als UTF-8.`,
    saved: (names, records) =>
      names.length === 1
        ? `${names[0] ?? ""} mit ${count(records, "Datensatz", "Datensätzen")} ist unterwegs zu Ihren Downloads.`
        : `${count(names.length, "Datei", "Dateien")} mit ${count(records, "Datensatz", "Datensätzen")} sind unterwegs zu Ihren Downloads.`,
    inBrowser: (names, records) =>
      `Ihr Browser öffnet eine Seite für ${names.length === 1 ? (names[0] ?? "") : count(names.length, "Datei", "Dateien")} ` +
      `mit ${count(records, "Datensatz", "Datensätzen")}: Drücken Sie dort auf „Datei speichern“.`,
    inexact: (cells, row, column) =>
      `${count(cells, "Zelle enthielt", "Zellen enthielten")} ein halbes Zeichen, geschrieben als ${quoted("\u{FFFD}")}: siehe Zeile ${row}, ${column}.`,
    inSheet: (sheet, name) =>
      `Das Blatt ${quoted(sheet)} enthält ${name} und sonst nichts. Wählen Sie „Datei > Speichern unter“ (oder „Kopie speichern“), dann ` +
      "„CSV UTF-8 (durch Trennzeichen getrennt)“. Stehen in der Datei Semikolons statt Kommas, kopieren Sie stattdessen ihren Text.",
  },
  next: {
    heading: "Weiter in Partner Center",
    find: (names) =>
      names.length === 1
        ? `Sehen Sie nach, ob ${names[0] ?? ""} angekommen ist: Excel sagt es nicht. Wenn nicht, gibt es unten andere Wege.`
        : `Sehen Sie nach, ob alle ${number(names.length)} Dateien angekommen sind: Excel sagt es nicht. Wenn nicht, gibt es unten andere Wege.`,
    upload:
      "Gehen Sie zu „Referrals > Co-sell opportunities“, und wählen Sie „Upload“: oben rechts auf der Seite, in der Rasteransicht links.",
    several: "Laden Sie die Dateien nacheinander hoch, jede nur einmal.",
    once: "Laden Sie die Datei nur einmal hoch: Was gelungen ist, würde sonst ein zweites Mal angelegt.",
    wait: "Warten Sie, bis die Datei verarbeitet ist. Das kann 10 Minuten dauern; Sie müssen nicht auf der Seite bleiben.",
    reviewSearch: (deals) =>
      `Die Übersicht zählt, wie viele Datensätze auf „Account search review required“ stehen: hier bis zu ${number(deals)}. Für diese ist noch kein Deal angelegt.`,
    reviewSent:
      "Die Karte der zuletzt verarbeiteten Datei sagt, wie viele Deals angelegt, geändert und nicht verarbeitet wurden.",
    download:
      "Laden Sie „last run details“ herunter: die verarbeitete Datei mit der Spalte Errors und, nach einer Suche, den vorgeschlagenen Konten.",
    import:
      "Importieren Sie diese Datei hier. Fehler stehen dann an ihren Zellen, und Sie wählen die Konten; was gelungen ist, bleibt beim nächsten Export draußen.",
  },
  returned: {
    heading: (file) => `Zurück aus Partner Center: ${file}`,
    close: "Schließen",
    done: (deals) => `${number(deals)} erledigt`,
    refused: (deals) => `${number(deals)} mit Fehlern`,
    waiting: (deals) => (deals === 1 ? "1 wartet auf ein Konto" : `${number(deals)} warten auf ein Konto`),
    proposed: (deals) => `${number(deals)} mit Konto, noch nicht angelegt`,
    unfound: (deals) => `${number(deals)} ohne vorgeschlagenes Konto`,
    sentence: (parts) => `${parts.join(", ")}.`,
    cameBack: (back, sent, sheet) =>
      `In dieser Datei ${back === 1 ? "ist" : "sind"} ${number(back)} von ${count(sent, "Deal", "Deals")}, die Sie aus ${quoted(sheet)} exportiert haben.`,
    ambiguous: (deals) =>
      deals === 1
        ? "1 Deal könnte mehr als einer der exportierten sein: Vergleichen Sie ihn selbst."
        : `${number(deals)} Deals könnten mehr als einer der exportierten sein: Vergleichen Sie sie selbst.`,
    showRefused: (deals) => (deals === 1 ? "Den Fehler zeigen" : `Die ${number(deals)} mit Fehlern zeigen`),
    decide: (deals) => `${count(deals, "Konto", "Konten")} wählen`,
    lookAtAccounts: (deals) => `${count(deals, "Konto", "Konten")} ansehen`,
    export: "Den Rest exportieren",
    allDone: "Für diese Datei ist nichts mehr zu tun.",
    changed: (values) =>
      values === 1
        ? "1 Wert, der im exportierten Blatt seither geändert wurde, steht nicht in diesem."
        : `${number(values)} Werte, die im exportierten Blatt seither geändert wurden, stehen nicht in diesem.`,
    review: "Änderungen ansehen…",
    carry: {
      heading: "Übernehmen, was Sie seit dem Export geändert haben",
      text: "Nur was angehakt ist, wird in dieses Blatt geschrieben; es lässt sich in einem Schritt zurücknehmen.",
      apply: (values) => `${number(values)} übernehmen`,
    },
  },
  startAnew: {
    done: "Änderungen zählen ab den Werten von jetzt.",
    kept: (deals) =>
      `${count(deals, "Deal", "Deals")} mit Fehlern ${deals === 1 ? "behält seine" : "behalten ihre"} früheren Werte.`,
  },
});
