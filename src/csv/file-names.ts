/**
 * The names of the files that an export is split into: one keeps its name, several get `-1of3` before the ending.
 * `name` may have folders before it.
 */
export function fileNames(name: string, count: number): string[] {
  if (count <= 1) return [name];
  const [, stem = name, ending = ""] = /^(.*[^\\/])(\.[^.\\/]*)$/s.exec(name) ?? [];
  return Array.from({ length: count }, (_, index) => `${stem}-${index + 1}of${count}${ending}`);
}

/** A file name from a worksheet's or another file's name: what file systems forbid becomes a hyphen. */
export function csvFileName(sheetName: string): string {
  // eslint-disable-next-line no-control-regex -- control characters are among what file systems forbid
  const stem = sheetName.replace(/\.(csv|txt|xlsx)$/i, "").replace(/[<>:"/\\|?*\u0000-\u001f]/g, "-");
  return `${stem.trim() === "" ? "co-sell" : stem.trim()}.csv`;
}
