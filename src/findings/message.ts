import type { Told } from "../words/told";
import type { Words } from "../words/words";
import type { Finding } from "./finding";
import { isRuleId, type RuleId } from "./rule-id";

/**
 * What a finding says, in plain sentences that end with what to do. Made from the finding's data alone.
 * Throws when no rule has the finding's id, which only a defect can bring about.
 */
export function message(finding: Finding, words: Pick<Words, "messages">): string {
  if (!isRuleId(finding.rule)) throw new Error(`No message for the rule “${finding.rule}”.`);
  // A rule that the catalogue has no message for does not compile here.
  const messages: Readonly<Record<RuleId, (told: Told) => string>> = words.messages;
  return messages[finding.rule](finding);
}
