import type { Words } from "../words";

const forms: Words["prompts"]["forms"] = {
  date: "Datum als MM/TT/JJJJ.",
  amount: "Zum Beispiel 12563 oder 12563.50.",
  country: "Ländercode, zwei Buchstaben.",
  currency: "Währungscode, drei Buchstaben.",
  solution: "Lösungs-ID, Währung, Preis, Menge. Nur die ID ist nötig.",
  "team-member": "Vorname, Nachname, Telefon, E-Mail.",
  email: "Zum Beispiel john@contoso.com.",
  phone: "Zum Beispiel +49 30 555 0100.",
};

const locks: Words["prompts"]["locks"] = {
  always: "Partner Center füllt diese Spalte aus und lehnt Änderungen ab.",
  created: "Schreibgeschützt, sobald der Deal besteht.",
  shared: "Schreibgeschützt, sobald der Deal mit Microsoft geteilt ist.",
  code: "Schreibgeschützt, sobald eine Nummer gesendet wurde.",
};

export const prompts = (): Words["prompts"] => ({
  forms,
  locks,
  reasons:
    "Declined, Lost: 1 Budget, 2 keine Antwort, 3 Konkurrenz, 4 Anforderung, 5 kein Kunde, 6 Zeitrahmen, 7 Missbrauch, 8 sonst. " +
    "Error: 1–3 doppelt (Upload, Partner Center, Microsoft), 4 Sync, 5 Zuordnung, 6 Lösung, 7 Test, 8 Daten, 9 sonst. 6, 9: Notes.",
  accountFromList:
    "Wählen Sie ein vorgeschlagenes Konto der Zeile aus der Liste oder im Aufgabenbereich von Dealsheet, oder schreiben Sie MicrosoftID: und die ID.",
  accountInPane:
    "Wählen Sie ein vorgeschlagenes Konto der Zeile im Aufgabenbereich von Dealsheet, oder schreiben Sie MicrosoftID: und die ID.",
  notInList:
    "Dieser Wert steht nicht in der Liste. Sie dürfen ihn behalten: Eine Prüfung zeigt, ob Partner Center ihn annimmt.",
});
