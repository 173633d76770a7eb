import type { Highlights } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import { highlightKindOf } from "../../src/excel/highlight-kinds";
import type { Worksheet } from "../../workbench/model/worksheet";
import { openOffice } from "../office";
import { at, firstSheet, workbookWith } from "./workbooks";

const highlights = (some: Partial<Highlights>): Highlights => ({ errors: [], warnings: [], readOnly: [], ...some });
const deals = () =>
  workbookWith([
    ["Deal Name", "Currency", "Engagement ID"],
    ["Contoso", "usd", "e-1"],
    ["Fabrikam", "EUR", "e-2"],
  ]);
const ours = (sheet: Worksheet) =>
  sheet.conditionalFormats.filter(({ formula }) => highlightKindOf(formula) !== undefined);
const kindsOf = (sheet: Worksheet) => ours(sheet).map(({ formula }) => highlightKindOf(formula));

test("errors, warnings and read-only cells look different from each other and from the rest", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  await createExcelHost().paint(sheet.id, highlights({ errors: ["B2"], warnings: ["A3"], readOnly: ["C2:C3"] }));
  const around = (line: { style: string; color: string }) => ({
    borders: { EdgeTop: line, EdgeBottom: line, EdgeLeft: line, EdgeRight: line },
  });
  expect(sheet.effectiveStyle(1, 1)).toEqual({
    fill: "#FFD9DC",
    fontColor: "#8A0010",
    bold: true,
    ...around({ style: "Continuous", color: "#C50F1F" }),
  });
  expect(sheet.effectiveStyle(2, 0)).toEqual({
    fill: "#FFF2CC",
    fontColor: "#5C3D00",
    ...around({ style: "Dash", color: "#9C5700" }),
  });
  expect(sheet.effectiveStyle(1, 2)).toEqual({
    fill: "#EDEDED",
    fontColor: "#515151",
    italic: true,
    ...around({ style: "Dot", color: "#767676" }),
  });
  expect(sheet.effectiveStyle(2, 2)).toEqual(sheet.effectiveStyle(1, 2));
  expect(sheet.effectiveStyle(0, 0)).toEqual({});
});

test("a person's white font on a dark fill becomes legible, and is back when the highlight goes", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  sheet.setStyle(at("B2"), { fill: "#1F1F1F", fontColor: "#FFFFFF", bold: true });
  openOffice(workbook);
  const host = createExcelHost();
  await host.paint(sheet.id, highlights({ warnings: ["B2"] }));
  expect(sheet.effectiveStyle(1, 1)).toMatchObject({ fill: "#FFF2CC", fontColor: "#5C3D00" });
  await host.paint(sheet.id, highlights({}));
  expect(sheet.effectiveStyle(1, 1)).toEqual({ fill: "#1F1F1F", fontColor: "#FFFFFF", bold: true });
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

test("painting again replaces the highlights, and only them; the person's keep their order", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  const low = sheet.addConditionalFormat("Custom", [at("A1:A3")], {
    formula: '=N("dealsheet")=0',
    style: { fill: "#00FF00" },
  });
  const bars = sheet.addConditionalFormat("DataBar", [at("B1:B3")]);
  const top = sheet.addConditionalFormat("Custom", [at("A1:A3")], { formula: "=A1>1", style: { bold: true } });
  openOffice(workbook);
  const host = createExcelHost();
  await host.paint(sheet.id, { errors: ["B2"], warnings: ["A3"], readOnly: ["C2:C3"] });
  await host.paint(sheet.id, highlights({ errors: ["B3"] }));
  expect(sheet.effectiveStyle(1, 1)).toEqual({});
  expect(sheet.effectiveStyle(2, 1).fill).toBe("#FFD9DC");
  expect(kindsOf(sheet)).toEqual(["errors"]);
  expect(sheet.conditionalFormats.map(({ id }) => id).slice(1)).toEqual([top.id, bars.id, low.id]);
});

test.each(['=N("dealsheet:error")=0', '=N( "dealsheet:error" ) = 0', '=n("dealsheet:error")=0'])(
  "highlights are known again by their formula, whoever opens the workbook: %s",
  async (formula) => {
    const workbook = deals();
    const sheet = firstSheet(workbook);
    sheet.addConditionalFormat("Custom", [at("B2")], { formula, style: { fill: "#FFD9DC" } });
    openOffice(workbook);
    await createExcelHost().paint(sheet.id, highlights({}));
    expect(sheet.conditionalFormats).toEqual([]);
  },
);

test("a rule of somebody else's that Excel cannot read does not hide ours", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  const theirs = sheet.addConditionalFormat("Custom", [at("A1:A3")], { formula: "=A1>1", style: { bold: true } });
  const { faults } = openOffice(workbook);
  await createExcelHost().paint(sheet.id, highlights({ errors: ["B2"], readOnly: ["C2"] }));
  // The second load asks for the formulas of all rules at once.
  faults.failCall("ItemNotFound", 2, "load");
  await createExcelHost().paint(sheet.id, highlights({ errors: ["B3"] }));
  expect(ours(sheet).map(({ areas }) => areas)).toEqual([[at("B3")]]);
  expect(sheet.conditionalFormats.map(({ id }) => id)).toContain(theirs.id);
});

