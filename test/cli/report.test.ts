import { copyFile, writeFile } from "node:fs/promises";
import { writeCsv } from "../../src/csv/write";
import { HEADERS, searchDeal } from "../deal";
import { run, runJson, sample, temporaryFolder } from "./run";

const at = temporaryFolder();

/** Writes a file with one deal a row and gives its name. */
async function file(...deals: readonly ReturnType<typeof searchDeal>[]): Promise<string> {
  const rows = deals.map((deal) => HEADERS.map((header) => String(deal[header] ?? "")));
  await writeFile(at("deals.csv"), writeCsv([[...HEADERS], ...rows], { bom: true }));
  return at("deals.csv");
}

test("JSON: exactly the documented members, in the documented order", async () => {
  const name = await file(searchDeal({ Currency: "usd" }), searchDeal({ "Deal Name": "Other", "Customer City": "" }));
  const { report, status, err } = await runJson(name, "--today", "2020-01-15");
  expect(status).toBe(1);
  expect(err).toBe("");
  expect(Object.keys(report)).toEqual(["file", "records", "classes", "columns", "findings"]);
  expect(report).toMatchObject({
    file: name,
    records: 2,
    classes: { match: 2, create: 0, update: 0, locked: 0 },
    columns: HEADERS,
  });
  expect(report.findings.map((finding) => Object.keys(finding).join())).toEqual(
    report.findings.map(() => "rule,severity,row,column,value,message,fix"),
  );
  expect(report.findings).toMatchObject([
    {
      rule: "currency-code",
      severity: "error",
      row: 2,
      column: "Currency",
      value: "usd",
      fix: { value: "USD", kind: "safe" },
    },
    { rule: "required", severity: "error", row: 3, column: "Customer City", value: "", fix: null },
  ]);
});

test("JSON: findings sorted by row, column position, rule", async () => {
  const { report } = await runJson(sample("new-deals-mangled.csv"));
  const keys = report.findings.map(({ row, column, rule }) => {
    const position = column === null ? -1 : report.columns.indexOf(column);
    return [String(row ?? 0).padStart(5), String(position + 1).padStart(3), rule].join();
  });
  expect(keys.length).toBeGreaterThan(40);
  expect(keys).toEqual([...keys].sort());
});

test("JSON: what stands in no column comes by rule", async () => {
  const without = ["Currency", "Deal Name", "Marketplace Purchase Intent"];
  const headers = HEADERS.filter((header) => !without.includes(header));
  const deal = { ...searchDeal({ Errors: "Currency is wrong" }) };
  const row = headers.map((header) => String(deal[header] ?? ""));
  await writeFile(at("x.csv"), writeCsv([headers, ...Array.from({ length: 1001 }, () => row)], { bom: false }));
  const { report } = await runJson(at("x.csv"), "--today", "2020-01-15");
  expect(report.findings.slice(0, 4).map(({ rule, row, column }) => [rule, row, column])).toEqual([
    ["column-missing", null, "Deal Name"],
    ["column-missing", null, "Currency"],
    ["old-template", null, null],
    ["too-many-records", null, null],
  ]);
});

test("JSON: unknown columns stand under their header", async () => {
  await writeFile(at("x.csv"), writeCsv([[...HEADERS, "Our remark", ""]], { bom: false }));
  const { report } = await runJson(at("x.csv"));
  expect(report.columns).toEqual([...HEADERS, "Our remark"]);
});

test("text: by column, with address, message and fix, then summary and preflight", async () => {
  const { out, status } = await run(sample("new-deals.csv"));
  expect(status).toBe(1);
  expect(out).toMatch(/^Customer Country\n {2}K3 {4}error {3}“Germany” .* Fix: "DE"\.$/m);
  expect(out).toMatch(/^ {2}L22 {3}warning .* Perhaps: "081466849"\.$/m);
  expect(out).toMatch(/new-deals\.csv: \d+ errors, \d+ warnings in 41 records\.$/m);
  expect(out).toMatch(/^Left out:\n {2}\d+ records with errors$/m);
  expect(out).toMatch(/cannot be undone:\n {2}\d+ accounts to search\n {2}1 deal to create$/m);
});

test("text: a clean file", async () => {
  const { out, status } = await run(sample("clean.csv"));
  expect(status).toBe(0);
  expect(out).toMatch(/clean\.csv: 0 errors, 0 warnings in 12 records\./);
});

test("--today decides what is past", async () => {
  const pastOn = async (today: string): Promise<number> => {
    const { report } = await runJson(sample("clean.csv"), "--today", today);
    return report.findings.filter(({ rule }) => rule === "close-date-past").length;
  };
  expect(await pastOn("2026-11-22")).toBe(0);
  expect(await pastOn("2040-01-01")).toBe(12);
});

test("--fix safe leaves no safe fix, and mends without doing harm", async () => {
  const before = await runJson(sample("new-deals.csv"));
  const after = await runJson(sample("new-deals.csv"), "--fix", "safe");
  expect(after.report.findings.filter(({ fix }) => fix?.kind === "safe")).toEqual([]);
  const unmendable = before.report.findings.filter(({ fix }) => fix?.kind !== "safe");
  const place = ({ rule, row, column }: (typeof unmendable)[number]): string => [rule, row, column].join();
  expect(after.report.findings.map(place)).toEqual(unmendable.map(place));
});

test("--fix safe says how much was mended", async () => {
  expect((await run(sample("new-deals.csv"), "--fix", "safe")).out).toMatch(/Safe fixes applied to \d\d cells\.\n$/);
});

test("--baseline tells what has changed", async () => {
  const id = "f7eaae47-0b84-4ac4-b4ea-5b2587d42cee";
  const open = searchDeal({ "Engagement ID": id, "Referral ID": id });
  const was = await file(open);
  await copyFile(was, at("was.csv"));
  const now = await file({ ...open, "Customer Name": "Fabrikam" });
  const { report } = await runJson(now, "--baseline", at("was.csv"), "--today", "2020-01-15");
  expect(report.findings).toMatchObject([{ rule: "read-only", column: "Customer Name", fix: { kind: "safe" } }]);
  const { out } = await run(now, "--baseline", at("was.csv"), "--today", "2020-01-15", "--fix", "safe");
  expect(out).toMatch(/Export: 0 records\.\nLeft out:\n {2}1 record unchanged since the baseline/);
});

test("quotation marks in odd places are told on standard error", async () => {
  await writeFile(at("odd.csv"), `${HEADERS.join(",")}\r\n,5" pipe\r\n`);
  const { err, status } = await run(at("odd.csv"));
  expect(status).toBe(1);
  expect(err).toBe(`${at("odd.csv")}, B2: a quotation mark stands where none belongs; it was read as text.\n`);
});

test("a tab-separated .txt file in UTF-16, as Excel saves Unicode text", async () => {
  const deal = searchDeal({ "Customer Name": "株式会社コントソ" });
  const lines = [HEADERS, HEADERS.map((header) => String(deal[header] ?? ""))].map((row) => `${row.join("\t")}\r\n`);
  await writeFile(at("deals.txt"), Buffer.from(`\uFEFF${lines.join("")}`, "utf16le"));
  const { status, report } = await runJson(at("deals.txt"), "--today", "2020-01-15");
  expect(status).toBe(0);
  expect(report).toMatchObject({ records: 1, findings: [] });
});
