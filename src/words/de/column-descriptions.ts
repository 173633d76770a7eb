/** What each column holds, by its key; of numbered columns that say the same, by their name without the number. */
export const COLUMN_DESCRIPTIONS: ReadonlyMap<string, string> = new Map([
  [
    "Errors",
    "Was Partner Center beim letzten Upload abgelehnt hat, eine Meldung nach der anderen, durch Semikolons getrennt.",
  ],
  [
    "Engagement ID",
    "Partner Centers eigene Nummer des Engagements. Leer bei einem neuen Deal; bei einem bestehenden unverändert lassen.",
  ],
  [
    "Referral ID",
    "Partner Centers eigene Nummer des Deals. Leer bei einem neuen Deal; ist sie ausgefüllt, ändert der Upload diesen Deal.",
  ],
  [
    "Microsoft Referral Status",
    "Wie weit Microsoft mit Ihrer Bitte um Hilfe ist. Eine Änderung hier wird nicht beachtet.",
  ],
  [
    "Microsoft Referral Substatus",
    "Wie weit Microsoft mit Ihrer Bitte um Hilfe ist, wie neuere Vorlagen es nennen. Eine Änderung hier wird nicht beachtet.",
  ],
  ["Microsoft MSX ID", "Die Nummer des Deals im Vertriebssystem von Microsoft."],
  ["Migrated PSC Deal ID", "Die alte Nummer eines Deals, der aus Partner Sales Connect übernommen wurde."],
  ["Created Date", "Wann der Deal in Partner Center angelegt wurde."],
  [
    "PartnerID (formerly MPN ID)",
    "Die PartnerID des Standorts, für den der Deal angelegt wird, nur Ziffern. Sie lässt sich danach nicht mehr ändern.",
  ],
  ["Customer Name", "Der rechtliche Name des Kunden. Nach ihm sucht Microsoft das Konto."],
  ["Customer Address Line 1", "Straße und Hausnummer des Kunden."],
  ["Customer Address Line 2", "Die zweite Zeile der Adresse des Kunden."],
  ["Customer City", "Der Ort des Kunden. Ohne ihn wird kein Konto gesucht."],
  ["Customer State", "Das Bundesland, der Kanton oder die Provinz des Kunden."],
  ["Customer Postal Code", "Die Postleitzahl des Kunden, als Text: Führende Nullen gehören dazu."],
  ["Customer Country", "Land oder Region des Kunden: zwei Großbuchstaben, z. B. US, GB oder DE."],
  ["Customer D-U-N-S ID", "Die D-U-N-S-Nummer des Kunden, neun Ziffern. Mit ihr ist das Konto leichter zu finden."],
  ["Customer Domain Name", "Die Internet-Domäne des Kunden, z. B. contoso.com."],
  [
    "Customer Contact First Name",
    "Vorname Ihrer Kontaktperson beim Kunden. Nötig, wenn Sie Microsoft um Hilfe bitten.",
  ],
  [
    "Customer Contact Last Name",
    "Nachname Ihrer Kontaktperson beim Kunden. Nötig, wenn Sie Microsoft um Hilfe bitten.",
  ],
  [
    "Customer Contact Phone Number",
    "Telefonnummer Ihrer Kontaktperson beim Kunden. Nötig, wenn Sie Microsoft um Hilfe bitten.",
  ],
  [
    "Customer Contact Email Address",
    "E-Mail-Adresse Ihrer Kontaktperson beim Kunden. Nötig, wenn Sie Microsoft um Hilfe bitten.",
  ],
  ["Deal Name", "Ein Name, an dem Sie den Deal erkennen."],
  [
    "Partner Referral Status",
    "Wo der Deal bei Ihnen steht: New, Active oder Closed. Ein neuer Deal bekommt New. Closed ist endgültig.",
  ],
  [
    "Partner Referral Substatus",
    "Der genaue Stand. Ein neuer Deal bekommt Accepted; Won, Lost, Declined oder Error schließt ihn endgültig.",
  ],
  [
    "Declined/Lost/Error reason",
    "Eine Nummer, nur wenn der Substatus Declined oder Lost (1 bis 8) oder Error (1 bis 9) ist.",
  ],
  [
    "Sales Stage",
    "Wie weit der Verkauf ist, als Zahl ohne Prozentzeichen. Zwischen Anfang und Ende ist sie 20, 40, 60 oder 80.",
  ],
  [
    "Estimated Deal Value",
    "Was der Deal wert ist: eine einfache Zahl, Nachkommastellen mit Punkt, ohne Währungszeichen und Tausendertrennung.",
  ],
  [
    "Estimated ACR Value",
    "Der Umsatz aus Azure-Verbrauch (ACR), den Sie von einem IP-Co-Sell-Deal erwarten: eine einfache Zahl.",
  ],
  ["Currency", "Die Währung des Werts: drei Großbuchstaben, z. B. USD oder EUR."],
  [
    "Estimated Close Date",
    "Wann Sie mit dem Abschluss rechnen, als Monat/Tag/Jahr, das Jahr vierstellig. Das Datum gilt in UTC.",
  ],
  ["CRM ID", "Die Nummer des Deals in Ihrem eigenen CRM-System."],
  ["Marketing Campaign ID", "Die Marketingkampagne, aus der der Deal stammt."],
  [
    "Notes",
    "Was zum Deal zu sagen ist, für Ihr eigenes Unternehmen. Hier steht die Erklärung zu den Error-Gründen 6 und 9.",
  ],
  [
    "Marketplace Purchase Intent",
    "Ob der Kunde über den Microsoft-Marketplace kaufen will: Yes, No oder Have not decided.",
  ],
  ["Partner Role", "Was Sie in dem Deal tun. Ist die Zelle ausgefüllt, wird der Deal ein Services Co-Sell."],
  ["Solution Area", "Microsofts Lösungsbereich. Die Namen wechseln jeden Juli; die angebotenen sind Vorschläge."],
  ["Solution Play", "Microsofts Solution Play. Die Namen wechseln jeden Juli; die angebotenen sind Vorschläge."],
  [
    "Microsoft help required?",
    "Ob Sie Microsoft bei diesem Deal um Hilfe bitten. Yes macht daraus einen Co-Sell-Deal und lässt sich nicht zurücknehmen.",
  ],
  [
    "What specific help from Microsoft?",
    "Die Art der Hilfe, die Sie brauchen, eine Nummer von 1 bis 6. Nur wenn Sie Microsoft um Hilfe bitten.",
  ],
  [
    "Share with Microsoft sales team",
    "Ob der Vertrieb von Microsoft den Deal sehen darf, wenn Sie keine Hilfe brauchen. Yes lässt sich nicht zurücknehmen.",
  ],
  ["Notes to Microsoft", "Was der Vertrieb von Microsoft wissen sollte, um Ihnen zu helfen."],
  [
    "Consent to share Customer/Partner contact",
    "Ihre Erklärung, dass die Kontaktdaten weitergegeben werden dürfen. Ohne Yes wird der Deal weder angelegt noch geändert.",
  ],
  [
    "CLA Number",
    "Nummer der Kundenlizenzvereinbarung (CLA). Ein IoT-Deal braucht sie, sobald er die Phase Design Win erreicht.",
  ],
  ["Device Category", "Was für ein IoT-Gerät es ist, einer der Namen aus Partner Center."],
  ["Silicon Type", "Der Chipsatz des Geräts, einer der Namen aus Partner Center."],
  ["Azure Certified Device", "Ob das Gerät für Azure zertifiziert ist."],
  ["Attach Services", "Ob Azure-Dienste zusammen mit der IoT-Lösung verkauft werden."],
  [
    "Final Matched Customer Account",
    "Das Konto des Kunden. Leer: Der Upload sucht nur Konten. Ausgefüllt: Er legt den Deal mit diesem Konto an.",
  ],
  ["Matched Category", "Welche Art von Konto Partner Center als endgültige Zuordnung eingetragen hat."],
  ["Confidence", "Wie sicher sich Partner Center bei der endgültigen Zuordnung ist: High, Medium oder Low."],
  [
    "Managed Account",
    "Ein Konto, das Microsoft betreut und das der Kunde sein könnte. Kopieren Sie es in die endgültige Zuordnung, um es zu wählen.",
  ],
  [
    "Unmanaged Account",
    "Ein Konto, das Microsoft kennt, aber nicht betreut. Kopieren Sie es in die endgültige Zuordnung, um es zu wählen.",
  ],
  [
    "DUNS Account",
    "Ein Unternehmen aus dem Verzeichnis von D-U-N-S oder Moody's. Kopieren Sie es in die endgültige Zuordnung, um es zu wählen.",
  ],
  ["Solution", "Die ID einer Lösung; danach auf Wunsch Währung, Preis und Menge, durch Kommas getrennt."],
  [
    "Team member",
    "Jemand aus Ihrem Haus, der am Deal arbeitet: Vorname, Nachname, Telefon und E-Mail, durch Kommas getrennt.",
  ],
  ["Microsoft team member", "Wer bei Microsoft am Deal arbeitet."],
]);
