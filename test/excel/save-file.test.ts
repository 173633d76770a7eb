/** @jest-environment jsdom */
import { createExcelHost } from "../../src/excel/excel-host";
import { Workbook } from "../../workbench/model/workbook";
import { openOffice } from "../office";

const bytes = new Uint8Array([0xef, 0xbb, 0xbf, 0x41]);

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

test.each(["PC", "OfficeOnline"])("downloads the file in Excel on %s, and lets it go later", async (platform) => {
  openOffice(new Workbook(), { platform });
  const seen = browser();
  await createExcelHost().saveFile("deals.csv", bytes);
  expect(seen.saved).toEqual([{ href: "blob:1", download: "deals.csv" }]);
  expect(seen.blobs[0]?.size).toBe(4);
  expect(document.querySelector("a")).toBeNull();
  expect(seen.revoked).toEqual([]);
  jest.advanceTimersByTime(60_000);
  expect(seen.revoked).toEqual(["blob:1"]);
});

test.each(["Mac", "iOS"])("says that it cannot in Excel on %s", async (platform) => {
  openOffice(new Workbook(), { platform });
  const seen = browser();
  await expect(createExcelHost().saveFile("deals.csv", bytes)).rejects.toMatchObject({
    name: "HostError",
    code: "not-supported",
  });
  expect(seen.blobs).toEqual([]);
});
