import type { Formats } from "../formats";
import type { Told } from "../told";

/** What is said of a record: of its cells together, or against what it was. */
export const recordMessages = ({ quoted }: Formats) => ({
  locked: (): string => "This deal is closed and can no longer be changed. It will be left out of the export.",
  "read-only": ({ params }: Told): string => {
    const before = String(params["before"] ?? "");
    switch (String(params["problem"])) {
      case "another":
        return before === ""
          ? "This ID is that of another deal. Put back this row's own ID, or clear both IDs for a new deal."
          : `This ID is that of another deal; this row's own is ${quoted(before)}. Put that back.`;
      case "cleared":
        return `This row is a deal of the download, but its ID is gone; it was ${quoted(before)}. Put that back, or the upload creates the deal a second time.`;
      case "changed":
        return before === ""
          ? "This row is a deal of the download that had no ID here. Clear it."
          : `This row is a deal of the download under another ID; it was ${quoted(before)}. Put that back.`;
    }
    return before === ""
      ? "This cell cannot be changed any more; it was blank. Clear it."
      : `This cell cannot be changed any more; it was ${quoted(before)}. Put that back.`;
  },
  "id-pair": ({ column, params }: Told): string =>
    `${column ?? "One ID"} is blank although ${String(params["other"])} is filled. Copy both from the download, or clear both for a new deal.`,
  "status-pair": ({ params }: Told): string => {
    const pair = `${String(params["status"])} with ${String(params["substatus"])}`;
    return params["class"] === "update"
      ? `${pair} does not fit an existing deal. Use New with Pending or Received, Active with Accepted, or Closed with Won, Lost, Declined or Error.`
      : `${pair} does not fit a new deal. Use New with Accepted, or Active with Accepted.`;
  },
  "status-transition": ({ params }: Told): string =>
    `The deal was ${String(params["before"])} and cannot go back to ${String(params["after"])}. Keep it Active or close it.`,
  "not-applicable": ({ params }: Told): string => {
    switch (String(params["problem"])) {
      case "help-code":
        return "You do not ask Microsoft for help, so the kind of help does not count. Clear it, or set help to Yes.";
      case "share":
        return "You ask Microsoft for help, so the deal is shared anyway. Set sharing to Yes.";
      default:
        return `A deal that is ${String(params["substatus"])} needs no reason. It will be ignored: clear it.`;
    }
  },
  "notes-expected": ({ params }: Told): string =>
    `Reason ${String(params["reason"])} asks for an explanation. Write it in Notes.`,
  "close-date-past": (): string => "The estimated close date is in the past. Set a later one, or close the deal.",
  numbering: ({ column, params }: Told): string =>
    params["problem"] === "repeated"
      ? `${String(params["id"])} stands already in ${String(params["first"])}. Name each solution once.`
      : `${column ?? "The cell"} is filled, but ${String(params["blank"])} is blank. Fill them one after the other.`,
});
