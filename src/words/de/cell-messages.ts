import type { Formats } from "../formats";
import type { cellMessages as reference } from "../en/cell-messages";

const NEEDS: Readonly<Record<string, string>> = {
  "if-help": "Füllen Sie die Zelle aus, weil Sie Microsoft um Hilfe bitten.",
  "if-no-help": "Wählen Sie Yes oder No, weil Sie Microsoft nicht um Hilfe bitten.",
  "if-reason": "Tragen Sie die Nummer des Grundes ein: Ein Deal mit Declined, Lost oder Error braucht einen.",
  expected: "Füllen Sie die Zelle aus: Neuere Vorlagen erwarten das bei einem neuen Deal.",
};

const CURRENCIES: Readonly<Record<string, string>> = {
  retired: "ist eine Währung, die nicht mehr gilt",
  fund: "ist der Code eines Fonds und kein Zahlungsmittel",
  metal: "ist der Code eines Metalls und kein Zahlungsmittel",
  test: "ist ein Code für Tests oder für keine Währung",
};

const ORDERS: Readonly<Record<string, string>> = {
  "day-first": "; die anderen Daten dieser Spalte beginnen mit dem Tag",
  "month-first": "; die anderen Daten dieser Spalte beginnen mit dem Monat",
  mixed: "; die anderen Daten dieser Spalte sind teils so, teils so geschrieben",
};

