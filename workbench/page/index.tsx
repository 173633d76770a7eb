import { createRoot } from "react-dom/client";
import { parseManifest } from "../host/manifest";
import { parseShortcuts } from "../host/shortcuts";
import { createControlSurface } from "./control-surface";
import { parsePageQuery } from "./core/page-query";
import { fetchSample, fetchSamples } from "./core/samples";
import { createSession } from "./core/session";
import { SessionContext } from "./core/session-context";
import { listenForShortcuts } from "./core/shortcut-keys";
import { reportProblem } from "./core/ui-store";
import { WorkbenchPage } from "./workbench-page";

async function fetchText(address: string): Promise<string> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address} cannot be read (${answer.status}).`);
  return answer.text();
}

async function start(container: HTMLElement): Promise<void> {
  const query = parsePageQuery(location.search);
  const [manifest, apiSets, samples] = await Promise.all([
    fetchText(query.manifest).then(parseManifest),
    fetchText("/api-sets.json").then((text) => new Map(Object.entries(JSON.parse(text) as Record<string, string>))),
    fetchSamples(),
  ]);
  const session = createSession({
    manifest,
    apiSets,
    // The embedded pane sees the system's choice alone: at the start both look the same.
    theme: matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light",
    language: query.language,
    requirementSets: query.excelApi === undefined ? {} : { ExcelApi: query.excelApi },
  });
  if (manifest.extendedOverridesUrl !== undefined) {
    listenForShortcuts(session, parseShortcuts(await fetchText(manifest.extendedOverridesUrl)));
  }
  document.title = `${manifest.displayName}: workbench`;
  createRoot(container).render(
    <SessionContext value={session}>
      <WorkbenchPage samples={samples} />
    </SessionContext>,
  );
  try {
    if (query.sample !== undefined) await session.open(await fetchSample(query.sample), query.openAs);
  } catch (error) {
    reportProblem(session.store, error instanceof Error ? error.message : String(error));
  }
  if (query.paneOpen) session.pane.show();
  window.workbench = createControlSurface(session);
}

const container = document.getElementById("workbench");
if (container === null) throw new Error("The page has no element #workbench.");
start(container).catch((error: unknown) => {
  container.setAttribute("role", "alert");
  container.textContent = `The workbench cannot start: ${error instanceof Error ? error.message : String(error)}`;
});
