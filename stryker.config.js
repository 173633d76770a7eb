/** Mutation testing of the pure rooms: `npm run mutation`, or `npm run mutation -- --mutate "src/csv/**"` for a part. */
/** @type {import('@stryker-mutator/api/core').PartialStrykerOptions} */
module.exports = {
  mutate: ["src/rules/**/*.ts", "src/csv/**/*.ts", "src/sheet/**/*.ts", "src/accounts/**/*.ts"],
  testRunner: "jest",
  plugins: ["@stryker-mutator/jest-runner"],
  jest: { configFile: "test/mutation/jest.config.js" },
  coverageAnalysis: "perTest",
  // A constant that is computed once, when its file is loaded, cannot be switched between tests: it would cost a whole run each.
  ignoreStatic: true,
  concurrency: 2,
  timeoutMS: 5000,
  reporters: ["clear-text", "html", "json", "progress-append-only"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  htmlReporter: { fileName: ".cache/mutation/report.html" },
  jsonReporter: { fileName: ".cache/mutation/report.json" },
  tempDirName: ".cache/mutation/sandbox",
  incremental: true,
  incrementalFile: ".cache/mutation/incremental.json",
  thresholds: { high: 95, low: 85, break: 85 },
};
