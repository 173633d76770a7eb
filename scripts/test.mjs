// npm test: everything that CI runs. Installs what is missing, runs every step even after a failure, and closes with
// one line that counts the tests of all steps: N passed, N failed.
import { mkdirSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, fail, ROOT } from "./ensure-installed.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";
import { jestOutcome } from "./jest-outcome.mjs";
import { endWithSteps, runLanes } from "./run-steps.mjs";

ensureInstalled();
const chromium = findChromium();
if (chromium === undefined) fail(HOW_TO_GET_CHROMIUM);
const environment = { ...process.env, CHROMIUM: chromium };
// The steps write into a pipe; where that ends in a terminal they may use its colours all the same.
if (process.stdout.isTTY && process.env["NO_COLOR"] === undefined) environment["FORCE_COLOR"] = "1";

const reports = path.join(ROOT, ".cache", "test-reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** A run of jest in two processes, which counts its tests. Its JSON goes to standard output as well, its readable report to standard error. */
function jest(name, projects, needs) {
  const report = path.join(reports, `${name}.json`);
  const args = ["--selectProjects", ...projects, "--maxWorkers", "2", "--json", "--outputFile", report];
  return { name, tool: "jest", args, needs, shows: "errors", outcome: (status) => jestOutcome(report, status) };
}

/** For two cores. Each of these stages is lanes that run side by side; a step that takes one core has another beside it. */
const STAGES = [
  [
    [
      { name: "types", tool: "tsc", args: ["--noEmit"] },
      { name: "format", tool: "prettier", args: ["--check", "--log-level", "warn", "."] },
      { name: "build", tool: "webpack", args: ["--mode", "production", "--stats", "errors-warnings"] },
      {
        name: "manifest",
        tool: "tsx",
        args: ["scripts/check-manifest.ts", "manifest.xml", "dist/add-in/manifest.xml"],
      },
    ],
    [
      {
        name: "lint",
        tool: "eslint",
        args: ["--max-warnings", "0", "--cache", "--cache-location", ".cache/eslint/", "."],
      },
    ],
  ],
  [[jest("unit", ["node", "pane"])]],
  [[jest("end-to-end", ["end-to-end"], "build")]],
];

endWithSteps();
let passed = 0;
let failed = 0;
const failedSteps = new Set();
for (const lanes of STAGES) {
  const outcome = await runLanes(lanes, environment, failedSteps);
  passed += outcome.passed;
  failed += outcome.failed;
}
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(", ")}`);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exitCode = failed > 0 ? 1 : 0;
