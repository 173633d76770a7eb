import type { Finding, Severity } from "./finding";
import type { Words } from "../words/words";

export interface FindingCounts {
  readonly errors: number;
  readonly warnings: number;
  readonly infos: number;
}

export function countFindings(findings: readonly Finding[]): FindingCounts {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of findings) counts[severity]++;
  return { errors: counts.error, warnings: counts.warning, infos: counts.info };
}

/** “12 errors, 3 warnings in 40 records”: always both numbers, so that a zero is read and not looked for. */
export function countSentence(
  { errors, warnings }: FindingCounts,
  records: number,
  { frame }: Pick<Words, "frame">,
): string {
  return frame.status.counts(errors, warnings, records);
}
