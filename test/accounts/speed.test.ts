import { performance } from "node:perf_hooks";
import { addressSimilarityTo } from "../../src/accounts/address-similarity";
import { nameSimilarity } from "../../src/accounts/company-name";
import { differences } from "../../src/accounts/difference";
import { parseAccount } from "../../src/accounts/parse";
import { typedAccount } from "../../src/accounts/typed-account";

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

const EMPTY = { street: "", more: "", city: "", state: "", postalCode: "", country: "" };

test.each<[string, () => unknown]>([
  ["a full cell of spaces, typed", () => typedAccount(`dunsid:${" ".repeat(32_000)}x`, [])],
  ["a full cell of spaces, typed with a name", () => typedAccount(`6-A,${" ".repeat(32_000)}AccountName:x`, [])],
  ["two long texts of words", () => differences("a.b'c ".repeat(2_000), "b c.d ".repeat(2_000))],
  ["a full cell of points", () => differences("a.".repeat(16_000), "")],
  [
    "a full cell for an address",
    () => addressSimilarityTo({ ...EMPTY, street: "po box ".repeat(4_000) })("p.o.box".repeat(4_000)),
  ],
  ["a full cell of spaces for an address", () => addressSimilarityTo({ ...EMPTY, city: "A" })(" ".repeat(32_000))],
  ["a full cell for a name before another", () => nameSimilarity("a dba ".repeat(5_000), "formerly ".repeat(3_000))],
])("%s: in no time", (_, work) => {
  const started = performance.now();
  work();
  expect(performance.now() - started).toBeLessThan(200);
});
