import type { FragmentFile } from "./file-fragment";

/** How long the browser may take to fetch the file from memory before it is let go, in milliseconds. */
const KEPT_MS = 60_000;

/** Hands a file to the person as a download of the browser. Whether it arrives cannot be known. */
export function offerDownload({ name, bytes }: FragmentFile): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: "text/csv" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  // Firefox follows a link only if it stands in the document.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => {
    URL.revokeObjectURL(url);
  }, KEPT_MS);
}
