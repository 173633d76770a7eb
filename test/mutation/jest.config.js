/**
 * The tests that prove the pure rooms, for mutation testing. `MUTATION_TESTS=csv` leaves those of other rooms out: many times
 * faster, and a mutant that survives may only mean that another room's tests would have found it.
 */
const ROOMS = "rules,csv,sheet,accounts,edits,findings,template";

/** @type {import('jest').Config} */
module.exports = {
  rootDir: "../..",
  transform: { "^.+\\.(t|j)sx?$": "@swc/jest" },
  testEnvironment: "node",
  moduleNameMapper: { "/worked-out-once$": "<rootDir>/test/mutation/worked-out-each-time.ts" },
  testMatch: [`<rootDir>/test/{${process.env.MUTATION_TESTS ?? ROOMS},mutation}/**/*.test.ts`],
  // Time limits mean nothing in instrumented code, and what takes thousands of cases to find would cost an hour a mutant.
  testPathIgnorePatterns: ["/node_modules/", "/speed\\.test\\.ts$", "/properties/"],
  setupFiles: ["<rootDir>/test/mutation/same-cases.ts"],
};
