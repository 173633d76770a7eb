import type { sheetMessages as reference } from "../en/sheet-messages";
import type { Formats } from "../formats";

const OTHER_FILES: Readonly<Record<string, string>> = {
  leads: "eine Datei mit Leads",
  "deal-registrations": "eine Datei mit Azure-IP-Co-Sell-Deal-Registrierungen",
  "referral-insights": "ein Download aus Referral insights",
};

export const sheetMessages = ({ list, number, quoted }: Formats): ReturnType<typeof reference> => ({
  "wrong-file": ({ params }) => {
    const file = OTHER_FILES[String(params["looksLike"])];
    return file === undefined
      ? "Dieses Blatt ist keine Co-Sell-Datei: Keine der ersten 20 Zeilen enthält die Überschriften. Öffnen Sie eine Co-Sell-Vorlage oder einen Download."
      : `Das sieht nach einer anderen Datei aus: ${file}. Öffnen Sie eine Co-Sell-Vorlage oder einen Download.`;
  },
  "old-template": ({ params }) =>
    `Dies ist eine alte Vorlage ohne ${list(String(params["missing"]).split(", "))}; Partner Center lehnt sie ab. Laden Sie die neue Vorlage herunter, und kopieren Sie die Zeilen hinein.`,
  "column-missing": ({ column }) =>
    `Die Spalte ${column ?? ""} fehlt. Fügen Sie sie mit genau dieser Überschrift hinzu.`,
  "column-duplicate": ({ value, column }) =>
    `${quoted(value)} bezeichnet die Spalte ${column ?? ""}, die schon im Blatt steht. Löschen Sie eine von beiden, oder benennen Sie eine um.`,
  "column-unknown": ({ value, column, params }) => {
    if (column === null)
      return "Diese Spalte hat Werte, aber keine Überschrift; sie bleibt deshalb aus dem Export heraus. Geben Sie ihr eine Überschrift, oder leeren Sie sie.";
    return params["meant"] === undefined
      ? `${quoted(value)} ist keine Spalte der Vorlage. Sie bleibt aus dem Export heraus, wenn Sie es nicht anders wählen.`
      : `${quoted(value)} ist keine Spalte der Vorlage. Meinten Sie ${String(params["meant"])}? Dann korrigieren Sie die Überschrift.`;
  },
  "column-gap": ({ value, column, params }) =>
    params["problem"] === "beyond"
      ? `${quoted(value)} liegt jenseits der ${number(Number(params["most"]))}, die ein Deal haben kann. Entfernen Sie die Spalte.`
      : `${column ?? "Die Spalte"} ist da, ${String(params["absent"])} aber nicht. Nummerieren Sie die Spalten ohne Lücke.`,
  "too-many-records": ({ params }) =>
    `Es sind ${number(Number(params["count"]))} Datensätze hochzuladen, eine Datei nimmt aber höchstens ${number(Number(params["most"]))} auf. Der Export wird auf mehrere Dateien verteilt: Laden Sie diese nacheinander hoch.`,
  "service-error": ({ params }) =>
    `Beim letzten Upload hieß es: ${quoted(String(params["message"] ?? ""))}. Korrigieren Sie das, bevor Sie wieder hochladen.`,
  "duplicate-id": ({ params }) =>
    `Diese Referral ID steht schon in Zeile ${String(params["firstRow"])}. Behalten Sie nur eine Zeile je Deal.`,
  "possible-duplicate": ({ params }) =>
    `Dieser Deal sieht aus wie der in Zeile ${String(params["firstRow"])}. Löschen Sie einen davon, wenn der Deal doppelt eingetragen ist.`,
});
