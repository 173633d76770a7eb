// npm test: everything that CI runs. Installs what is missing, runs every step even after a failure, and closes with
// one line that counts the tests of all steps: N passed, N failed.
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { ensureInstalled, fail, ROOT, runTool } from "./ensure-installed.mjs";
import { findChromium, HOW_TO_GET_CHROMIUM } from "./find-chromium.mjs";

ensureInstalled();
const chromium = findChromium();
if (chromium === undefined) fail(HOW_TO_GET_CHROMIUM);
const environment = { ...process.env, CHROMIUM: chromium };

const reports = path.join(ROOT, ".cache", "test-reports");
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

/** Each step is one command, for two cores: left alone, jest takes one of two and eslint one. A jest step counts its tests, any other step counts as one. */
const STEPS = [
  { name: "types", tool: "tsc", args: ["--noEmit"] },
  {
    name: "lint",
    tool: "eslint",
    args: ["--max-warnings", "0", "--concurrency", "2", "--cache", "--cache-location", ".cache/eslint/", "."],
  },
  { name: "format", tool: "prettier", args: ["--check", "--log-level", "warn", "."] },
  { name: "unit", tool: "jest", args: ["--selectProjects", "node", "pane", "--maxWorkers", "2"], isJest: true },
  { name: "build", tool: "webpack", args: ["--mode", "production", "--stats", "errors-warnings"] },
  { name: "manifest", tool: "tsx", args: ["scripts/check-manifest.ts", "manifest.xml", "dist/add-in/manifest.xml"] },
  {
    name: "end-to-end",
    tool: "jest",
    args: ["--selectProjects", "end-to-end", "--maxWorkers", "2"],
    isJest: true,
    needs: "build",
  },
];

let passed = 0;
let failed = 0;
const failedSteps = new Set();
for (const step of STEPS) {
  const outcome = run(step);
  passed += outcome.passed;
  failed += outcome.failed;
  if (outcome.failed > 0) failedSteps.add(step.name);
}
if (failedSteps.size > 0) console.log(`\nFailed: ${[...failedSteps].join(", ")}`);
console.log(`\n${String(passed)} passed, ${String(failed)} failed`);
process.exit(failed > 0 ? 1 : 0);

function run(step) {
  console.log(`\n== ${step.name}`);
  if (step.needs !== undefined && failedSteps.has(step.needs)) {
    console.log(`not run, because ${step.needs} failed`);
    return { passed: 0, failed: 1 };
  }
  const started = Date.now();
  const report = path.join(reports, `${step.name}.json`);
  const args = step.isJest === true ? [...step.args, "--json", "--outputFile", report] : step.args;
  // Jest prints its JSON on standard output as well; its readable report goes to standard error.
  const stdio = step.isJest === true ? ["ignore", "ignore", "inherit"] : ["ignore", "inherit", "inherit"];
  const { status } = runTool(step.tool, args, { env: environment, stdio });
  const outcome =
    step.isJest === true ? jestOutcome(report, status) : { passed: Number(status === 0), failed: Number(status !== 0) };
  console.log(
    `${step.name}: ${outcome.failed === 0 ? "ok" : "FAILED"} in ${String(Math.round((Date.now() - started) / 1000))} s`,
  );
  return outcome;
}

/** The counts of a jest run; a suite that could not even start counts as one failure. */
function jestOutcome(report, status) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    const failures = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: status !== 0 && failures === 0 ? 1 : failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
