import fc from "fast-check";
import { formatAreas } from "../../../workbench/model/address";
import { inAreas } from "../../../workbench/model/areas";
import type { Validation } from "../../../workbench/model/types";
import { changeValidation, NO_VALIDATION, replaceValidation } from "../../../workbench/model/validation-list";
import { Workbook } from "../../../workbench/model/workbook";
import type { Worksheet } from "../../../workbench/model/worksheet";
import { smallRect } from "./arbitraries";
import { areas, onlySheet, rect } from "./sheets";

const list = (source: string) => ({ ...NO_VALIDATION, rule: { list: { inCellDropDown: true, source } } });
const sources = (sheet: Worksheet) =>
  sheet.validations.map((validation) => [sourceOf(validation), formatAreas(validation.areas)]);

function sourceOf({ rule }: Validation): unknown {
  const { list: settings } = rule;
  return typeof settings === "object" && settings !== null && "source" in settings ? settings.source : undefined;
}

function choicesAt(sheet: Worksheet, row: number, column: number): string[] | undefined {
  const validation = sheet.validationAt(row, column);
  return validation && sheet.listChoices(validation, row, column);
}

test.each([
  ["A1:A9", "A1:A9", [["new", "A1:A9"]]],
  [
    "A1:A9",
    "A4:A5",
    [
      ["old", "A1:A3,A6:A9"],
      ["new", "A4:A5"],
    ],
  ],
  [
    "A1:C3",
    "B2",
    [
      ["old", "A1:C1,A2,C2,A3:C3"],
      ["new", "B2"],
    ],
  ],
  [
    "A1",
    "B1,C1",
    [
      ["old", "A1"],
      ["new", "B1,C1"],
    ],
  ],
])("a validation on %s, and another one on %s", (first, second, expected) => {
  const { sheet } = onlySheet();
  sheet.setValidation(areas(first), list("old"));
  sheet.setValidation(areas(second), list("new"));
  expect(sources(sheet)).toEqual(expected);
  sheet.setValidation(areas(second), undefined);
  expect(sources(sheet)).toEqual(expected.filter(([source]) => source === "old"));
});

test("each cell has the validation that was set on it last, and no cell has two", () => {
  const step = fc.record({ rect: smallRect, source: fc.constantFrom("a", "b", "c", undefined) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 8 }), (steps) => {
      let validations: readonly Validation[] = [];
      const cells = new Map<string, string | undefined>();
      for (const { rect: area, source } of steps) {
        validations = replaceValidation(validations, [area], source === undefined ? undefined : list(source));
        for (let row = area.row; row < area.row + area.rows; row++) {
          for (let c = area.column; c < area.column + area.columns; c++) cells.set(`${row} ${c}`, source);
        }
      }
      for (const [cell, source] of cells) {
        const [row = 0, column = 0] = cell.split(" ").map(Number);
        const found = validations.filter((validation) => inAreas(validation.areas, row, column)).map(sourceOf);
        expect(found).toEqual(source === undefined ? [] : [source]);
      }
    }),
  );
});

test("a prompt is added beside the rule that each cell has", () => {
  const prompt = { title: "Country", message: "Two letters", showPrompt: true };
  const before = replaceValidation([], areas("A1:A4"), list("AT,CH"));
  const after = changeValidation(before, areas("A3:A6"), { prompt });
  expect(
    after.map((validation) => [sourceOf(validation), validation.prompt.title, formatAreas(validation.areas)]),
  ).toEqual([
    ["AT,CH", "", "A1:A2"],
    ["AT,CH", "Country", "A3:A4"],
    [undefined, "Country", "A5:A6"],
  ]);
  expect(changeValidation(after, areas("A1:A6"), { rule: {}, prompt }).map(({ areas: of }) => formatAreas(of))).toEqual(
    ["A1:A2,A3:A4,A5:A6"],
  );
});

describe("choices", () => {
  function withLists(): { workbook: Workbook; sheet: Worksheet } {
    const workbook = new Workbook({ sheetNames: ["Deals", "My Lists"] });
    const [sheet, lists] = workbook.sheets;
    if (sheet === undefined || lists === undefined) throw new Error("two sheets");
    lists.write(rect("A1:A4"), [["AT"], ["CH"], [""], ["DE"]]);
    lists.write(rect("B1:B2"), [[0.4], ["8/19/2025"]]);
    lists.setStyle(rect("B1"), { numberFormat: "0%" });
    lists.setVisibility("VeryHidden");
    sheet.write(rect("R2:T3"), [
      ["Contoso, Ltd.", "Fabrikam", ""],
      ["Litware", "", "Proseware"],
    ]);
    workbook.setName({ name: "Countries", formula: "='My Lists'!$A$1:$A$4", comment: "", visible: true });
    return { workbook, sheet };
  }

  test.each([
    ["Yes, No ,Have not decided", ["Yes", "No", "Have not decided"]],
    ["='My Lists'!$A$1:$A$4", ["AT", "CH", "DE"]],
    ["='My Lists'!$A:$A", ["AT", "CH", "DE"]],
    ["='My Lists'!$B$1:$B$2", ["40%", "8/19/2025"]],
    ["=countries", ["AT", "CH", "DE"]],
    ["=Gone!$A$1:$A$4", []],
    ["=nothing", []],
  ])("of %s are %p", (source, choices) => {
    const { sheet } = withLists();
    sheet.setValidation(areas("A2:A9"), list(source));
    expect(choicesAt(sheet, 4, 0)).toEqual(choices);
  });

  test("of a relative row are the row's own, also after splitting, inserting and deleting", () => {
    const { sheet } = withLists();
    sheet.setValidation(areas("A2:A9"), list("=$R2:$T2"));
    const [second, third] = [
      ["Contoso, Ltd.", "Fabrikam"],
      ["Litware", "Proseware"],
    ];
    expect([choicesAt(sheet, 1, 0), choicesAt(sheet, 2, 0)]).toEqual([second, third]);
    sheet.setValidation(areas("A2"), undefined);
    expect(choicesAt(sheet, 2, 0)).toEqual(third);
    sheet.insertRows(0, 3);
    expect(choicesAt(sheet, 5, 0)).toEqual(third);
    sheet.insertColumns(1, 1);
    expect(choicesAt(sheet, 5, 0)).toEqual(third);
    sheet.setValidation(areas("A5"), list("=$S5:$U5"));
    sheet.deleteRows(4, 1);
    expect(choicesAt(sheet, 4, 0)).toEqual(third);
  });

  test("a list on another sheet follows rows that are put in there, and its new name", () => {
    const { workbook, sheet } = withLists();
    sheet.setValidation(areas("A2:A9"), list("='My Lists'!$A$1:$A$4"));
    workbook.sheets[1]?.insertRows(0, 2);
    workbook.sheets[1]?.rename("Lists");
    expect(sources(sheet)).toEqual([["=Lists!$A$3:$A$6", "A2:A9"]]);
    expect(choicesAt(sheet, 1, 0)).toEqual(["AT", "CH", "DE"]);
  });
});

