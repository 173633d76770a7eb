import type { Formats } from "../formats";
import { cellMessages } from "./cell-messages";
import { recordMessages } from "./record-messages";
import { sheetMessages } from "./sheet-messages";

/** What each rule's findings say, by the rule's id: what is wrong, then what to do. */
export const messages = (formats: Formats) => ({
  ...cellMessages(formats),
  ...recordMessages(formats),
  ...sheetMessages(formats),
});
