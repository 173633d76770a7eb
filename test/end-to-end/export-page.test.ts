import type { Browser } from "playwright-core";
import { readCsv } from "../../src/csv/read";
import { writeCsv } from "../../src/csv/write";
import { columnByHeader } from "../../src/template/columns";
import { launch, openBench, type Bench } from "./bench";
import { focused, tabTo } from "./keyboard";
import { faultsInEveryLook } from "./looks";
import { bytesOf } from "./save-export";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

async function expectAccessible(bench: Bench): Promise<void> {
  expect(await faultsInEveryLook(bench)).toEqual([]);
}

/** The stops on the way are fewer than these. */
const STOPS = 40;

/**
 * What Partner Center makes of an uploaded file (bulk-operations.md): every third deal is refused with a message, every
 * third gets suggested accounts, the others are created. The order is not that of the upload.
 */
function processed(bytes: Uint8Array): Uint8Array {
  const [headers = [], ...rows] = readCsv(bytes).cells;
  const at = (key: string): number => headers.findIndex((header) => columnByHeader(header)?.key === key);
  const worked = rows.map((row, index) => {
    const now = [...row];
    const put = (key: string, text: string): void => void now.splice(at(key), 1, text);
    const id = `${String(10_000_000 + index)}-0b84-4ac4-b4ea-5b2587d42cee`;
    if (index % 3 === 0) put("Errors", "Customer City is not valid");
    else if (index % 3 === 1) {
      const account = `MicrosoftID: 6-ABC${String(index)}, AccountName: Contoso, AccountAddress: PO BOX ${String(index)}`;
      put("Managed Account 1", account);
    } else {
      put("Engagement ID", id);
      put("Referral ID", id);
    }
    return now;
  });
  return writeCsv([headers, ...worked.reverse()], { bom: true });
}

test("from the check to the saved file and back from Partner Center, by keyboard alone", async () => {
  const bench = await openBench(browser, { sample: "new-deals.csv", paneWidth: 320 });
  const { page, pane } = bench;
  await bench.check();
  await pane.getByRole("button", { name: "Export CSV", exact: true }).focus();
  await page.keyboard.press("Enter");
  const section = pane.getByRole("region", { name: "Export" });
  await section.waitFor();
  await section.getByText(/, \d+ kB/).waitFor();
  expect(await focused(bench)).toBe("Export");
  await expectAccessible(bench);

  // The button is in sight before anything is scrolled.
  const save = section.getByRole("button", { name: "Save", exact: true });
  const box = await save.boundingBox();
  const frame = await page.locator("iframe.add-in-frame").boundingBox();
  expect((box?.y ?? Infinity) + (box?.height ?? 0)).toBeLessThanOrEqual((frame?.y ?? 0) + (frame?.height ?? 0));

  await section.getByRole("heading", { name: "Export", exact: true }).focus();
  await tabTo(bench, /^Show \d+ findings: Left out: \d+ records with errors/, STOPS);
  await page.keyboard.press("Enter");
  await pane.getByRole("list", { name: "Findings" }).waitFor();
  expect(await focused(bench)).toMatch(/^Findings/);

  await pane.getByRole("button", { name: "Export CSV", exact: true }).focus();
  await page.keyboard.press("Enter");
  await section.waitFor();
  await tabTo(bench, "Save", STOPS);
  const saving = page.waitForEvent("download");
  await page.keyboard.press("Enter");
  const download = await saving;
  expect(download.suggestedFilename()).toBe("new-deals.csv");
  const bytes = await bytesOf(download);
  const steps = pane.getByRole("region", { name: "Next, in Partner Center" });
  await steps.waitFor();
  // The focus stays with the button, and what it has brought is in sight.
  expect(await focused(bench)).toBe("Save");
  await expect(steps.evaluate((element) => element.getBoundingClientRect().top >= 0)).resolves.toBe(true);
  await expectAccessible(bench);

  await save.focus();
  await page.keyboard.press("Escape");
  await section.waitFor({ state: "detached" });
  expect(await focused(bench)).toBe("Export CSV");

  const sent = readCsv(bytes).cells.length - 1;
  await pane.getByRole("button", { name: "Add", exact: true }).click();
  await pane.getByLabel("CSV file").setInputFiles({
    name: "processed.csv",
    mimeType: "text/csv",
    buffer: Buffer.from(processed(bytes)),
  });
  const card = pane.getByRole("region", { name: "Back from Partner Center: processed.csv" });
  await card.waitFor({ timeout: 60_000 });
  const [refused, waiting] = [Math.ceil(sent / 3), Math.ceil((sent - 1) / 3)];
  const done = sent - refused - waiting;
  await card
    .getByText(`${String(done)} done, ${String(refused)} with errors, ${String(waiting)} wait for an account.`)
    .waitFor();
  await card.getByText(new RegExp(`\\d+ of ${String(sent)} deals exported from “.+” are in this file\\.`)).waitFor();
  await expectAccessible(bench);
  await card.getByRole("button", { name: `Show the ${String(refused)} with errors` }).focus();
  await page.keyboard.press("Enter");
  await pane
    .getByRole("list", { name: "Findings" })
    .getByText(/Customer City is not valid/)
    .first()
    .waitFor();
  expect(bench.trouble).toEqual([]);
  expect(await bench.ask((workbench) => [...workbench.unsupported(), ...workbench.problems()])).toEqual([]);
}, 180_000);
