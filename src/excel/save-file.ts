import type { SavedBy } from "../actions/host";
import { HostError } from "../actions/host-error";
import { fileFragment } from "../download/file-fragment";
import { offerDownload } from "../download/offer-download";

/** Longer addresses may not arrive whole in the browser. How long they may be on a Mac is documented nowhere. */
const LONGEST_ADDRESS = 30_000;

/** The page that takes the file out of its own address, beside the pane's. */
const DOWNLOAD_PAGE = "download.html";

/**
 * Hands a file to the person: as a download of the pane where that works. The web views of Mac and iPad ignore downloads,
 * without an error (office-js#3, #4681); there the person's browser opens on a page that saves the file. Throws
 * `HostError("not-supported")` where neither works, or the file is too long for an address: offer its text to copy.
 */
export async function saveFile(name: string, bytes: Uint8Array): Promise<SavedBy> {
  const { platform } = Office.context;
  const ignoresDownloads = platform === Office.PlatformType.Mac || platform === Office.PlatformType.iOS;
  if (!ignoresDownloads) {
    offerDownload({ name, bytes });
    return "download";
  }
  if (!Office.context.requirements.isSetSupported("OpenBrowserWindowApi", "1.1")) {
    throw new HostError("not-supported", `Excel on ${platform} cannot save a file from a task pane.`);
  }
  const address = new URL(DOWNLOAD_PAGE, location.href);
  address.hash = await fileFragment({ name, bytes });
  if (address.href.length > LONGEST_ADDRESS) {
    throw new HostError("not-supported", `The file takes ${address.href.length} characters of an address.`);
  }
  Office.context.ui.openBrowserWindow(address.href);
  return "browser";
}
