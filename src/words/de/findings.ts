import type { Formats } from "../formats";
import type { Words } from "../words";

export const findings = ({ count, number, list }: Formats): Words["findings"] => ({
  heading: "Befunde",
  none: "Nichts zu korrigieren. Das Blatt kann exportiert werden.",
  onlyIgnored: "Nichts zu korrigieren außer dem, was Sie ignorieren. Das Blatt kann exportiert werden.",
  noErrorsLeft:
    "Hier gibt es keine Fehler mehr. „Alle zeigen“ zeigt, was es sonst gibt; oder gehen Sie zurück zur Übersicht.",
  nothingFits: "Kein Befund passt. Suchen Sie nach etwas anderem, oder lassen Sie alle anzeigen.",
  counts: ({ errors, warnings, infos }) =>
    [
      errors > 0 ? count(errors, "Fehler", "Fehler") : "",
      warnings > 0 ? count(warnings, "Warnung", "Warnungen") : "",
      infos > 0 ? count(infos, "Hinweis", "Hinweise") : "",
    ]
      .filter((part) => part !== "")
      .join(", "),

  grouping: { label: "Gruppieren", column: "Nach Spalte", rule: "Nach Regel", row: "Nach Zeile" },
  withoutColumn: "Blatt und Datensätze",
  withoutRow: "Blatt und Spalten",
  row: (row, names) => [`Zeile ${row}`, ...names].join(" · "),

  search: "Befunde durchsuchen",
  show: "Anzeigen",
  severities: { error: "Fehler", warning: "Warnung", info: "Hinweis" },
  severity: {
    error: (n) => `Fehler ${number(n)}`,
    warning: (n) => `Warnungen ${number(n)}`,
    info: (n) => `Hinweise ${number(n)}`,
  },
  ignored: (n) => `Ignoriert ${number(n)}`,

  shown: (shown, all) => `${number(shown)} von ${number(all)} angezeigt.`,
  only: (what) => `Nur ${list(what)}.`,
  onlyErrors: "Fehler",
  onlyWarnings: "Warnungen",
  onlyNotes: "Hinweise",
  onlyText: (text) => `was „${text}“ enthält`,
  onlyColumn: (column) => `die Spalte ${column}`,
  onlySheet: "was keine Spalte betrifft",
  onlyRule: (title) => `„${title}“`,
  onlyRow: (row) => `Zeile ${row}`,
  onlyRows: (rows) => count(rows, "Zeile", "Zeilen"),
  showAll: "Alle anzeigen",
  foldAll: "Alle zuklappen",
  unfoldAll: "Alle aufklappen",

  next: "Nächster Befund (F8)",
  previous: "Voriger Befund (Umschalt+F8)",
  keys: "In der Liste der Befunde führt F8 zum nächsten und Umschalt+F8 zum vorigen: Die Zelle wird im Blatt ausgewählt, und die Tabulatortaste führt weiter zur Korrektur.",

  suggestion: "Ein Vorschlag. Übernehmen Sie ihn, wenn er das ist, was Sie meinen.",
  fix: "Korrigieren",
  restore: "Zurücksetzen",
  fixOf: (address, value) => `Korrigieren ${address}: ${value}`,
  suggestionOf: (address, value) => `Korrigieren ${address}: ${value} (Vorschlag)`,
  restoreOf: (address, value) => `Zurücksetzen ${address}: ${value}`,
  fixAllSafe: (n) => `Alles Sichere korrigieren (${number(n)})`,
  safeFixes: "Sichere Korrekturen",
  applyFixes: (n) => count(n, "Korrektur übernehmen", "Korrekturen übernehmen"),
  fixAll: (n) => `Alle ${number(n)} korrigieren…`,
  fixAllOf: (n, name) => `Alle ${number(n)} korrigieren: ${name}`,
  reviewAll: (n) => `${count(n, "Vorschlag", "Vorschläge")} prüfen…`,
  reviewAllOf: (n, name) => `${count(n, "Vorschlag", "Vorschläge")} prüfen: ${name}`,
  fixesOf: (name) => `Korrekturen: ${name}`,
  fixesText: (suggestions) =>
    suggestions === 0
      ? "Jede Zelle kann nur dies bedeuten. Sie können alles in einem Schritt rückgängig machen."
      : `${count(suggestions, "Änderung ist ein Vorschlag", "Änderungen sind Vorschläge")}: Nehmen Sie heraus, was Sie nicht meinen. Sie können alles in einem Schritt rückgängig machen.`,
  restoreAll: (n) => `Alle zurücksetzen (${number(n)})`,
  restoreAllOf: (n, name) => `Alle zurücksetzen: ${name} (${number(n)})`,
  restoresOf: (name) => `Zurücksetzen: ${name}`,
  restoresText:
    "Diese Zellen sind schreibgeschützt: Beim Hochladen würden ihre Änderungen abgelehnt. Sie können dies in einem Schritt rückgängig machen.",
  restoreCells: (n) => count(n, "Zelle zurücksetzen", "Zellen zurücksetzen"),

  ignoreOf: (address) => `${address} ignorieren…`,
  ignoreSheet: "Dies ignorieren…",
  ignoreWays: "In diesem Blatt nicht mehr anzeigen:",
  ignoreCell: "Nur dies",
  ignoreColumn: (title, column) => `„${title}“ in ${column}`,
  ignoreRule: (title) => `„${title}“ überall`,
  ignoredNow: (n) =>
    `${count(n, "Befund wird", "Befunde werden")} nicht mehr angezeigt. „Ignoriert“ über der Liste zeigt, was Sie ignorieren, und holt es zurück.`,
  shownAgain: (n) => `${count(n, "Befund wird", "Befunde werden")} wieder angezeigt.`,
  lastsForNow:
    "Was Sie ignorieren, gilt, bis der Bereich geschlossen wird: Die Arbeitsmappe kann es jetzt nicht behalten.",
  ignoredHeading: "In diesem Blatt ignoriert",
  ignoredText:
    "Diese Warnungen und Hinweise werden weder gezählt noch hervorgehoben. Die Arbeitsmappe merkt es sich. Fehler lassen sich nicht ignorieren.",
  ignoredCount: (n) => (n === 0 ? "Zurzeit nichts" : count(n, "Befund", "Befunde")),
  ignoredValue: (value) => `„${value}“`,
  anywhere: "Überall im Blatt",
  showAgain: "Wieder anzeigen",
  showAgainOf: (what) => `Wieder anzeigen: ${what}`,
  showAllAgain: "Alle wieder anzeigen",
  backToFindings: "Zurück zu den Befunden",
  nothingIgnored: "In diesem Blatt wird nichts ignoriert.",
});
