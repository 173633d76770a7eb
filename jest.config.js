const shared = {
  transform: { "^.+\\.(t|j)sx?$": "@swc/jest" },
  testPathIgnorePatterns: ["/node_modules/"],
};

/** @type {import('jest').Config} */
module.exports = {
  projects: [
    {
      ...shared,
      displayName: "node",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/**/*.test.ts"],
      testPathIgnorePatterns: ["/node_modules/", "<rootDir>/test/end-to-end/"],
    },
    {
      ...shared,
      displayName: "pane",
      testEnvironment: "jsdom",
      testMatch: ["<rootDir>/test/**/*.test.tsx"],
      setupFilesAfterEnv: ["<rootDir>/test/pane/setup.ts"],
    },
    {
      ...shared,
      displayName: "end-to-end",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/end-to-end/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/end-to-end/setup.ts"],
      globalSetup: "<rootDir>/test/end-to-end/start-server.ts",
      globalTeardown: "<rootDir>/test/end-to-end/stop-server.ts",
    },
  ],
};
