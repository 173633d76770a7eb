/** @jest-environment jsdom */
import { randomBytes } from "node:crypto";
import { CompressionStream, DecompressionStream, ReadableStream } from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";
import { createExcelHost } from "../../src/excel/excel-host";
import { parseFileFragment } from "../../src/download/file-fragment";
import { Workbook } from "../../workbench/model/workbook";
import { openOffice } from "../office";

const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x41]);

/** jsdom lacks what every web view of Excel has had for years. */
Object.assign(globalThis, { CompressionStream, DecompressionStream, ReadableStream, TextDecoder, TextEncoder });

beforeEach(() => {
  jest.useFakeTimers();
});

afterEach(() => {
  jest.useRealTimers();
});

/** jsdom has no object URLs and follows no links: these stand in, and remember. */
function browser(): { saved: { href: string; download: string }[]; blobs: Blob[]; revoked: string[] } {
  const seen = { saved: [] as { href: string; download: string }[], blobs: [] as Blob[], revoked: [] as string[] };
  URL.createObjectURL = (blob) => `blob:${seen.blobs.push(blob as Blob)}`;
  URL.revokeObjectURL = (url) => void seen.revoked.push(url);
  HTMLAnchorElement.prototype.click = function () {
    expect(this.isConnected).toBe(true);
    seen.saved.push({ href: this.href, download: this.download });
  };
  return seen;
}

/** Excel where only the person's own browser can save, and the addresses that it was opened on. */
function openWindows(platform: string): string[] {
  openOffice(new Workbook(), { platform, requirementSets: { ExcelApi: "1.15", OpenBrowserWindowApi: "1.1" } });
  const opened: string[] = [];
  const ui = { openBrowserWindow: (address: string) => void opened.push(address) };
  Object.defineProperty(Office.context, "ui", { value: ui, configurable: true });
  return opened;
}

test.each(["PC", "OfficeOnline"])("downloads the file in Excel on %s, and lets it go later", async (platform) => {
  openOffice(new Workbook(), { platform });
  const seen = browser();
  expect(await createExcelHost().saveFile("deals.csv", bytes)).toBe("download");
  expect(seen.saved).toEqual([{ href: "blob:1", download: "deals.csv" }]);
  expect(seen.blobs[0]?.size).toBe(4);
  expect(document.querySelector("a")).toBeNull();
  expect(seen.revoked).toEqual([]);
  jest.advanceTimersByTime(60_000);
  expect(seen.revoked).toEqual(["blob:1"]);
});

describe.each(["Mac", "iOS"])("in Excel on %s, which ignores downloads", (platform) => {
  const refused = { name: "HostError", code: "not-supported" };

  test("the person's browser opens on a page with the file in its address", async () => {
    const opened = openWindows(platform);
    const seen = browser();
    expect(await createExcelHost().saveFile("deals.csv", bytes)).toBe("browser");
    const [address = ""] = opened;
    expect(new URL(address)).toMatchObject({ origin: location.origin, pathname: "/download.html", search: "" });
    expect(address.split("#")[0]).not.toContain("deals");
    expect(seen.blobs).toEqual([]);
    jest.useRealTimers();
    expect((await parseFileFragment(new URL(address).hash))?.name).toBe("deals.csv");
  });

  test("a file that no address can hold is not saved", async () => {
    const opened = openWindows(platform);
    // What is random cannot be deflated.
    const long = new Uint8Array(randomBytes(40_000));
    await expect(createExcelHost().saveFile("deals.csv", long)).rejects.toMatchObject(refused);
    expect(opened).toEqual([]);
  });

  test("an Excel that cannot open the browser does not save", async () => {
    openOffice(new Workbook(), { platform });
    const seen = browser();
    await expect(createExcelHost().saveFile("deals.csv", bytes)).rejects.toMatchObject(refused);
    expect(seen.blobs).toEqual([]);
  });
});
