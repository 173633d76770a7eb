/** The tests that prove the pure rooms, for mutation testing. */
/** @type {import('jest').Config} */
module.exports = {
  rootDir: "../..",
  transform: { "^.+\\.(t|j)sx?$": "@swc/jest" },
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/{rules,csv,sheet,accounts,edits,findings,template}/**/*.test.ts"],
};
