import { baselineAfterUpload } from "../../src/sheet/baseline-after-upload";
import type { BaselineOrigin, KeptBaseline } from "../../src/sheet/keep-baseline";

function kept(origin: BaselineOrigin, values: Readonly<Record<string, number>>): KeptBaseline {
  const each = <Row>(rowOf: (value: number) => Row): Map<string, Row> =>
    new Map(Object.entries(values).map(([id, value]) => [id, rowOf(value)]));
  return {
    origin,
    columns: ["Notes"],
    rows: each((value) => new Map([["Notes", value]])),
    formats: each((value) => new Map([["Notes", `0.${"0".repeat(value)}`]])),
  };
}

function valuesOf({ rows, formats }: KeptBaseline): Record<string, unknown> {
  return Object.fromEntries([...rows].map(([id, row]) => [id, [row.get("Notes"), formats.get(id)?.get("Notes")]]));
}

test("what was taken over counts as it is now, what was refused as before", () => {
  const after = baselineAfterUpload(
    kept("import", { taken: 1, refused: 1, gone: 1 }),
    kept("confirmed", { taken: 2, refused: 2, "refused and new": 2, new: 2 }),
    new Set(["refused", "refused and new"]),
  );
  expect(valuesOf(after)).toEqual({ taken: [2, "0.00"], refused: [1, "0.0"], gone: [1, "0.0"], new: [2, "0.00"] });
});

test.each<[BaselineOrigin, string[], BaselineOrigin]>([
  ["first-check", [], "confirmed"],
  ["first-check", ["unknown"], "confirmed"],
  ["first-check", ["a"], "first-check"],
  ["import", ["a"], "confirmed"],
  ["confirmed", ["a"], "confirmed"],
])("after %s with %j refused it is %s", (origin, refused, expected) => {
  const after = baselineAfterUpload(kept(origin, { a: 1 }), kept("confirmed", { a: 2 }), new Set(refused));
  expect(after.origin).toBe(expected);
});

test("columns of then and of now are known", () => {
  const now = { ...kept("confirmed", { a: 2 }), columns: ["Notes", "CRM ID"] };
  expect(baselineAfterUpload(kept("import", { a: 1 }), now, new Set()).columns).toEqual(["Notes", "CRM ID"]);
});
