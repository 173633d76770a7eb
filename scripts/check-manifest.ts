/** tsx scripts/check-manifest.ts FILE …: checks add-in manifests without the internet. Exit status 1 when something is wrong. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "./manifest-problems";

const files = process.argv.slice(2);
for (const file of files) {
  const problems = manifestProblems(readFileSync(file, "utf8"), path.dirname(file));
  console.log(problems.length === 0 ? `${file}: valid` : `${file}:\n  ${problems.join("\n  ")}`);
  if (problems.length > 0) process.exitCode = 1;
}
