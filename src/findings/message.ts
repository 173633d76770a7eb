import type { Finding } from "./finding";
import { MESSAGES_EN } from "./messages-en";
import { isRuleId } from "./rule-id";

/**
 * What a finding says, in plain sentences that end with what to do. Made from the finding's data alone.
 * Throws when no rule has the finding's id, which only a defect can bring about.
 */
export function message(finding: Finding): string {
  if (!isRuleId(finding.rule)) throw new Error(`No message for the rule “${finding.rule}”.`);
  return MESSAGES_EN[finding.rule](finding);
}
