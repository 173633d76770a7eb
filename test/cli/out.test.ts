import { copyFile, link, mkdir, readdir, readFile, symlink, writeFile } from "node:fs/promises";
import path from "node:path";
import { readCsv, type CsvFile } from "../../src/csv/read";
import { writeCsv } from "../../src/csv/write";
import { run, runJson, sample, temporaryFolder } from "./run";

const at = temporaryFolder();
const read = async (file: string): Promise<CsvFile> => readCsv(await readFile(at(file)));

test("the export of a clean file is read back with the same cells", async () => {
  expect(await run(sample("clean.csv"), "--out", at("upload.csv"))).toMatchObject({ status: 0, err: "" });
  const original = readCsv(await readFile(sample("clean.csv")));
  expect(await read("upload.csv")).toMatchObject({ cells: original.cells, bom: true });
});

test.each([
  ["--bom", true],
  ["--no-bom", false],
])("%s", async (option, bom) => {
  await run(sample("clean.csv"), "--out", at("upload.csv"), option);
  expect((await read("upload.csv")).bom).toBe(bom);
});

test.each([
  "new-deals.csv",
  "account-match.csv",
  "with-errors.csv",
  "download.csv",
  "new-deals-mangled.csv",
  "large.csv",
])("%s: what is exported has no errors", async (file) => {
  await run(sample(file), "--fix", "safe", "--out", at("upload.csv"));
  const { status, report } = await runJson(at("upload.csv"));
  expect(report.records).toBeGreaterThan(0);
  expect(report.findings.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(status).toBe(0);
});

test("more than 1,000 records are split", async () => {
  const { cells } = readCsv(await readFile(sample("clean.csv")));
  const [headers = [], ...deals] = cells;
  const name = headers.indexOf("Deal Name");
  const many = Array.from({ length: 2001 }, (_, n) => (deals[n % deals.length] ?? []).with(name, `Deal ${n}`));
  await writeFile(at("many.csv"), writeCsv([headers, ...many], { bom: false }));
  expect((await run(at("many.csv"), "--out", at("up.csv"))).out).toMatch(/^Export: 2,001 records in 3 files\.$/m);
  expect((await readdir(at("."))).sort()).toEqual(["many.csv", "up-1of3.csv", "up-2of3.csv", "up-3of3.csv"]);
  const lengths = ["up-1of3.csv", "up-2of3.csv", "up-3of3.csv"].map(async (file) => (await read(file)).cells.length);
  expect(await Promise.all(lengths)).toEqual([1001, 1001, 2]);
});

test("nothing to export writes no file, and says so", async () => {
  await writeFile(at("header.csv"), "Errors,Engagement ID,Referral ID,Deal Name,Customer Name,Customer City\r\n");
  const { err } = await run(at("header.csv"), "--out", at("upload.csv"));
  expect(err).toBe(`${at("upload.csv")} was not written: there is no record to upload.\n`);
  expect(await readdir(at("."))).toEqual(["header.csv"]);
});

describe("the input is never overwritten", () => {
  const refusal = /is the file that was read, which is never overwritten/;
  let before: Buffer;
  beforeEach(async () => {
    await copyFile(sample("clean.csv"), at("in.csv"));
    await mkdir(at("sub"));
    before = await readFile(at("in.csv"));
  });
  afterEach(async () => {
    expect((await readFile(at("in.csv"))).equals(before)).toBe(true);
  });

  test.each<[string, () => Promise<string> | string]>([
    ["by its name", () => at("in.csv")],
    ["by another spelling", () => `${path.dirname(at("in.csv"))}/sub/.././in.csv`],
    ["by its name from here", () => path.relative(process.cwd(), at("in.csv"))],
    [
      "through a symbolic link",
      async () => {
        await symlink(at("in.csv"), at("link.csv"));
        return at("link.csv");
      },
    ],
    [
      "through a hard link",
      async () => {
        await link(at("in.csv"), at("hard.csv"));
        return at("hard.csv");
      },
    ],
    [
      "through a linked folder",
      async () => {
        await symlink(path.dirname(at("in.csv")), at("folder"));
        return at("folder/in.csv");
      },
    ],
  ])("%s", async (_, target) => {
    const { status, err } = await run(at("in.csv"), "--out", await target());
    expect(status).toBe(2);
    expect(err).toMatch(refusal);
  });

  test("as a baseline", async () => {
    const { status, err } = await run(sample("clean.csv"), "--baseline", at("in.csv"), "--out", at("in.csv"));
    expect(status).toBe(2);
    expect(err).toMatch(refusal);
  });

  test("as one of several files", async () => {
    const { cells } = readCsv(before);
    const [headers = [], ...deals] = cells;
    const name = headers.indexOf("Deal Name");
    const many = Array.from({ length: 1001 }, (_, n) => (deals[n % deals.length] ?? []).with(name, `Deal ${n}`));
    await writeFile(at("up-2of2.csv"), writeCsv([headers, ...many], { bom: false }));
    const { status, err } = await run(at("up-2of2.csv"), "--out", at("up.csv"));
    expect(status).toBe(2);
    expect(err).toMatch(refusal);
    expect((await readdir(at("."))).sort()).toEqual(["in.csv", "sub", "up-2of2.csv"]);
  });
});

test.each([
  ["a folder that is not there", "none/upload.csv", /could not be written: there is no such file or folder/],
  ["a folder's name", ".", /could not be written: it is a folder/],
])("%s", async (_, target, sentence) => {
  const { status, out, err } = await run(sample("clean.csv"), "--out", at(target));
  expect({ status, out }).toEqual({ status: 2, out: "" });
  expect(err).toMatch(sentence);
});
