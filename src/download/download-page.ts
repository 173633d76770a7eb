import { parseFileFragment } from "./file-fragment";
import { offerDownload } from "./offer-download";

/** What stands on the page, by the ids of its elements. */
function elementOf(id: string): HTMLElement {
  const element = document.getElementById(id);
  if (element === null) throw new Error(`download.html has no element #${id}`);
  return element;
}

async function start(): Promise<void> {
  const { hash, pathname } = window.location;
  // The file must not stay in the browser's history.
  window.history.replaceState(null, "", pathname);
  const file = hash === "" ? undefined : await parseFileFragment(hash);
  elementOf("status").textContent =
    file === undefined
      ? "There is no file in this address. Go back to Excel and export again; the file's text can be copied there."
      : `${file.name} is ready.`;
  if (file === undefined) return;
  const save = elementOf("save");
  save.addEventListener("click", () => {
    offerDownload(file);
  });
  save.hidden = false;
  save.focus();
}

void start();
