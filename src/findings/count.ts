import type { Finding, Severity } from "./finding";
import { plural } from "./plural";

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

/** “12 errors, 3 warnings in 40 records”; “No errors, 1 warning in 1 record”; “No errors or warnings in 40 records”. */
export function countSentence({ errors, warnings }: FindingCounts, records: number): string {
  const where = `in ${plural(records, "record")}`;
  if (errors === 0 && warnings === 0) return `No errors or warnings ${where}`;
  const said = [plural(errors, "error"), plural(warnings, "warning")]
    .map((part) => part.replace(/^0 /, "no "))
    .join(", ");
  return `${said.charAt(0).toUpperCase()}${said.slice(1)} ${where}`;
}
