import { existsSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const written = readFileSync(path.join(root, "docs/excel.md"), "utf8");

/** Whatever stands in code marks and has a folder and an ending, or is a file beside package.json. */
const named = [
  ...new Set([...written.matchAll(/`((?:[\w.-]+\/)+[\w.-]+\.\w+|manifest\.xml)`/g)].map(([, file]) => file ?? "")),
];

test("docs/excel.md names many files of the code and many tests", () => {
  expect(named.filter((file) => file.startsWith("src/")).length).toBeGreaterThan(40);
  expect(named.filter((file) => file.startsWith("test/")).length).toBeGreaterThan(30);
});

test.each(named)("%s is there", (file) => {
  expect(existsSync(path.join(root, file))).toBe(true);
});

test("every trap says where it is met or why it is none, and what proves it", () => {
  const rows = written.split("\n").filter((line) => line.startsWith("|") && !/^\|[\s|:-]+\|$/.test(line));
  const cells = rows.map((row) =>
    row
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
  expect(cells.length).toBeGreaterThan(60);
  expect(cells.filter((row) => row.length !== 3 || row.includes(""))).toEqual([]);
});
