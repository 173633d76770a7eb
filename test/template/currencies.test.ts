import { currencyCode, isTender, TENDER } from "../../src/template/currencies";

test("active tender: 155 codes in order, each with a name", () => {
  const codes = TENDER.map(({ value }) => value);
  expect(codes).toHaveLength(155);
  expect(codes).toEqual([...new Set(codes)].sort());
  for (const { value, meaning } of TENDER) {
    expect(value).toMatch(/^[A-Z]{3}$/);
    expect(meaning.length).toBeGreaterThan(2);
  }
});

test.each(["USD", "EUR", "GBP", "CHF", "JPY", "ZWG", "SLE", "VED", "VES", "XCG", "XAF", "SSP"])(
  "%s is tender",
  (code) => {
    expect(isTender(code)).toBe(true);
  },
);

test.each([
  ["HRK", "retired", "EUR"],
  ["BGN", "retired", "EUR"],
  ["DEM", "retired", "EUR"],
  ["ANG", "retired", "XCG"],
  ["ZWL", "retired", "ZWG"],
  ["SLL", "retired", "SLE"],
  ["CUC", "retired", "CUP"],
  ["XAD", "fund", undefined],
  ["CHE", "fund", undefined],
  ["USN", "fund", undefined],
  ["XAU", "metal", undefined],
  ["XTS", "test", undefined],
  ["XXX", "test", undefined],
])("%s is known but not paid with: %s, now %s", (code, status, successor) => {
  expect(isTender(code)).toBe(false);
  expect(currencyCode(code)?.status).toBe(status);
  expect(currencyCode(code)?.successor).toBe(successor);
});

test.each(["", "usd", "US$", "USDX", "ABC", "__proto__"])("%j is no code", (code) => {
  expect(currencyCode(code)).toBeUndefined();
});

test("whatever took a retired currency's place is tender, and no tender is also listed as something else", () => {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCharCode(65 + index));
  const all = letters.flatMap((a) => letters.flatMap((b) => letters.map((c) => currencyCode(a + b + c))));
  const known = all.filter((entry) => entry !== undefined);
  for (const { successor } of known) if (successor !== undefined) expect(isTender(successor)).toBe(true);
  expect(known.filter(({ status }) => status === "tender")).toHaveLength(TENDER.length);
});
