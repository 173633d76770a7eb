import type { Formats } from "../formats";
import type { Words } from "../words";
import { cellMessages } from "./cell-messages";
import { recordMessages } from "./record-messages";
import { sheetMessages } from "./sheet-messages";

export const messages = (formats: Formats): Words["messages"] => ({
  ...cellMessages(formats),
  ...recordMessages(formats),
  ...sheetMessages(formats),
});
