import type { Finding } from "./finding";
import { grouped } from "./plural";
import { quoted } from "./quoted";
import type { RecordRuleId, SheetRuleId } from "./rule-id";

type Message = (finding: Finding) => string;

const OTHER_FILES: Readonly<Record<string, string>> = {
  leads: "a Leads file",
  "deal-registrations": "an Azure IP co-sell deal registrations file",
  "referral-insights": "a Referral insights download",
};

/** What is said of a record: of its cells together, or against what it was. */
export const RECORD_MESSAGES: Readonly<Record<RecordRuleId, Message>> = {
  locked: () => "This deal is closed and can no longer be changed. It will be left out of the export.",
  "read-only": ({ params }) => {
    const before = String(params["before"] ?? "");
    return before === ""
      ? "This cell cannot be changed any more; it was blank. Clear it."
      : `This cell cannot be changed any more; it was ${quoted(before)}. Put that back.`;
  },
  "id-pair": ({ column, params }) =>
    `${column ?? "One ID"} is blank although ${String(params["other"])} is filled. Copy both from the download, or clear both for a new deal.`,
  "status-pair": ({ params }) => {
    const pair = `${String(params["status"])} with ${String(params["substatus"])}`;
    return params["class"] === "update"
      ? `${pair} does not fit an existing deal. Use New with Pending or Received, Active with Accepted, or Closed with Won, Lost, Declined or Error.`
      : `${pair} does not fit a new deal. Use New with Accepted, or Active with Accepted.`;
  },
  "status-transition": ({ params }) =>
    `The deal was ${String(params["before"])} and cannot go back to ${String(params["after"])}. Keep it Active or close it.`,
  "not-applicable": ({ params }) => {
    switch (String(params["problem"])) {
      case "help-code":
        return "You do not ask Microsoft for help, so the kind of help does not count. Clear it, or set help to Yes.";
      case "share":
        return "You ask Microsoft for help, so the deal is shared anyway. Set sharing to Yes.";
      default:
        return `A deal that is ${String(params["substatus"])} needs no reason. It will be ignored: clear it.`;
    }
  },
  "notes-expected": ({ params }) => `Reason ${String(params["reason"])} asks for an explanation. Write it in Notes.`,
  "close-date-past": () => "The estimated close date is in the past. Set a later one, or close the deal.",
  numbering: ({ column, params }) =>
    params["problem"] === "repeated"
      ? `${String(params["id"])} stands already in ${String(params["first"])}. Name each solution once.`
      : `${column ?? "The cell"} is filled, but ${String(params["blank"])} is blank. Fill them one after the other.`,
};

/** What is said of the sheet, its header, or several records. */
export const SHEET_MESSAGES: Readonly<Record<SheetRuleId, Message>> = {
  "wrong-file": ({ params }) => {
    const file = OTHER_FILES[String(params["looksLike"])];
    return file === undefined
      ? "This sheet is not a co-sell file: none of its first 20 rows holds the headers. Open a co-sell template or download."
      : `This looks like ${file}, not a co-sell file. Open a co-sell template or download.`;
  },
  "old-template": ({ params }) =>
    `This is an old template without ${String(params["missing"]).replace(", ", " and ")}; Partner Center refuses it. Download the new template and copy the rows into it.`,
  "column-missing": ({ column }) => `The column ${column ?? ""} is missing. Add it with exactly this header.`,
  "column-duplicate": ({ value, column }) =>
    `${quoted(value)} names the column ${column ?? ""}, which is already in the sheet. Delete or rename one of the two.`,
  "column-unknown": ({ value, column, params }) => {
    if (column === null)
      return "This column has values but no header, so it is left out of the export. Give it a header, or clear it.";
    return params["meant"] === undefined
      ? `${quoted(value)} is not a column of the template. It is left out of the export unless you choose otherwise.`
      : `${quoted(value)} is not a column of the template. Did you mean ${String(params["meant"])}? Then correct the header.`;
  },
  "column-gap": ({ value, column, params }) =>
    params["problem"] === "beyond"
      ? `${quoted(value)} is beyond the ${String(params["most"])} that a deal can have. Remove the column.`
      : `${column ?? "The column"} is there, but ${String(params["absent"])} is not. Number the columns without a hole.`,
  "too-many-records": ({ params }) =>
    `There are ${grouped(Number(params["count"]))} records to upload, but a file takes at most ${grouped(Number(params["most"]))}. The export will be split into several files: upload them one after the other.`,
  "service-error": ({ params }) =>
    `The last upload said: ${quoted(String(params["message"] ?? ""))}. Correct it before you upload again.`,
  "duplicate-id": ({ params }) =>
    `This Referral ID stands already in row ${String(params["firstRow"])}. Keep one row for each deal.`,
  "possible-duplicate": ({ params }) =>
    `This deal looks the same as the one in row ${String(params["firstRow"])}. Delete one of them if the deal was entered twice.`,
};
