/**
 * Pictures of every state of the pane, to be looked at: npm run screenshots, or npm run screenshots -- overview for those
 * whose name contains that (a state, a look). They go to screenshots/, which is not kept. Each state in 320 and 400 pixels, light, dark and
 * high contrast; in German and at 200 % in one of these, because what differs there is the room.
 */
import { mkdirSync } from "node:fs";
import path from "node:path";
import type { Browser, Page } from "playwright-core";
import { wordsFor } from "../../src/words/words-for";
import { launch, openBench } from "../../test/end-to-end/bench";
import { leavePages } from "../../test/end-to-end/kept-page";
import { startServer } from "../../workbench/server/start-server";
import type { Scene } from "./scene";
import { SCENES } from "./scenes";

const ROOT = path.resolve(__dirname, "../..");
const FOLDER = path.join(ROOT, "screenshots");

interface Look {
  readonly name: string;
  readonly width: number;
  readonly media: NonNullable<Parameters<Page["emulateMedia"]>[0]>;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly language?: string;
}

const LOOKS: readonly Look[] = [
  ...[320, 400].flatMap((width): Look[] => [
    { name: `${width}-light`, width, media: { colorScheme: "light" } },
    { name: `${width}-dark`, width, media: { colorScheme: "dark" } },
    { name: `${width}-contrast`, width, media: { colorScheme: "dark", forcedColors: "active" } },
  ]),
  { name: "320-german", width: 320, media: { colorScheme: "light" }, language: "de-DE" },
  // A pane of 640 by 740 pixels at 200 %: to a page that is half as many pixels, each twice as large.
  { name: "zoomed", width: 320, media: { colorScheme: "light" }, viewport: { width: 1000, height: 530 } },
];

async function main(): Promise<void> {
  const wanted = process.argv.slice(2);
  const isWanted = (name: string): boolean => wanted.length === 0 || wanted.some((part) => name.includes(part));
  mkdirSync(FOLDER, { recursive: true });
  const server = await startServer({ port: 0, officeJs: "installed", root: ROOT });
  process.env["WORKBENCH_URL"] = server.url;
  const browser = await launch();
  try {
    for (const scene of SCENES) {
      for (const look of LOOKS) if (isWanted(`${scene.name}-${look.name}`)) await take(browser, scene, look);
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function take(browser: Browser, scene: Scene, look: Look): Promise<void> {
  const bench = await openBench(browser, {
    ...scene.options,
    paneWidth: look.width,
    viewport: look.viewport ?? { width: 1200, height: 900 },
    ...(look.language === undefined ? {} : { language: look.language }),
  });
  await bench.page.emulateMedia(look.media);
  const file = `${scene.name}-${look.name}.png`;
  try {
    await scene.road(bench, wordsFor(look.language ?? "en-US"));
    console.log(file);
  } catch (thrown) {
    console.error(`${file}: ${thrown instanceof Error ? thrown.message : String(thrown)}`);
    process.exitCode = 1;
  }
  await bench.page.locator("iframe.add-in-frame").screenshot({ path: path.join(FOLDER, file) });
  await leavePages();
}

main().catch((thrown: unknown) => {
  console.error(thrown);
  process.exitCode = 1;
});
