import { performance } from "node:perf_hooks";
import { nameSimilarity } from "../../src/accounts/company-name";
import { parseAccount } from "../../src/accounts/parse";

test.each([
  ["commas and spaces", ", ".repeat(16_000)],
  ["commas", ",".repeat(32_000)],
  ["spaces", " ".repeat(32_000) + "x"],
  ["spaces behind a label", "MicrosoftID:" + " ".repeat(32_000)],
])("a full cell of %s is read in linear time", (_, text) => {
  const started = performance.now();
  parseAccount(text);
  expect(performance.now() - started).toBeLessThan(100);
});

test.each([
  ["a full cell of one word", "a".repeat(32_767), "b".repeat(32_767)],
  ["many words", "a b c d ".repeat(600), "d c b x ".repeat(600)],
])("%s: compared in no time", (_, a, b) => {
  const started = performance.now();
  nameSimilarity(a, b);
  expect(performance.now() - started).toBeLessThan(200);
});