test.each([
  [{ list: { source: "Yes,No" } }, "Yes", true],
  [{ list: { source: "Yes,No" } }, "yes", false],
  [{ list: { source: "10,20" } }, "10", true],
  [{ list: { source: "=$F$1:$F$2" } }, "YES", true],
  [{ wholeNumber: { formula1: 1, formula2: 6, operator: "Between" } }, "6", true],
  [{ wholeNumber: { formula1: 1, formula2: 6, operator: "Between" } }, "2.5", false],
  [{ wholeNumber: { formula1: 1, formula2: 6 } }, "x", false],
  [{ decimal: { formula1: "=F3", operator: "GreaterThan" } }, "8", true],
  [{ decimal: { formula1: "=$F$3", operator: "GreaterThan" } }, "7", false],
  [{ textLength: { formula1: 2, operator: "EqualTo" } }, "AT", true],
  [{ textLength: { formula1: 2, operator: "NotEqualTo" } }, "AT", false],
  [{ custom: { formula: "=FALSE" } }, "anything", false],
  [{ custom: { formula: "=LEN(A1)<4" } }, "abc", true],
  [{ custom: { formula: "=LEN(A1)<4" } }, "abcd", false],
  [{ custom: { formula: "=COUNTIF(A:A,A1)=1" } }, "not evaluated", true],
  [{ date: { formula1: "2026-01-01", operator: "GreaterThan" } }, "1/2/2026", true],
  [{ date: { formula1: "2026-01-01", operator: "GreaterThan" } }, "12/31/2025", false],
  [{ time: { formula1: "9:00", formula2: "17:00", operator: "Between" } }, "18:00", false],
  [{ list: { source: "Yes,No" } }, "", true],
])("under %j, %p may be typed: %p", (rule, text, isAllowed) => {
  const { sheet } = onlySheet();
  sheet.write(rect("F1:F3"), [["Yes"], ["No"], [7]]);
  sheet.setValidation(areas("A1"), { ...NO_VALIDATION, rule });
  expect(sheet.violation(0, 0, text) === undefined).toBe(isAllowed);
});

test("without an alert anything may be typed", () => {
  const { sheet } = onlySheet();
  const errorAlert = { ...NO_VALIDATION.errorAlert, showAlert: false };
  sheet.setValidation(areas("A1"), { ...list("Yes,No"), errorAlert });
  expect(sheet.violation(0, 0, "Maybe")).toBeUndefined();
});

test.each([
  ['=IF($A1="yes",$C$1:$C$2,$D$1:$D$2)', "yes", ["c1", "c2"]],
  ['=IF($A1="yes",$C$1:$C$2,$D$1:$D$2)', "YES", ["c1", "c2"]],
  ['=IF($A1="yes",$C$1:$C$2,$D$1:$D$2)', "no", ["d1", "d2"]],
  ['=IF(OR($A1="a",$A1="b"),$C$1,IF($A1="c",$D$1:$D$2,$E$1))', "b", ["c1"]],
  ['=IF(OR($A1="a",$A1="b"),$C$1,IF($A1="c",$D$1:$D$2,$E$1))', "c", ["d1", "d2"]],
  ['=IF(OR($A1="a",$A1="b"),$C$1,IF($A1="c",$D$1:$D$2,$E$1))', "", []],
  ['=IF($A1="a",$C$1)', "b", []],
  ["=IF($A1+1,$C$1,$D$1)", "no number", []],
])("a list whose source is %s, beside %j, offers %j, and so in every row", (source, beside, choices) => {
  const { sheet } = onlySheet();
  sheet.write(rect("C1:D2"), [
    ["c1", "d1"],
    ["c2", "d2"],
  ]);
  sheet.setValidation(areas("B1:B9"), list(source));
  sheet.write(rect("A4"), [[beside]]);
  expect(choicesAt(sheet, 3, 1)).toEqual(choices);
});
