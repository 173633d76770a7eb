import type { Finding } from "../../findings/finding";

/** A name for each finding of a list that stays the same when others of the list go: keeps the focus where it is. */
export function findingKeys(findings: readonly Finding[]): readonly string[] {
  const seen = new Map<string, number>();
  return findings.map(({ rule, row, column }) => {
    const name = `${row ?? ""} ${rule} ${column ?? ""}`;
    const count = seen.get(name) ?? 0;
    seen.set(name, count + 1);
    return `${name} ${count}`;
  });
}
