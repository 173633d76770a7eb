// npm start: installs what is missing, builds, serves the workbench on https://localhost:3000 and opens it.
import { spawn } from "node:child_process";
import { ensureInstalled, fail, ROOT, runTool, toolPath } from "./ensure-installed.mjs";

ensureInstalled();
process.stderr.write("Building the task pane and the workbench (webpack).\n");
const build = runTool("webpack", ["--mode", "production", "--stats", "errors-warnings"]);
if (build.status !== 0) fail("The build failed. The lines above say why.");

const server = spawn(process.execPath, [toolPath("tsx"), "scripts/serve.ts", ...process.argv.slice(2)], {
  cwd: ROOT,
  stdio: "inherit",
});
// Ctrl+C reaches the server too (same terminal); waiting for it lets it close its port and say so.
for (const signal of ["SIGINT", "SIGTERM"]) {
  process.on(signal, () => server.exitCode === null && server.kill(signal));
}
server.on("exit", (code) => process.exit(code ?? 0));
