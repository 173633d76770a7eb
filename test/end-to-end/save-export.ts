import { buffer } from "node:stream/consumers";
import type { Download } from "playwright-core";
import type { Bench } from "./bench";

/** What the browser has saved. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  return new Uint8Array(await buffer(await download.createReadStream()));
}

/** Goes the road of an export as a person does: Export CSV, read what it says, Save; gives the file that the browser saved. */
export async function saveExport(
  bench: Bench,
): Promise<{ readonly name: string; readonly bytes: Uint8Array; readonly said: string }> {
  await bench.pane.getByRole("button", { name: "Export CSV", exact: true }).click();
  const section = bench.pane.getByRole("region", { name: "Export" });
  await section.waitFor();
  const said = (await section.textContent()) ?? "";
  const saving = bench.page.waitForEvent("download");
  await section.getByRole("button", { name: "Save", exact: true }).click();
  const download = await saving;
  return { name: download.suggestedFilename(), bytes: await bytesOf(download), said };
}
