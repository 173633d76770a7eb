import { spawnSync } from "node:child_process";
import { existsSync, lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

export const ROOT = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..");

/** The oldest Node that the dependencies run on; package.json says the same under `engines`. */
const OLDEST_NODE = [20, 19];

/**
 * Installs the dependencies that package-lock.json names, unless exactly those are there already. Says what it does
 * on standard error, so that a command's own output stays clean. Ends the process where it cannot.
 */
export function ensureInstalled() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  if (major < OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor < OLDEST_NODE[1])) {
    fail(`Dealsheet needs Node ${OLDEST_NODE.join(".")} or newer. This is Node ${process.versions.node}.`);
  }
  if (isInstalled()) return;
  if (lstatSync(path.join(ROOT, "node_modules"), { throwIfNoEntry: false })?.isSymbolicLink() === true) {
    // npm ci would empty the folder that the link leads to.
    fail("node_modules is a link to a folder with other versions. Remove the link, then try again.");
  }
  process.stderr.write("Installing dependencies (npm ci). This takes a minute or two the first time.\n");
  const status = runNpm(["ci", "--no-audit", "--no-fund", "--loglevel=error"]);
  if (status !== 0) fail("The dependencies could not be installed. The lines above say why.");
}

/** Whether each package of package-lock.json that is not optional stands in node_modules in that very version. */
function isInstalled() {
  const installed = path.join(ROOT, "node_modules", ".package-lock.json");
  if (!existsSync(installed)) return false;
  const wanted = packagesOf(path.join(ROOT, "package-lock.json"));
  const present = packagesOf(installed);
  return Object.entries(wanted).every(
    ([place, { version, optional }]) =>
      place === "" || optional === true || !place.includes("node_modules/") || present[place]?.version === version,
  );
}

function packagesOf(file) {
  return JSON.parse(readFileSync(file, "utf8")).packages;
}

/** Runs npm in the project's folder, its output on standard error; gives the exit status. */
function runNpm(args) {
  // npm is a script on Windows, which only a shell can start there; the arguments are our own literals.
  return spawnSync("npm", args, { cwd: ROOT, stdio: ["ignore", 2, 2], shell: process.platform === "win32" }).status;
}

/** Runs one of the installed command-line tools with Node itself, so that it works alike on every system. */
export function runTool(tool, args, options = {}) {
  return spawnSync(process.execPath, [toolPath(tool), ...args], { cwd: ROOT, stdio: "inherit", ...options });
}

/** The script behind an installed command-line tool. */
export function toolPath(tool) {
  const places = {
    tsx: "tsx/dist/cli.mjs",
    tsc: "typescript/bin/tsc",
    eslint: "eslint/bin/eslint.js",
    prettier: "prettier/bin/prettier.cjs",
    jest: "jest/bin/jest.js",
    webpack: "webpack-cli/bin/cli.js",
    "office-addin-debugging": "office-addin-debugging/cli.js",
  };
  return path.join(ROOT, "node_modules", places[tool]);
}

export function fail(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}
