// npm run soak -- --seed N --operations N: random operations of people, pane and Excel, longer than npm test runs them.
import { parseArgs } from "node:util";
import { ensureInstalled, runTool } from "./ensure-installed.mjs";

const { values } = parseArgs({ options: { seed: { type: "string" }, operations: { type: "string" } } });
const { seed = "1", operations = "5000" } = values;

ensureInstalled();
const env = { ...process.env, SOAK_SEED: seed, SOAK_OPERATIONS: operations };
const args = ["--selectProjects", "node", "--testPathPatterns", "test/soak/soak.test"];
const { status } = runTool("jest", args, { env, stdio: "inherit" });
process.exit(status ?? 1);
