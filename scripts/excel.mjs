// npm run excel / npm run excel:stop: sideloads the add-in into desktop Excel with office-addin-debugging.
import { ensureInstalled, fail, runTool } from "./ensure-installed.mjs";

const [action] = process.argv.slice(2);
if (process.platform !== "win32" && process.platform !== "darwin") {
  fail("Desktop Excel runs on Windows and Mac only. Here, npm start opens the workbench, which needs no Excel.");
}
ensureInstalled();
const args =
  action === "start"
    ? ["start", "manifest.xml", "desktop", "--dev-server", "node scripts/start.mjs --no-open --office-js cdn"]
    : ["stop", "manifest.xml"];
process.exit(runTool("office-addin-debugging", args).status ?? 1);
