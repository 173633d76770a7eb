import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import path from "node:path";

const PLACES = {
  linux: ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome", "/snap/bin/chromium"],
  darwin: [
    "/Applications/Chromium.app/Contents/MacOS/Chromium",
    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
    "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
  ],
  win32: [process.env["ProgramFiles"], process.env["ProgramFiles(x86)"], process.env["LocalAppData"]]
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [
      path.join(folder, "Google/Chrome/Application/chrome.exe"),
      path.join(folder, "Microsoft/Edge/Application/msedge.exe"),
      path.join(folder, "Chromium/Application/chrome.exe"),
    ]),
};

/**
 * The path of a Chromium (or Chrome, or Edge) on this system: the environment variable CHROMIUM, else the usual places,
 * else, as root on Debian, the one that apt-get installs now. Undefined when there is none; `HOW_TO_GET_CHROMIUM` says what to do.
 */
export function findChromium() {
  const named = process.env["CHROMIUM"];
  if (named !== undefined && named !== "") return existsSync(named) ? named : undefined;
  return inUsualPlaces() ?? (installFromDebian() ? inUsualPlaces() : undefined);
}

export const HOW_TO_GET_CHROMIUM =
  "The end-to-end tests need Chromium. Install it (Debian, Ubuntu: sudo apt-get install chromium; elsewhere: Chromium, Chrome or Edge), " +
  "or name one you have: CHROMIUM=/path/to/chromium npm test";

function inUsualPlaces() {
  return (PLACES[process.platform] ?? PLACES.linux).find((place) => existsSync(place));
}

function installFromDebian() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return false;
  process.stderr.write("Installing Chromium for the end-to-end tests (apt-get install chromium).\n");
  const options = { stdio: ["ignore", 2, 2], env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } };
  spawnSync("apt-get", ["update", "-qq"], options);
  return spawnSync("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"], options).status === 0;
}