export const cellMessages = ({ day, number, quoted }: Formats): ReturnType<typeof reference> => {
  const partNamed = (part: string | number | undefined): string => {
    const text = String(part ?? "");
    return text === "" ? "der leer ist" : quoted(text);
  };
  return {
    required: ({ column, params }) => {
      const name = column ?? "Die Zelle";
      const need = NEEDS[String(params["need"])];
      if (need !== undefined) return `${name} ist leer. ${need}`;
      if (params["need"] === "match") return `${name} ist leer. Füllen Sie die Zelle aus: Die Kontosuche braucht sie.`;
      return params["class"] === "match"
        ? `${name} ist leer. Füllen Sie die Zelle aus, bevor der Deal angelegt werden kann.`
        : `${name} ist leer. Füllen Sie die Zelle aus.`;
    },
    consent: ({ params }) =>
      params["problem"] === "blank"
        ? "Die Einwilligung ist leer; der Deal wird deshalb weder angelegt noch geändert. Wählen Sie Yes nur, wenn Kunde und Kollegen zugestimmt haben."
        : "Ohne Einwilligung wird der Deal weder angelegt noch geändert. Wählen Sie Yes nur, wenn Kunde und Kollegen zugestimmt haben.",
    "cell-error": ({ params }) =>
      `Die Zelle zeigt den Excel-Fehler ${String(params["error"])}. Korrigieren Sie die Formel, oder geben Sie den Wert ein.`,
    "lost-letters": ({ value }) =>
      `In ${quoted(value)} sind Buchstaben verloren gegangen: Ein Programm hat Fragezeichen gesetzt, wo es sie nicht schreiben konnte. Geben Sie den Text neu ein.`,
    "excel-damage": ({ value, params }) => {
      switch (String(params["problem"])) {
        case "date":
          return "Excel hat aus diesem Wert ein Datum gemacht. Formatieren Sie die Zelle als Text, und geben Sie den Wert neu ein.";
        case "scientific":
          return `Excel hat eine lange Zahl auf ${quoted(value)} gekürzt. Formatieren Sie die Zelle als Text, und geben Sie die Zahl noch einmal ganz ein.`;
        default:
          return `${quoted(value)} hat mehr als 15 Ziffern, und Excel behält nur 15. Formatieren Sie die Zelle als Text, und geben Sie das Original neu ein.`;
      }
    },
    identifier: ({ value, params }) =>
      params["problem"] === "hexadecimal"
        ? `${quoted(value)} enthält Buchstaben, die in IDs selten sind (G bis Z). Vergleichen Sie den Wert mit dem Download.`
        : `${quoted(value)} ist keine ID aus Partner Center. Kopieren Sie sie aus dem Download, oder leeren Sie die Zelle für einen neuen Deal.`,
    "one-of": ({ value, column, params }) => {
      const accepted = String(params["accepted"] ?? "");
      return accepted === ""
        ? `${quoted(value)} steht nicht in der Liste für ${column ?? "diese Spalte"}. Wählen Sie einen Wert aus dem Dropdown.`
        : `${quoted(value)} ist hier nicht zulässig. Verwenden Sie einen dieser Werte: ${accepted}.`;
    },
    "country-code": ({ value, params }) =>
      params["problem"] === "user-assigned"
        ? "XK (Kosovo) ist kein amtlicher Ländercode. Prüfen Sie in Partner Center, ob er angenommen wird."
        : `${quoted(value)} ist kein Ländercode. Verwenden Sie den zweistelligen Code in Großbuchstaben, zum Beispiel US.`,
    "currency-code": ({ value, params }) => {
      const kind = CURRENCIES[String(params["problem"])];
      return kind === undefined
        ? `${quoted(value)} ist kein Währungscode. Verwenden Sie den dreistelligen Code in Großbuchstaben, zum Beispiel USD.`
        : `${quoted(value)} ${kind}. Wählen Sie die Währung, in der das Geschäft abgeschlossen wird.`;
    },
    date: ({ value, params }) => {
      switch (String(params["problem"])) {
        case "number":
          return `${quoted(value)} ist eine Zahl und kein Datum. Schreiben Sie Monat/Tag/Jahr, zum Beispiel 1/30/2020.`;
        case "ambiguous": {
          const [monthFirst, dayFirst] = [day(String(params["monthFirst"])), day(String(params["dayFirst"]))];
          const others = ORDERS[String(params["order"])];
          return `${quoted(value)} kann ${monthFirst} oder ${dayFirst} sein${others ?? ""}. Schreiben Sie Monat/Tag/Jahr, zum Beispiel 1/30/2020.`;
        }
        default:
          return `${quoted(value)} ist kein Datum als Monat/Tag/Jahr. Schreiben Sie es wie 1/30/2020.`;
      }
    },
    amount: ({ value, params }) => {
      switch (String(params["problem"])) {
        case "zero":
          return "Der Wert ist 0. Tragen Sie den Wert ein, den Sie von dem Deal erwarten.";
        case "negative":
          return `${quoted(value)} ist negativ. Tragen Sie einen positiven Betrag ein.`;
        default:
          return `${quoted(value)} ist keine einfache Zahl. Lassen Sie Währungszeichen und Tausendertrennung weg, und setzen Sie einen Punkt vor die Nachkommastellen, zum Beispiel 12563 oder 12563.50.`;
      }
    },
    "sales-stage": ({ value, params }) => {
      switch (String(params["problem"])) {
        case "scale":
          return `${quoted(value)} ist keine der Phasen. Verwenden Sie 10, 20, 40, 60, 80 oder 100.`;
        case "won":
          return `Phase 100 bedeutet Won, doch der Substatus ist ${String(params["substatus"])}. Ändern Sie eines von beiden.`;
        default:
          return `${quoted(value)} ist keine Zahl. Verwenden Sie 10, 20, 40, 60, 80 oder 100.`;
      }
    },
    "reason-code": ({ value, params }) =>
      `${quoted(value)} ist kein Grund für ${String(params["substatus"])}. Verwenden Sie eine Nummer von 1 bis ${number(Number(params["highest"]))}.`,
    "help-code": ({ value }) => `${quoted(value)} ist keine Art von Hilfe. Verwenden Sie eine Nummer von 1 bis 6.`,
    email: ({ value }) =>
      `${quoted(value)} ist keine E-Mail-Adresse. Schreiben Sie genau eine Adresse, zum Beispiel john.customer@contoso.com.`,
    phone: ({ value }) =>
      `${quoted(value)} ist keine Telefonnummer. Schreiben Sie mindestens fünf Ziffern, dazwischen nur + ( ) - . / und Leerzeichen.`,
    "postal-code": ({ value, params }) =>
      `Postleitzahlen in ${String(params["country"])} haben ${number(Number(params["digits"]))} Ziffern, ${quoted(value)} hat weniger. Vermutlich fehlen Nullen am Anfang: Setzen Sie sie wieder ein.`,
    duns: ({ value, params }) =>
      params["problem"] === "short"
        ? `${quoted(value)} hat weniger als neun Ziffern. Wahrscheinlich sind Nullen am Anfang verloren gegangen: Prüfen Sie die Nummer.`
        : `${quoted(value)} ist keine D-U-N-S-Nummer. Schreiben Sie ihre neun Ziffern.`,
    "domain-name": ({ value }) =>
      `${quoted(value)} ist kein Domänenname. Schreiben Sie nur die Domäne, zum Beispiel contoso.com.`,
    "partner-id": ({ value }) =>
      `${quoted(value)} ist keine PartnerID. Schreiben Sie nur ihre Ziffern, zum Beispiel 1234567.`,
    solution: ({ value, params }) => {
      const part = partNamed(params["part"]);
      switch (String(params["problem"])) {
        case "parts":
          return "Eine Lösung hat höchstens vier Teile: ID, Währung, Preis, Menge. Entfernen Sie die übrigen, und schreiben Sie Nachkommastellen mit Punkt.";
        case "id":
          return "Am Anfang der Lösung fehlt ihre ID. Schreiben Sie sie wie SOL-1234-PQRS, USD, 10, 100.";
        case "currency":
          return `Der zweite Teil, ${part}, ist kein Währungscode. Verwenden Sie den dreistelligen Code, zum Beispiel SOL-1234-PQRS, USD, 10, 100.`;
        case "price":
          return `Der dritte Teil, ${part}, ist kein Preis. Schreiben Sie eine Zahl ab 0, mit Punkt vor den Nachkommastellen.`;
        case "quantity":
          return `Der vierte Teil, ${part}, ist keine Menge. Schreiben Sie eine ganze Zahl ab 1.`;
        default:
          return `${quoted(value)} beginnt nicht mit einer Lösungs-ID, wie wir sie kennen (SOL-…). Prüfen Sie sie in Partner Center.`;
      }
    },
    "team-member": ({ params }) => {
      const part = partNamed(params["part"]);
      const example = "Schreiben Sie es wie Bob, Partner, 999999, Bob.partner@Contoso.com.";
      switch (String(params["problem"])) {
        case "too-few":
          return `Ein Teammitglied hat vier Teile: Vorname, Nachname, Telefon, E-Mail. ${example}`;
        case "too-many":
          return `Ein Teammitglied hat nur vier Teile; ein Komma im Namen beginnt einen neuen. ${example}`;
        case "phone":
          return `Der dritte Teil, ${part}, ist keine Telefonnummer. ${example}`;
        case "email":
          return `Der vierte Teil, ${part}, ist keine E-Mail-Adresse. ${example}`;
        default:
          return `Teil ${String(params["part"])} des Teammitglieds ist leer; alle vier werden gebraucht. ${example}`;
      }
    },
    "account-match": ({ value }) =>
      `${quoted(value)} ist kein Konto. Übernehmen Sie einen Vorschlag der Zeile, oder schreiben Sie es wie MicrosoftID: 6-ABCDEFG23XB.`,
    formula: () =>
      "Die Zelle enthält eine Formel; hochgeladen wird, was sie jetzt zeigt. Ersetzen Sie die Formel durch ihren Wert, damit er sich nicht mehr ändert.",
    untrimmed: () =>
      "Die Zelle enthält überflüssige Leerzeichen oder Zeilenumbrüche, unsichtbare Zeichen oder Codes wie &amp;. Entfernen Sie diese.",
  };
};
