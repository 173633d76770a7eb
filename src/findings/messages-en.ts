import type { Finding } from "./finding";
import { CELL_MESSAGES } from "./messages-en-cells";
import { RECORD_MESSAGES, SHEET_MESSAGES } from "./messages-en-records";
import type { RuleId } from "./rule-id";

/** What each rule's findings say, in English. A rule without a message does not compile. */
export const MESSAGES_EN: Readonly<Record<RuleId, (finding: Finding) => string>> = {
  ...CELL_MESSAGES,
  ...RECORD_MESSAGES,
  ...SHEET_MESSAGES,
};