test.each(["paint", "repaint"] as const)("%s of a worksheet that was deleted since", async (call) => {
  const workbook = deals();
  const { id } = firstSheet(workbook);
  openOffice(workbook);
  const host = createExcelHost();
  await host.paint(id, highlights({ errors: ["B2"] }));
  workbook.addSheet("Other");
  workbook.removeSheet(id);
  await expect(host[call](id, highlights({ errors: ["B3"] }))).rejects.toMatchObject({ code: "sheet-deleted" });
});

test("copies of a highlight that a paste has made go with it", async () => {
  const workbook = deals();
  const sheet = firstSheet(workbook);
  openOffice(workbook);
  const host = createExcelHost();
  await host.read();
  await host.paint(sheet.id, highlights({ errors: ["B2"] }));
  const [error] = ours(sheet);
  sheet.addConditionalFormat("Custom", [at("A3")], { formula: error?.formula ?? "", style: error?.style ?? {} });
  await host.read();
  await host.paint(sheet.id, highlights({ errors: ["B3"] }));
  expect(ours(sheet).map(({ areas }) => areas)).toEqual([[at("B3")]]);
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

describe("repainting after values alone have changed", () => {
  const first = { errors: ["B2"], warnings: ["A3"], readOnly: ["C2:C3"] };

  async function painted() {
    const workbook = deals();
    const connection = openOffice(workbook);
    const sheet = firstSheet(workbook);
    const host = createExcelHost();
    await host.paint(sheet.id, first);
    const before = connection.batches.batches;
    return { sheet, host, batches: () => connection.batches.batches - before };
  }

  test("only the kinds that have changed are replaced, in one request", async () => {
    const { sheet, host, batches } = await painted();
    const warning = ours(sheet).find(({ formula }) => highlightKindOf(formula) === "warnings");
    await host.repaint(sheet.id, { ...first, errors: ["B3"] });
    expect(batches()).toBe(1);
    expect(ours(sheet)).toContainEqual({ ...warning, priority: expect.anything() as unknown });
    expect(sheet.effectiveStyle(1, 1)).toEqual({});
    expect(sheet.effectiveStyle(2, 1).fill).toBe("#FFD9DC");
    expect(kindsOf(sheet).sort()).toEqual(["errors", "readOnly", "warnings"]);
  });

  test("nothing is asked of Excel where nothing has changed, so that its undo stays the person's", async () => {
    const { sheet, host, batches } = await painted();
    await host.repaint(sheet.id, { errors: ["B2"], warnings: ["A3"], readOnly: ["C2:C3"] });
    expect(batches()).toBe(0);
  });

  test("a kind may come, and go", async () => {
    const { sheet, host } = await painted();
    await host.repaint(sheet.id, highlights({ warnings: ["A3"] }));
    expect(kindsOf(sheet)).toEqual(["warnings"]);
    await host.repaint(sheet.id, first);
    expect(kindsOf(sheet).sort()).toEqual(["errors", "readOnly", "warnings"]);
  });

  test("a highlight that somebody has deleted does no harm: all are painted anew", async () => {
    const { sheet, host } = await painted();
    const [error] = ours(sheet);
    sheet.removeConditionalFormat(error?.id ?? "");
    await host.repaint(sheet.id, { ...first, errors: ["B3"] });
    expect(kindsOf(sheet)).toEqual(["errors", "warnings", "readOnly"]);
    expect(sheet.effectiveStyle(2, 1).fill).toBe("#FFD9DC");
  });

  test("a worksheet that was never painted, or was cleared, is painted whole", async () => {
    const { sheet, host } = await painted();
    await host.clear(sheet.id);
    expect(ours(sheet)).toEqual([]);
    await host.repaint(sheet.id, first);
    expect(kindsOf(sheet)).toEqual(["errors", "warnings", "readOnly"]);
  });
});

test("highlights move with inserted rows, and the next painting puts them where they belong", async () => {
  const workbook = deals();
  openOffice(workbook);
  const sheet = firstSheet(workbook);
  const host = createExcelHost();
  await host.paint(sheet.id, highlights({ errors: ["B3"] }));
  sheet.insertRows(1, 2);
  expect(sheet.effectiveStyle(4, 1).fill).toBe("#FFD9DC");
  await host.paint(sheet.id, highlights({ errors: ["B5"] }));
  expect(ours(sheet).map(({ areas }) => areas)).toEqual([[at("B5")]]);
});

test.each(["painted again", "cleared"] as const)(
  "a highlight that Excel has left half-made goes when the sheet is %s",
  async (next) => {
    const workbook = deals();
    const { faults } = openOffice(workbook);
    const sheet = firstSheet(workbook);
    const host = createExcelHost();
    await host.read();
    await host.paint(sheet.id, highlights({ errors: ["B2"] }));
    faults.failCall("GeneralException", 2, "formula");
    await expect(host.paint(sheet.id, highlights({ errors: ["B2"], warnings: ["A3"] }))).rejects.toThrow();
    expect(sheet.conditionalFormats.map(({ formula }) => formula)).toContain("");
    if (next === "cleared") await host.clear(sheet.id);
    else await host.paint(sheet.id, highlights({ errors: ["B2"] }));
    expect(sheet.conditionalFormats.map(({ formula }) => highlightKindOf(formula))).toEqual(
      next === "cleared" ? [] : ["errors"],
    );
  },
);
