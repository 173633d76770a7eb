import path from "node:path";
import { ensureInstalled, ROOT, runTool } from "./ensure-installed.mjs";

ensureInstalled();
// npm runs scripts in the project's folder; the files are named from where the person stands.
const cwd = process.env.npm_lifecycle_event === "check" ? process.env.INIT_CWD : undefined;
const { status } = runTool("tsx", [path.join(ROOT, "cli/check.ts"), ...process.argv.slice(2)], {
  cwd: cwd ?? process.cwd(),
});
process.exit(status ?? 2);
