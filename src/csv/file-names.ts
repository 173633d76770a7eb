/**
 * The names of the files that an export is split into: one keeps its name, several get `-1of3` before the ending.
 * `name` may have folders before it.
 */
export function fileNames(name: string, count: number): string[] {
  if (count <= 1) return [name];
  const [, stem = name, ending = ""] = /^(.*[^\\/])(\.[^.\\/]*)$/s.exec(name) ?? [];
  return Array.from({ length: count }, (_, index) => `${stem}-${index + 1}of${count}${ending}`);
}

/** Names of devices, which Windows does not let a file have, whatever its ending. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;

/** A file name from a worksheet's or another file's name: what file systems forbid becomes a hyphen. */
export function csvFileName(sheetName: string): string {
  const stem = sheetName
    .trim()
    .replace(/\.(csv|txt|xlsx)$/i, "")
    // eslint-disable-next-line no-control-regex -- control characters are among what file systems forbid
    .replace(/[<>:"/\\|?*\u0000-\u001f]/g, "-")
    .trim()
    .replace(DEVICE, "$&-");
  return `${stem === "" ? "co-sell" : stem}.csv`;
}
