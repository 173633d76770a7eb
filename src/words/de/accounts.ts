import type { Formats } from "../formats";
import type { Words } from "../words";

export const accounts = ({ number, percent, count, list, sentence }: Formats): Words["accounts"] => ({
  registers: { microsoft: "Microsoft-ID", duns: "D-U-N-S", unknown: "ID" },
  categories: { Managed: "Managed", Unmanaged: "Unmanaged", DUNS: "D-U-N-S" },
  consequences: {
    "registration-eligible": "Für Azure IP Co-sell registrierbar",
    "registration-not-eligible": "Nicht für Azure IP Co-sell registrierbar",
    "registration-once-matched": "Nur registrierbar, wenn Microsoft es später zuordnet",
  },
  losses: {
    registration:
      "Das jetzige Konto ist Managed. Mit diesem lässt sich der Deal nicht für Azure IP Co-sell registrieren.",
    "registration-until-matched":
      "Das jetzige Konto ist Managed. Mit diesem lässt sich der Deal erst registrieren, wenn Microsoft es zugeordnet hat.",
    "registration-unless-managed":
      "Das jetzige Konto ist Managed. Ist dieses es nicht, lässt sich der Deal nicht für Azure IP Co-sell registrieren.",
  },
  inUse: "Gewählt",
  use: "Wählen",
  useOf: (name, column) => `${name} wählen, ${column}`,
  likeness: {
    name: "Name",
    address: "Adresse",
    same: "gleich",
    close: "sehr ähnlich",
    similar: "ähnlich",
    different: "verschieden",
    unknown: "nicht vergleichbar",
  },
  likenessOf: (share, word) => `${percent(share)}, ${word}`,
  differsIn: (differing) => ` (anders als eingegeben: ${list(differing)})`,

  section: "Kontozuordnung",
  row: (row) => `Zeile ${row}`,
  noCustomer: "Kein Kundenname",
  finalMatch: "Gewähltes Konto",
  noneYet: "Noch keines",
  withConfidence: (confidence) => `, Confidence ${confidence}`,
  suggested: "Vorgeschlagene Konten",
  noColumn: "Dem Blatt fehlt die Spalte Final Matched Customer Account. Laden Sie die aktuelle Vorlage herunter.",
  settled: "Den Deal gibt es schon, sein Konto lässt sich hier nicht mehr ändern.",
  noSuggestions: "Es sind keine Konten vorgeschlagen. Sie kommen mit der Datei nach dem ersten Upload.",
  choose: "Wählen Sie den Kunden. Ist der Deal angelegt, lässt sich das Konto nicht mehr ändern.",

  taken: (row, name) => sentence(`Zeile ${row}: Das Konto ist jetzt ${name}`),
  kept: (row, name) => sentence(`Zeile ${row}: Das Konto bleibt ${name}`),
  takenMany: (rows) => `${count(rows, "Konto", "Konten")} gewählt.`,
  lost: {
    registration:
      "Das vorige war Managed: Jetzt lässt sich der Deal nicht für Azure IP Co-sell registrieren. Rückgängig holt es zurück.",
    "registration-until-matched":
      "Das vorige war Managed: Jetzt lässt sich der Deal erst registrieren, wenn Microsoft das Konto zugeordnet hat. Rückgängig holt es zurück.",
    "registration-unless-managed":
      "Das vorige war Managed: Ist dieses es nicht, lässt sich der Deal nicht für Azure IP Co-sell registrieren. Rückgängig holt es zurück.",
  },
  lostMany: (rows, first) =>
    rows === 1
      ? `Zeile ${first} hatte vorher ein Managed-Konto: Ihr Deal lässt sich vielleicht nicht mehr für Azure IP Co-sell registrieren. Rückgängig holt es zurück.`
      : `${number(rows)} Zeilen, zuerst Zeile ${first}, hatten vorher Managed-Konten: Ihre Deals lassen sich vielleicht nicht mehr für Azure IP Co-sell registrieren. Rückgängig holt sie zurück.`,
  waitAgain: (rows) => `${count(rows, "Zeile wartet", "Zeilen warten")} wieder auf eine Entscheidung.`,
  lastsForNow:
    "Was Sie bestätigen, gilt, bis der Bereich geschlossen wird: Die Arbeitsmappe kann es jetzt nicht behalten.",
  rowChanged: "Die Zeile wurde seit der Prüfung geändert und deshalb nicht angerührt.",
  selectFirst: "Wählen Sie zuerst eine Zelle in der Zeile eines Deals.",
  settledRow: (row) => `Das Konto von Zeile ${row} lässt sich nicht mehr ändern: Den Deal gibt es schon.`,
  noColumnShort: "Dem Blatt fehlt die Spalte für das Konto. Verwenden Sie die aktuelle Vorlage.",
  noneInRow: (row) => `Für Zeile ${row} ist kein Konto vorgeschlagen.`,
  noneLikely: (row) => `Kein Vorschlag für Zeile ${row} heißt wie der Kunde. Wählen Sie im Aufgabenbereich.`,
  bestInUse: (row) => `Zeile ${row} hat schon ihr bestes Konto.`,

  title: "Konten prüfen",
  progress: (done, all) => `${number(done)} von ${number(all)} geprüft`,
  sureRows: (rows) =>
    `${count(rows, "Zeile hat", "Zeilen haben")} eine Zuordnung mit Confidence High und ${rows === 1 ? "braucht" : "brauchen"} keine Entscheidung.`,
  oneByOne: "Einzeln",
  asList: "Liste",
  shownAs: "Anzeigen als",
  order: "Reihenfolge",
  orders: { sheet: "Wie im Blatt", confidence: "Sicherste zuerst" },
  fields: {
    address: "Adresse",
    city: "Stadt",
    domain: "Domain",
    duns: "D-U-N-S",
  },
  match: "Jetzt gewählt",
  confidence: (confidence, category) =>
    category === "" ? `Confidence ${confidence}` : `Confidence ${confidence}, Kategorie ${category}`,
  noConfidence: "Ohne Confidence",
  keys: "Tasten: 1–6 wählt einen Vorschlag, S überspringt, B geht zurück, U nimmt zurück.",
  keysDescription:
    "Die Tasten 1 bis 6 wählen einen Vorschlag, S überspringt die Zeile, B geht zurück, U nimmt die letzte Wahl zurück.",
  back: "Zurück",
  skip: "Überspringen",
  keep: "Behalten",
  keepOf: (name) => `${name} behalten`,
  decided: "Entschieden",
  waiting: "Wartet auf Sie",
  rowOf: (row, customer) => `Zeile ${row}: ${customer}`,
  best: (name) => `Bester: ${name}`,
  noBest: "Kein Vorschlag",
  list: "Wartende Zeilen",

  bulk: "Mehrere auf einmal",
  acceptHigh: (rows) => `Alle High annehmen (${number(rows)})`,
  acceptManaged: (rows) => `Beste Managed annehmen (${number(rows)})`,
  threshold: "Name ähnlich zu mindestens, in Prozent",
  inCityOnly: "Nur in der Stadt des Kunden",
  comparing: "Namen und Adressen werden verglichen …",
  bulkHint: "Nur wo das Managed-Konto der beste Vorschlag ist. Sie sehen jede Zeile, bevor etwas geschrieben wird.",
  preview: (rows) => `${count(rows, "Konto", "Konten")} wählen`,
  previewText:
    "Jedes Konto wird nach Final Matched Customer Account kopiert. Nehmen Sie das Häkchen weg, wo Sie selbst nachsehen wollen.",
  previewApply: (rows) => `${number(rows)} wählen`,
  previewRow: (row, customer) => `Zeile ${row}: ${customer}`,

  typed: "Microsoft-ID von Hand",
  typedUse: "Diese ID wählen",
  typedProblems: {
    blank: "Geben Sie die Microsoft-ID des Kontos ein, zum Beispiel 6-ABCDEFG23XB.",
    "duns-alone":
      "Eine D-U-N-S-Nummer allein wird nicht angenommen. Wählen Sie einen D-U-N-S-Vorschlag, oder fügen Sie DUNSID, AccountName und AccountAddress zusammen ein.",
    "malformed-id":
      "Eine Microsoft-ID besteht aus Ziffern, einem Bindestrich, dann Buchstaben und Ziffern, zum Beispiel 6-ABCDEFG23XB.",
    "no-id": "Das ist keine Microsoft-ID. Sie sieht aus wie 6-ABCDEFG23XB; ein Firmenname wird nicht angenommen.",
  },

  finished: "Alle Konten sind gewählt",
  finishedText: (rows) =>
    `${count(rows, "Zeile ist", "Zeilen sind")} geprüft. Als Nächstes: die CSV exportieren und wieder hochladen. Der Upload legt die Deals dann mit diesen Konten an, und ein Konto lässt sich danach nicht mehr ändern.`,
  export: "CSV exportieren",
  lookAgain: "Noch einmal ansehen",
  nothing: "Kein Konto wartet auf eine Entscheidung",
  nothingText:
    "Vorschläge kommen mit der Datei, die Sie nach dem ersten Upload herunterladen. Importieren Sie diese Datei, dann stehen sie hier.",
  nothingSure: "Alle Zuordnungen haben Confidence High. Als Nächstes: die CSV exportieren und wieder hochladen.",
});
