import AxeBuilder from "@axe-core/playwright";
import type { Browser, Page } from "playwright-core";
import { fileFragment } from "../../src/download/file-fragment";
import { launch } from "./bench";
import { bytesOf } from "./save-export";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The page that the browser of a Mac opens on, and what it asked of any server. */
async function openPage(fragment: string): Promise<{ readonly page: Page; readonly asked: string[] }> {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, acceptDownloads: true });
  const page = await context.newPage();
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.goto(`${process.env["WORKBENCH_URL"] ?? ""}/download.html#${fragment}`);
  return { page, asked };
}

test("the file in the address is saved byte by byte, and leaves no trace in the history or on the way", async () => {
  const bytes = new TextEncoder().encode('\uFEFFDeal Name,Customer City\r\nKöln 1,"Zürich, ZH"\r\n');
  const { page, asked } = await openPage(await fileFragment({ name: "deals é.csv", bytes }));
  await page.getByRole("status").filter({ hasText: "deals é.csv is ready." }).waitFor();
  expect(new URL(page.url()).hash).toBe("");
  const saving = page.waitForEvent("download");
  await page.getByRole("button", { name: "Save the file" }).click();
  const download = await saving;
  expect(download.suggestedFilename()).toBe("deals é.csv");
  expect(await bytesOf(download)).toEqual(bytes);
  expect(asked.filter((url) => url.includes("#") && !url.startsWith("blob:"))).toEqual([]);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test.each(["", "1z.ZGVhbHM.3.AAAA"])("an address without a file (%j) says what to do", async (fragment) => {
  const { page } = await openPage(fragment);
  await page.getByRole("status").filter({ hasText: "There is no file in this address." }).waitFor();
  expect(await page.getByRole("button", { name: "Save the file" }).isHidden()).toBe(true);
});
