import { exportFiles } from "../../src/csv/export-files";
import { fileSizes } from "../../src/csv/file-size";
import { planExport } from "../../src/csv/plan";
import { dealSheet, HEADERS, searchDeal } from "../deal";

test.each([
  ["plain letters", searchDeal(), true],
  ["without the mark", searchDeal(), false],
  ["letters of several bytes, quotes and line breaks", searchDeal({ Notes: 'Köln 田中 😀 "a", b\r\nc' }), true],
  ["half a character", searchDeal({ Notes: "\ud83d" }), true],
])("%s: the size is that of the file", (_, sample, bom) => {
  const sheet = dealSheet([sample, searchDeal({ "Deal Name": "B" })]);
  const plan = planExport(sheet, [], { hasEarlierBaseline: false });
  const steps = fileSizes(sheet, plan, { bom });
  let step = steps.next();
  let pauses = 0;
  for (; step.done !== true; step = steps.next()) pauses += 1;
  expect(pauses).toBe(2);
  expect([...step.value]).toEqual(exportFiles(sheet, plan, { bom }).map(({ name, bytes }) => [name, bytes.length]));
});

test("several files each have their own", () => {
  const headers = HEADERS.filter((header) => !/\d$/.test(header));
  const sheet = dealSheet(
    Array.from({ length: 1001 }, (_, index) => searchDeal({ "Deal Name": `Deal ${index}` })),
    { headers },
  );
  const plan = planExport(sheet, [], { hasEarlierBaseline: false });
  const steps = fileSizes(sheet, plan, { bom: true });
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  expect([...step.value]).toEqual(
    exportFiles(sheet, plan, { bom: true }).map(({ name, bytes }) => [name, bytes.length]),
  );
  expect(step.value.size).toBe(2);
});
