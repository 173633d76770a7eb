import { readFileSync } from "node:fs";

/** The counts of a jest run, from its JSON report and its exit status; a suite that could not even start counts as one failure. */
export function jestOutcome(report, status) {
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    const failures = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: status !== 0 && failures === 0 ? 1 : failures };
  } catch {
    return { passed: 0, failed: 1 };
  }
}
