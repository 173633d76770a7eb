/**
 * Draws the icons of the add-in and of its ribbon buttons into assets/, each size as its own drawing on its own pixel
 * grid: small sizes have fewer and thicker lines. Run by hand after a change here: npx tsx scripts/make-icons.ts
 */
import { chromium } from "playwright-core";
import path from "node:path";

const INDIGO = "#3b3fa6";
const PAPER = "#ffffff";
const LINE = "#9aa0d8";
const MINT = "#0f7b6c";

interface Icon {
  readonly name: string;
  readonly sizes: readonly number[];
  readonly draw: (detailed: boolean) => string;
}

/** A sheet of deals on a 32-unit canvas: the head row is filled, the rows below are lines. */
function sheet(detailed: boolean): string {
  const rows = detailed
    ? `<path d="M5 15h22M5 21h22M12 10v17M20 10v17" stroke="${LINE}" stroke-width="1.5" fill="none"/>`
    : `<path d="M5 17h22M14 10v17" stroke="${LINE}" stroke-width="2" fill="none"/>`;
  return (
    `<rect x="4" y="4" width="24" height="24" rx="3" fill="${PAPER}" stroke="${INDIGO}" stroke-width="2"/>` +
    `<path d="M4 7a3 3 0 0 1 3-3h18a3 3 0 0 1 3 3v3H4z" fill="${INDIGO}"/>${rows}`
  );
}

const badge = (drawing: string): string =>
  `<circle cx="23" cy="23" r="8.5" fill="${MINT}" stroke="${PAPER}" stroke-width="1.5"/>${drawing}`;

const tick = `<path d="M19 23.2l3 3 5.2-6" stroke="${PAPER}" stroke-width="2.4" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;
const arrow = `<path d="M18.5 23h8M23.5 19.5l3.5 3.5-3.5 3.5" stroke="${PAPER}" stroke-width="2.2" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;
const chevron = (points: string): string =>
  `<path d="${points}" stroke="${PAPER}" stroke-width="2.6" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;
const house = `<path d="M6 27V9l9-4v22M15 13h10v14M4 27h24" fill="${PAPER}" stroke="${INDIGO}" stroke-width="2" stroke-linejoin="round"/>`;
const lens = `<circle cx="14" cy="14" r="8" fill="${PAPER}" stroke="${INDIGO}" stroke-width="2.6"/><path d="M20 20l7 7" stroke="${INDIGO}" stroke-width="3.6" stroke-linecap="round"/><path d="M10.4 14.2l2.6 2.6 4.6-5.2" stroke="${MINT}" stroke-width="2.6" fill="none" stroke-linecap="round" stroke-linejoin="round"/>`;

const ICONS: readonly Icon[] = [
  { name: "icon", sizes: [16, 32, 64, 80, 128], draw: (detailed) => sheet(detailed) + badge(tick) },
  { name: "check", sizes: [16, 32, 80], draw: () => lens },
  { name: "next", sizes: [16, 32, 80], draw: (detailed) => sheet(detailed) + badge(chevron("M19 21.5l4 4 4-4")) },
  { name: "previous", sizes: [16, 32, 80], draw: (detailed) => sheet(detailed) + badge(chevron("M19 24.5l4-4 4 4")) },
  { name: "account", sizes: [16, 32, 80], draw: () => house + badge(tick) },
  { name: "export", sizes: [16, 32, 80], draw: (detailed) => sheet(detailed) + badge(arrow) },
];

async function drawAll(): Promise<void> {
  const browser = await chromium.launch({
    executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const { name, sizes, draw: drawing } of ICONS) {
    for (const size of sizes) {
      await page.setViewportSize({ width: size, height: size });
      await page.setContent(
        `<style>body{margin:0}svg{display:block}</style><svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="2 2 30 30">${drawing(size >= 32)}</svg>`,
      );
      const file = path.join(__dirname, "..", "assets", `${name}-${size}.png`);
      await page.screenshot({ path: file, omitBackground: true });
    }
  }
  await browser.close();
}

void drawAll();
