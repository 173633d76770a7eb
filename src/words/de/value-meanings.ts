type Meanings = ReadonlyMap<string, string>;

/** What the numbers mean when the substatus is Declined or Lost. */
export const LOST_REASONS: Meanings = new Map([
  ["1", "Budget des Projekts reicht nicht aus"],
  ["2", "Kunde hat nicht geantwortet"],
  ["3", "Kunde hat sich für einen anderen Anbieter entschieden"],
  ["4", "Anforderung des Kunden nicht erfüllt"],
  ["5", "Kein Kunde"],
  ["6", "Vorgeschlagener Zeitrahmen war zu kurz"],
  ["7", "Als Missbrauch, Spam oder Phishing melden"],
  ["8", "Sonstiges"],
]);

/** What the numbers mean when the substatus is Error. */
export const ERROR_REASONS: Meanings = new Map([
  ["1", "Doppelt – durch Massenupload angelegt"],
  ["2", "Doppelt – in Partner Center angelegt"],
  ["3", "Doppelt – von Microsoft gesendet"],
  ["4", "Probleme bei der Synchronisierung über den Konnektor"],
  ["5", "Probleme bei der Kundenzuordnung"],
  ["6", "Probleme mit der Lösung – in Notes erklären"],
  ["7", "Testempfehlung"],
  ["8", "Datenfehler"],
  ["9", "Sonstiges – in Notes erklären"],
]);

/** What other values stand for, by column key and value. */
export const VALUE_MEANINGS: ReadonlyMap<string, Meanings> = new Map([
  [
    "Partner Referral Status",
    new Map([
      ["New", "noch nicht bearbeitet"],
      ["Active", "in Bearbeitung"],
      ["Closed", "beendet; nichts lässt sich mehr ändern"],
    ]),
  ],
  [
    "Partner Referral Substatus",
    new Map([
      ["Pending", "gesendet, noch nicht empfangen"],
      ["Received", "empfangen, noch nicht beantwortet"],
      ["Accepted", "der richtige für einen neuen Deal"],
      ["Won", "endgültig geschlossen"],
      ["Lost", "endgültig geschlossen; mit Grund"],
      ["Declined", "endgültig geschlossen; mit Grund"],
      ["Expired", "setzt Partner Center"],
      ["Error", "endgültig geschlossen; mit Grund"],
    ]),
  ],
  [
    "What specific help from Microsoft?",
    new Map([
      ["1", "Nutzenargumente für einen Workload"],
      ["2", "Technische Kundenarchitektur"],
      ["3", "Machbarkeitsnachweis oder Demo"],
      ["4", "Angebote und Lizenzen"],
      ["5", "Kundenerfolg nach dem Verkauf"],
      ["6", "Allgemeines oder anderes"],
    ]),
  ],
  [
    "Sales Stage",
    new Map([
      ["10", "Angelegt/Angenommen"],
      ["20", "Qualifiziert"],
      ["40", "Entwickelt"],
      ["60", "Angebot abgegeben"],
      ["80", "Verhandelt"],
      ["100", "Gewonnen"],
    ]),
  ],
]);
