import { spawnSync } from "node:child_process";
import path from "node:path";
import { sample } from "./run";

test("npm run check, from another folder, through a pipe", () => {
  const root = path.resolve(__dirname, "../..");
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [path.join(root, "scripts/check.mjs"), "large.csv", "--format", "json", "--today", "2026-11-22"],
    { cwd: path.dirname(sample("large.csv")), encoding: "utf8", env: { ...process.env, npm_lifecycle_event: "" } },
  );
  expect({ status, stderr }).toEqual({ status: 1, stderr: "" });
  expect(JSON.parse(stdout)).toMatchObject({ file: "large.csv", records: 1000 });
}, 60_000);
