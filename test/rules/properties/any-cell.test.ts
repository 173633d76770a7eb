import fc from "fast-check";
import { check } from "../../../src/rules/check";
import { checkSheet } from "../../../src/rules/check-sheet";
import { RULES } from "../../../src/rules/rules";
import type { Sheet } from "../../../src/sheet/sheet";
import { COLUMNS } from "../../../src/template/columns";
import { TODAY, messageOf } from "../../deal";
import { ODD_TEXTS, oddCell } from "../generators/odd-cells";
import { goodRow, idsOf, worksheet } from "../generators/rows";
import { dealSheetOf, testSheet } from "../generators/sheets";

const SEED = 20_260_704;

/** Makes every attempt to change a sheet throw. */
function frozen(sheet: Sheet): Sheet {
  const refuse = (): never => {
    throw new Error("A check has changed its sheet.");
  };
  for (const row of sheet.cells) Object.freeze(row);
  for (const formats of sheet.formats.values()) Object.freeze(formats);
  Object.freeze(sheet.cells);
  Object.assign(sheet.formats, { set: refuse, delete: refuse, clear: refuse });
  Object.assign(sheet.formulas, { add: refuse, delete: refuse, clear: refuse });
  return Object.freeze(sheet);
}

test("whatever stands in the cells: no rule throws, checking changes nothing, every finding can be told", () => {
  const severities = new Map(RULES.map((rule) => [rule.id as string, rule.severities]));
  fc.assert(
    fc.property(testSheet, (sheet) => {
      const dealSheet = dealSheetOf(sheet);
      frozen(dealSheet.sheet);
      for (const finding of check(Object.freeze(dealSheet), TODAY)) {
        expect(messageOf(finding)).toMatch(/[.?]$/);
        expect(severities.get(finding.rule)).toContain(finding.severity);
      }
    }),
    { seed: SEED, numRuns: 60 },
  );
});

test.each(COLUMNS.filter(({ number = 1 }) => [1, 50].includes(number)).map(({ key }) => key))(
  "%s takes any cell whatever",
  (key) => {
    const columns = COLUMNS.filter(({ number = 1 }) => number === 1 || number === 50).map((one) => ({
      header: one.key,
      key: one.key,
    }));
    const formats = fc.constantFrom("General", "m/d/yyyy", "0%", "@", "[h]:mm", "");
    const cells = fc.array(fc.tuple(oddCell, formats), { minLength: 20, maxLength: 20 });
    fc.assert(
      fc.property(cells, (odd) => {
        const rows = odd.map(([value, format], index) => ({
          cells: { ...goodRow(index % 2 === 0 ? "create" : "update", index), [key]: value },
          formats: { [key]: format },
        }));
        const { findings } = checkSheet(frozen(worksheet(columns, rows)), undefined, TODAY);
        for (const finding of findings) expect(messageOf(finding).length).toBeLessThan(500);
      }),
      { seed: SEED, numRuns: 1 },
    );
  },
);

test("odd texts as Referral ID, in the baseline too", () => {
  for (const id of ODD_TEXTS) {
    const cells = { ...goodRow("update", 1), ...idsOf(1), "Referral ID": id };
    const columns = Object.keys(cells).map((key) => ({ header: key, key }));
    const changed = { ...cells, "Customer Name": "Fabrikam" };
    const sheet = dealSheetOf({ columns, rows: [{ cells: changed }, { cells: changed }], was: [{ cells }] });
    const said = check(sheet, TODAY).filter(({ rule }) => rule === "read-only");
    // A byte order mark is white space, so such an ID is blank.
    expect(said).toHaveLength(id.trim() === "" ? 0 : 2);
  }
});

test("odd texts as headers are told as unknown columns, and no more", () => {
  const known = Object.keys(goodRow("create", 1)).map((key) => ({ header: key, key }));
  const odd = ODD_TEXTS.map((header, index) => ({ header, key: `unknown column ${index}` }));
  const cells = { ...goodRow("create", 1), ...Object.fromEntries(odd.map(({ key, header }) => [key, header])) };
  const findings = check(dealSheetOf({ columns: [...odd, ...known], rows: [{ cells }], was: undefined }), TODAY);
  expect(findings.filter(({ rule }) => rule !== "column-unknown" && rule !== "column-missing")).toEqual([]);
  // A byte order mark is white space: that column has neither header nor values.
  expect(findings.filter(({ rule }) => rule === "column-unknown")).toHaveLength(ODD_TEXTS.length - 1);
});
