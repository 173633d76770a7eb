import type { Highlights } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { HIGHLIGHT_KINDS, isHighlight } from "../../src/excel/highlight-kinds";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

const highlights = (some: Partial<Highlights>): Highlights => ({ errors: [], warnings: [], readOnly: [], ...some });
const deals = () =>
  workbookWith([
    ["Deal Name", "Currency", "Engagement ID"],
    ["Contoso", "usd", "e-1"],
    ["Fabrikam", "EUR", "e-2"],
  ]);

test("errors, warnings and read-only cells look different from each other and from the rest", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  await createExcelHost().paint(sheet.id, highlights({ errors: ["B2"], warnings: ["A3"], readOnly: ["C2:C3"] }));
  const solid = { style: "Continuous", color: "#C50F1F" };
  const dashed = { style: "Dash", color: "#9C5700" };
  expect(sheet.effectiveStyle(1, 1)).toEqual({
    fill: "#FFD9DC",
    fontColor: "#8A0010",
    borders: { EdgeTop: solid, EdgeBottom: solid, EdgeLeft: solid, EdgeRight: solid },
  });
  expect(sheet.effectiveStyle(2, 0)).toEqual({
    fill: "#FFF2CC",
    fontColor: "#5C3D00",
    borders: { EdgeTop: dashed, EdgeBottom: dashed, EdgeLeft: dashed, EdgeRight: dashed },
  });
  expect(sheet.effectiveStyle(1, 2)).toEqual({ fill: "#EDEDED", fontColor: "#515151", italic: true });
  expect(sheet.effectiveStyle(2, 2)).toEqual(sheet.effectiveStyle(1, 2));
  expect(sheet.effectiveStyle(0, 0)).toEqual({});
});

test("a cell that is in all three shows its error, also above the person's own conditional format", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  sheet.addConditionalFormat("Custom", [at("A1:C3")], {
    formula: "=TRUE",
    style: { fill: "#00FF00" },
    stopIfTrue: true,
  });
  openOffice(workbook);
  await createExcelHost().paint(sheet.id, { errors: ["B2"], warnings: ["B2"], readOnly: ["B2"] });
  expect(sheet.effectiveStyle(1, 1).fill).toBe("#FFD9DC");
});

test("painting again replaces the highlights, and only them", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  const mine = sheet.addConditionalFormat("Custom", [at("A1:A3")], {
    formula: '=N("dealsheet")=0',
    style: { fill: "#00FF00" },
  });
  const bars = sheet.addConditionalFormat("DataBar", [at("B1:B3")]);
  openOffice(workbook);
  const host = createExcelHost();
  await host.paint(sheet.id, { errors: ["B2"], warnings: ["A3"], readOnly: ["C2:C3"] });
  await host.paint(sheet.id, highlights({ errors: ["B3"] }));
  expect(sheet.effectiveStyle(1, 1)).toEqual({});
  expect(sheet.effectiveStyle(2, 1).fill).toBe("#FFD9DC");
  const others = sheet.conditionalFormats.filter(({ formula }) => !isHighlight(formula));
  expect(others.map(({ id }) => id).sort()).toEqual([mine.id, bars.id].sort());
  expect(sheet.conditionalFormats).toHaveLength(3);
});

test("highlights are known again by their formula, whoever opens the workbook", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  sheet.addConditionalFormat("Custom", [at("B2")], {
    formula: '=N("dealsheet:error") = 0',
    style: { fill: "#FFD9DC" },
  });
  openOffice(workbook);
  await createExcelHost().paint(sheet.id, highlights({}));
  expect(sheet.conditionalFormats).toEqual([]);
});

test("as few conditional formats as addresses allow: one a kind, more where an address list is too long", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  openOffice(workbook);
  const scattered = Array.from({ length: 3000 }, (_, n) => `B${2 * n + 2}`);
  await createExcelHost().paint(sheet.id, { errors: scattered, warnings: ["A2", "A9"], readOnly: ["C2:C90"] });
  expect(sheet.conditionalFormats.map(({ areas }) => areas.length).reduce((a, b) => a + b)).toBe(3003);
  expect(sheet.conditionalFormats).toHaveLength(5);
});

test.each(HIGHLIGHT_KINDS)("the text of $cells is legible on its fill", ({ fill, font, border }) => {
  expect(contrast(fill, font)).toBeGreaterThanOrEqual(4.5);
  if (border) expect(contrast("#FFFFFF", border.color)).toBeGreaterThanOrEqual(3);
});

/** The contrast ratio of two `#RRGGBB` colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const channel = (index: number) => {
    const value = parseInt(color.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
