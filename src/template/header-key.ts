/**
 * What two headers are compared by (rules.md §3): lower case, every character that is not a letter or digit removed.
 * `What specific help from Microsoft ?` → `whatspecifichelpfrommicrosoft`. A byte order mark or a no-break space goes too.
 */
export function headerKey(header: string): string {
  return header
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "");
}
