import type { Formats } from "../formats";
import type { Words } from "../words";

export const rules = ({ number }: Formats): Words["rules"] => ({
  "wrong-file": {
    title: "Keine Co-Sell-Datei",
    explanation:
      "Keine der ersten 20 Zeilen enthält fünf Überschriften der Co-Sell-Vorlage, oder es ist eine andere Datei aus Partner Center: Leads, Azure-IP-Deal-Registrierungen oder Referral insights. Weiter wird nichts geprüft.",
  },
  "old-template": {
    title: "Alte Vorlage",
    explanation:
      "Dem Blatt fehlt Marketplace Purchase Intent oder die endgültige Kontozuordnung; es stammt also aus einer alten Vorlage. Partner Center lehnt sie ab: Laden Sie die neue Vorlage herunter, und kopieren Sie die Zeilen hinein.",
  },
  "column-missing": {
    title: "Pflichtspalte fehlt",
    explanation:
      "Eine Spalte, die jeder Deal braucht, steht nicht im Blatt, oder ihre Überschrift ist falsch geschrieben. Spalten, die nur manche Deals brauchen, werden erst vermisst, wenn ein Datensatz sie braucht.",
  },
  "column-duplicate": {
    title: "Spalte doppelt",
    explanation:
      "Zwei Überschriften bezeichnen dieselbe Spalte, vielleicht in verschiedener Schreibweise. Welche von beiden gilt, ist unklar: Löschen Sie eine, oder benennen Sie eine um.",
  },
  "column-unknown": {
    title: "Unbekannte Spalte",
    explanation:
      "Die Überschrift gehört zu keiner Spalte der Co-Sell-Vorlage. Die Spalte bleibt deshalb aus dem Export heraus, wenn Sie es nicht anders wählen. Eine falsch geschriebene Überschrift lässt sich korrigieren.",
  },
  "column-gap": {
    title: "Nummerierung der Spalten",
    explanation:
      "Die Spalten Solution und Team member werden von 1 an ohne Lücke nummeriert, bis höchstens 50. Mehr als 50 davon kann ein Deal jeweils nicht haben.",
  },
  "too-many-records": {
    title: `Mehr als ${number(1000)} Datensätze`,
    explanation: `Ein Upload nimmt höchstens ${number(1000)} Datensätze an; eine größere Datei kann nicht verarbeitet werden. Der Export wird auf mehrere Dateien verteilt. Was der Export auslässt, zählt nicht mit: geschlossene und unveränderte Deals, bereits erfolgreiche und solche mit Fehlern.`,
  },
  locked: {
    title: "Geschlossener Deal",
    explanation:
      "Der Deal war schon Won, Lost, Declined, Expired oder Error, als das Blatt importiert wurde. Partner Center lässt daran nichts mehr zu; der Datensatz bleibt deshalb aus dem Export heraus.",
  },
  "service-error": {
    title: "Meldung vom letzten Upload",
    explanation:
      "Das hat Partner Center bei der Verarbeitung der Datei in die Spalte Errors geschrieben. Korrigieren Sie, was dort genannt ist; die Spalte selbst bleibt im Export leer.",
  },
  "read-only": {
    title: "Schreibgeschützte Zelle geändert",
    explanation:
      "Manche Zellen lassen sich nicht mehr ändern, sobald der Deal besteht oder mit Microsoft geteilt ist, andere nie. Partner Center übergeht die Änderung oder lehnt sie ab; deshalb sollte der Wert aus dem Download dort stehen.",
  },
  "id-pair": {
    title: "Engagement ID und Referral ID",
    explanation:
      "Ein bestehender Deal hat beide IDs, ein neuer keine. Steht nur eine da, wurde die andere versehentlich gelöscht oder die eine eingefügt: Kopieren Sie die fehlende aus dem Download, oder leeren Sie für einen neuen Deal beide.",
  },
  "duplicate-id": {
    title: "Referral ID doppelt",
    explanation:
      "Eine Referral ID bezeichnet genau einen Deal. Stünde sie in einer zweiten Zeile, änderte der Upload denselben Deal zweimal. Eine Engagement ID dürfen sich mehrere Deals teilen.",
  },
  "possible-duplicate": {
    title: "Deal vielleicht doppelt",
    explanation:
      "Zwei neue Deals haben denselben Kunden und Namen, dasselbe Abschlussdatum und denselben Wert. Laden Sie beide hoch, entstehen zwei Deals, und das lässt sich nicht rückgängig machen.",
  },
  required: {
    title: "Pflichtwert",
    explanation:
      "Die Zelle muss ausgefüllt sein, bevor der Deal angelegt oder geändert werden kann. Name und Ort des Kunden werden schon für die Kontosuche gebraucht; die anderen Werte haben bis zum Anlegen Zeit.",
  },
  consent: {
    title: "Einwilligung zur Kontaktweitergabe",
    explanation:
      "Ohne Yes wird der Deal weder angelegt noch geändert. Damit erklärt ein Mensch, dass Kunde und Kollegen einverstanden sind; deshalb füllt Dealsheet die Zelle niemals aus.",
  },
  "cell-error": {
    title: "Excel-Fehlerwert",
    explanation:
      "Statt eines Werts enthält die Zelle einen Excel-Fehler, zum Beispiel #N/A oder #REF!. Er würde als dieser Text hochgeladen. Korrigieren Sie die Formel, oder geben Sie den Wert ein.",
  },
  "lost-letters": {
    title: "Verlorene Buchstaben",
    explanation:
      "Mehrere Fragezeichen hintereinander oder das Zeichen � stehen dort, wo ein Programm die Buchstaben nicht schreiben oder lesen konnte, etwa wenn japanischer Text als gewöhnliche CSV-Datei gespeichert wird. Von hier aus sind sie nicht zurückzuholen: Geben Sie sie neu ein, oder importieren Sie die ursprüngliche Datei über den Aufgabenbereich.",
  },
  "excel-damage": {
    title: "Von Excel verändert",
    explanation:
      "Öffnet man eine CSV-Datei mit Doppelklick, macht Excel aus langen Zahlen 1.23E+11, rundet nach 15 Ziffern und hält Texte wie 11-1 für ein Datum. Verlorenes muss neu eingegeben werden; wer die Datei im Aufgabenbereich öffnet, vermeidet das.",
  },
  identifier: {
    title: "Kennung",
    explanation:
      "Engagement ID und Referral ID vergibt Partner Center: 8-4-4-4-12 Buchstaben oder Ziffern, fast immer hexadezimal. Lassen Sie sie, wie sie heruntergeladen wurden, oder bei einem neuen Deal leer.",
  },
  "one-of": {
    title: "Zulässiger Wert",
    explanation:
      "Die Spalte nimmt nur Werte einer festen Liste an, genau wie dort geschrieben: Status, Yes und No, Kaufabsicht, Namen von Geräten und Chips.",
  },
  "country-code": {
    title: "Ländercode",
    explanation:
      "Das Land steht als zweistelliger Code nach ISO 3166-1 (Alpha-2) in Großbuchstaben, zum Beispiel US, GB oder DE. Ein Name oder ein dreistelliger Code ist ein häufiger Grund dafür, dass eine Zeile abgelehnt wird.",
  },
  "currency-code": {
    title: "Währungscode",
    explanation:
      "Die Währung steht als dreistelliger Code nach ISO 4217 in Großbuchstaben, zum Beispiel USD oder EUR. In Codes, die abgelaufen sind oder einen Fonds, ein Metall oder einen Test bezeichnen, verkauft niemand.",
  },
  date: {
    title: "Datum",
    explanation:
      "Das Datum steht als Monat, Tag und Jahr: 1/30/2020 oder 01/30/2020, oder es ist ein echtes Excel-Datum. Ein einziges Datum in anderer Form kann dazu führen, dass der Dienst die ganze Datei ablehnt.",
  },
  amount: {
    title: "Betrag",
    explanation:
      "Ein Betrag ist eine einfache Zahl mit Punkt vor den Nachkommastellen: 12563 oder 12563.50, ohne Währungszeichen, Tausendertrennung oder Buchstaben. Er ist nicht negativ, und Null ist selten gemeint: Die Konnektoren lehnen sie ab.",
  },
  "sales-stage": {
    title: "Vertriebsphase",
    explanation:
      "Die Vertriebsphase ist eine Zahl: 10 Created, 20 Qualified, 40 Developed, 60 Proposed, 80 Negotiated, 100 Won. Excel macht aus 40% den Wert 0.4; lassen Sie Prozentzeichen daher besser weg.",
  },
  "reason-code": {
    title: "Nummer des Grundes",
    explanation:
      "Der Grund ist die Nummer einer Auswahl. Declined und Lost teilen sich eine Liste mit 8 Gründen, Error hat eine eigene mit 9: Dieselbe Nummer bedeutet dort etwas anderes.",
  },
  "help-code": {
    title: "Nummer der Hilfe",
    explanation:
      "Die Art der Hilfe ist die Nummer einer von sechs Möglichkeiten: 1 Nutzenargumente für einen Workload, 2 Technische Kundenarchitektur, 3 Machbarkeitsnachweis oder Demo, 4 Angebote und Lizenzen, 5 Kundenerfolg nach dem Verkauf, 6 Allgemeines oder anderes.",
  },
  email: {
    title: "E-Mail-Adresse",
    explanation:
      "Eine E-Mail-Adresse hat die Form name@domain.tld; in der Zelle steht genau eine Adresse und sonst nichts.",
  },
  phone: {
    title: "Telefonnummer",
    explanation:
      "Eine Telefonnummer hat mindestens fünf Ziffern; dazwischen dürfen nur + ( ) - . / und Leerzeichen stehen. Durchwahlhinweise und Namen gehören in die Notizen.",
  },
  "postal-code": {
    title: "Postleitzahl ohne ihre Nullen",
    explanation:
      "Excel macht beim Öffnen einer CSV-Datei aus 02139 die Zahl 2139. In Ländern, deren Postleitzahlen alle gleich viele Ziffern haben, hat eine kürzere Zahl Nullen am Anfang verloren.",
  },
  duns: {
    title: "D-U-N-S-Nummer",
    explanation:
      "Eine D-U-N-S-Nummer hat neun Ziffern. Excel streicht Nullen am Anfang; sieben oder acht Ziffern sind also wahrscheinlich eine Nummer, die sie verloren hat: 81466849 ist 081466849.",
  },
  "domain-name": {
    title: "Domänenname",
    explanation: "Die Domäne des Kunden ist ein Hostname wie contoso.com, ohne https://, Pfad oder E-Mail-Adresse.",
  },
  "partner-id": {
    title: "PartnerID",
    explanation:
      "Die PartnerID (früher MPN ID) eines Standorts besteht aus Ziffern, meist sieben. Sobald der Deal besteht, lässt sie sich nicht mehr ändern.",
  },
  solution: {
    title: "Lösung",
    explanation:
      "Eine Lösung besteht aus ihrer ID und auf Wunsch Währung, Preis und Menge, durch Kommas getrennt: SOL-1234-PQRS, USD, 10, 100. Ein Dezimalkomma würde einen neuen Teil beginnen.",
  },
  "team-member": {
    title: "Teammitglied",
    explanation:
      "Ein Teammitglied besteht aus Vorname, Nachname, Telefonnummer und E-Mail-Adresse, durch Kommas getrennt und alle vier ausgefüllt: Bob, Partner, 999999, Bob.partner@Contoso.com.",
  },
  "account-match": {
    title: "Endgültige Kontozuordnung",
    explanation:
      "Die endgültige Kontozuordnung lautet MicrosoftID: 6-ABCDEFG23XB oder ist einer der Vorschläge der Zeile, ganz kopiert. Andere Formen werden nicht erkannt, und der Deal käme zu keinem Konto.",
  },
  "status-pair": {
    title: "Status und Substatus",
    explanation:
      "Status und Substatus müssen zusammenpassen. Ein neuer Deal ist New oder Active mit Accepted; ein bestehender ist New mit Pending oder Received, Active mit Accepted oder Closed mit Won, Lost, Declined, Expired oder Error.",
  },
  "status-transition": {
    title: "Wechsel des Status",
    explanation: "Ein Deal, der Active ist, kann nicht zu New zurück. Lassen Sie ihn Active, oder schließen Sie ihn.",
  },
  "not-applicable": {
    title: "Wert ohne Wirkung",
    explanation:
      "Manche Zellen zählen nur zusammen mit einer anderen: die Nummer der Hilfe, wenn Hilfe auf Yes steht, ein Grund bei Declined, Lost oder Error. Ein Deal, bei dem Microsoft hilft, ist immer geteilt; Hilfe = Yes und Teilen = No widersprechen sich also.",
  },
  "notes-expected": {
    title: "Notizen erwartet",
    explanation:
      "Bei den Gründen 6 (solution issues) und 9 (others) für Error heißt es „explain in notes“; die Notizen sollten dann nicht leer sein.",
  },
  "close-date-past": {
    title: "Abschlussdatum vorbei",
    explanation:
      "Das voraussichtliche Abschlussdatum eines Deals, der offen bleibt, sollte in der Zukunft liegen. Keine Regel von Partner Center verbietet ein vergangenes Datum; dies ist nur eine Erinnerung.",
  },
  numbering: {
    title: "Reihenfolge der Lösungen und Teammitglieder",
    explanation:
      "Lösungen und Teammitglieder werden von Nummer 1 an ausgefüllt, ohne leere Zelle dazwischen, und jede Lösung nur einmal je Deal.",
  },
  formula: {
    title: "Lebende Formel",
    explanation:
      "Die Zelle enthält eine Formel. Exportiert wird ihr jetziger Wert, doch der kann sich bis zum Upload ändern. Wenn Sie die Formel durch ihren Wert ersetzen, bleibt, was Sie sehen.",
  },
  untrimmed: {
    title: "Überflüssige Zeichen",
    explanation:
      "Leerzeichen vor oder nach dem Wert, geschützte Leerzeichen, Steuerzeichen und HTML-Codes wie &amp; stammen meist vom Kopieren. Sie werden so hochgeladen und stören Vergleiche. Tabulatoren und Zeilenumbrüche innerhalb einer Zelle gehören nur in Notizen.",
  },
});
