import type { Finding } from "./finding";

/** The 1-based worksheet rows of which at least one error is said. */
export function rowsWithErrors(findings: readonly Finding[]): ReadonlySet<number> {
  return new Set(findings.flatMap(({ severity, row }) => (severity === "error" && row !== null ? [row] : [])));
}
