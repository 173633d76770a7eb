import { mkdir, writeFile } from "node:fs/promises";
import { run, runJson, sample, temporaryFolder } from "./run";

const at = temporaryFolder();

test.each<[string, string[], RegExp]>([
  ["no file", [], /^Which file\?/],
  ["two files", ["a.csv", "b.csv"], /^One file at a time/],
  ["an unknown option", ["a.csv", "--fast"], /--fast/],
  ["a format that is none", ["a.csv", "--format", "xml"], /^--format takes text or json, not “xml”\./],
  ["a fix that is none", ["a.csv", "--fix", "all"], /^--fix takes safe, not “all”\./],
  ["a day that is none", ["a.csv", "--today", "2026-02-30"], /^--today takes a day as YYYY-MM-DD, not “2026-02-30”\./],
  ["a day in another order", ["a.csv", "--today", "22.11.2026"], /^--today takes/],
  ["both kinds of byte order mark", ["a.csv", "--bom", "--no-bom"], /^Give --bom or --no-bom, not both\./],
  ["an option without its value", ["a.csv", "--out"], /--out/],
])("%s", async (_, args, sentence) => {
  const { status, out, err } = await run(...args);
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(sentence);
  expect(err.trimEnd().split("\n")).toHaveLength(1);
});

test("files that cannot be read", async () => {
  await mkdir(at("folder.csv"));
  await writeFile(at("workbook.csv"), Uint8Array.of(0x50, 0x4b, 0x03, 0x04, 0, 0));
  await writeFile(at("text.xlsx"), "Errors,Engagement ID");
  await writeFile(at("binary.csv"), Uint8Array.of(1, 0, 2, 0));
  await writeFile(at("empty.csv"), "");
  await writeFile(at("blank.csv"), ",,\r\n,,\r\n");
  await writeFile(at("other.csv"), "a,b,c\r\n1,2,3\r\n");
  await writeFile(at("deals.ods"), "x");
  const cases: [string, RegExp][] = [
    ["missing.csv", /could not be read: there is no such file/],
    ["folder.csv", /could not be read: it is a folder/],
    ["workbook.csv", /This is an Excel workbook, not a CSV file/],
    ["text.xlsx", /it is damaged, protected by a password, or not an Excel workbook/],
    ["binary.csv", /This is not a text file/],
    ["empty.csv", /is empty\./],
    ["blank.csv", /is empty\./],
    ["other.csv", /other\.csv: .+/],
    ["deals.ods", /is not a \.csv, \.txt or \.xlsx file/],
  ];
  for (const [file, sentence] of cases) {
    const { status, out, err } = await run(at(file));
    expect({ file, status, out }).toEqual({ file, status: 2, out: "" });
    expect(err).toMatch(sentence);
    expect(err.trimEnd().split("\n")).toHaveLength(1);
  }
});

test("another Partner Center file is named", async () => {
  await writeFile(
    at("x.csv"),
    "Referral ID,Registration Type,Contract Value,Contract Currency,Contract Term,Errors\r\n",
  );
  const { status, err } = await run(at("x.csv"));
  expect(status).toBe(2);
  expect(err).toMatch(/deal registration/i);
});

test.each([
  ["other columns", "a,b,c\r\n1,2,3\r\n"],
  ["no header row", "1,2,3,4,5,6\r\n7,8,9,0,1,2\r\n"],
  ["blank cells", ",,\r\n,,\r\n"],
  ["nothing", ""],
])("JSON of a file with %s says wrong-file and nothing else", async (_, content) => {
  await writeFile(at("other.csv"), content);
  const { status, report } = await runJson(at("other.csv"));
  expect(Object.keys(report)).toEqual(["file", "records", "classes", "columns", "findings"]);
  expect(status).toBe(2);
  expect(report).toMatchObject({
    records: 0,
    columns: [],
    findings: [{ rule: "wrong-file", row: null, column: null }],
  });
});

test("a baseline that is no co-sell file", async () => {
  await writeFile(at("other.csv"), "a,b,c\r\n1,2,3\r\n");
  const { status, err } = await run(sample("clean.csv"), "--baseline", at("other.csv"));
  expect(status).toBe(2);
  expect(err).toMatch(/other\.csv, the baseline, is not a co-sell file\.\n$/);
});

test("--help", async () => {
  const { status, out, err } = await run("--help");
  expect({ status, err }).toEqual({ status: 0, err: "" });
  expect(out).toMatch(/^Usage: npm run --silent check -- FILE/);
});
