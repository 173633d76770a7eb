import type { Formats } from "../formats";
import type { Told } from "../told";

const OTHER_FILES: Readonly<Record<string, string>> = {
  leads: "a Leads file",
  "deal-registrations": "an Azure IP co-sell deal registrations file",
  "referral-insights": "a Referral insights download",
};

/** What is said of the sheet, its header, or several records. */
export const sheetMessages = ({ list, number, quoted }: Formats) => ({
  "wrong-file": ({ params }: Told): string => {
    const file = OTHER_FILES[String(params["looksLike"])];
    return file === undefined
      ? "This sheet is not a co-sell file: none of its first 20 rows holds the headers. Open a co-sell template or download."
      : `This looks like ${file}, not a co-sell file. Open a co-sell template or download.`;
  },
  "old-template": ({ params }: Told): string =>
    `This is an old template without ${list(String(params["missing"]).split(", "))}; Partner Center refuses it. Download the new template and copy the rows into it.`,
  "column-missing": ({ column }: Told): string =>
    `The column ${column ?? ""} is missing. Add it with exactly this header.`,
  "column-duplicate": ({ value, column }: Told): string =>
    `${quoted(value)} names the column ${column ?? ""}, which is already in the sheet. Delete or rename one of the two.`,
  "column-unknown": ({ value, column, params }: Told): string => {
    if (column === null)
      return "This column has values but no header, so it is left out of the export. Give it a header, or clear it.";
    return params["meant"] === undefined
      ? `${quoted(value)} is not a column of the template. It is left out of the export unless you choose otherwise.`
      : `${quoted(value)} is not a column of the template. Did you mean ${String(params["meant"])}? Then correct the header.`;
  },
  "column-gap": ({ value, column, params }: Told): string =>
    params["problem"] === "beyond"
      ? `${quoted(value)} is beyond the ${number(Number(params["most"]))} that a deal can have. Remove the column.`
      : `${column ?? "The column"} is there, but ${String(params["absent"])} is not. Number the columns without a hole.`,
  "too-many-records": ({ params }: Told): string =>
    `There are ${number(Number(params["count"]))} records to upload, but a file takes at most ${number(Number(params["most"]))}. The export will be split into several files: upload them one after the other.`,
  "service-error": ({ params }: Told): string =>
    `The last upload said: ${quoted(String(params["message"] ?? ""))}. Correct it before you upload again.`,
  "duplicate-id": ({ params }: Told): string =>
    `This Referral ID stands already in row ${String(params["firstRow"])}. Keep one row for each deal.`,
  "possible-duplicate": ({ params }: Told): string =>
    `This deal looks the same as the one in row ${String(params["firstRow"])}. Delete one of them if the deal was entered twice.`,
});
