import { downloadTexts } from "./download-texts";
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
  const texts = downloadTexts(navigator.language);
  document.documentElement.lang = texts.language;
  document.title = texts.title;
  elementOf("heading").textContent = texts.heading;
  elementOf("why").textContent = texts.why;
  elementOf("save").textContent = texts.save;
  const file = hash === "" ? undefined : await parseFileFragment(hash);
  elementOf("status").textContent = file === undefined ? texts.none : texts.ready(file.name);
  if (file === undefined) return;
  const save = elementOf("save");
  save.addEventListener("click", () => {
    offerDownload(file);
  });
  save.hidden = false;
  save.focus();
}

void start();
