import { HostError } from "../actions/host-error";

/** How long the browser may take to fetch the file from memory before it is let go, in milliseconds. */
const KEPT_MS = 60_000;

/**
 * Hands a file to the person as a download. Throws `HostError("not-supported")` where a task pane cannot download:
 * the web views of Mac and iPad do nothing, without an error (office-js#3, #4681). Offer the text to copy there.
 */
export function saveFile(name: string, bytes: Uint8Array): Promise<void> {
  const { platform } = Office.context;
  if (platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS) {
    return Promise.reject(new HostError("not-supported", `Excel on ${platform} cannot save a file from a task pane.`));
  }
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
  return Promise.resolve();
}
