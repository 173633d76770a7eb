/**
 * Serves the built add-in and the workbench on https://localhost:3000 until Ctrl+C, and opens the workbench.
 * tsx scripts/serve.ts [--port N] [--no-open] [--office-js installed|cdn] [--sample FILE]
 */
import path from "node:path";
import { parseArgs } from "node:util";
import open from "open";
import { NotBuiltError, PortTakenError, startServer } from "../workbench/server/start-server";

const ROOT = path.resolve(__dirname, "..");

async function serve(): Promise<void> {
  const { values } = parseArgs({
    options: {
      port: { type: "string", default: "3000" },
      "no-open": { type: "boolean", default: false },
      "office-js": { type: "string", default: "installed" },
      sample: { type: "string", default: "new-deals.csv" },
    },
  });
  const officeJs = values["office-js"] === "cdn" ? "cdn" : "installed";
  const server = await startServer({
    port: Number(values.port),
    officeJs,
    dist: path.join(ROOT, "dist"),
    root: ROOT,
  });
  const address = `${server.url}/workbench/?sample=${encodeURIComponent(values.sample)}`;
  console.log(`\nDealsheet is ready. Open the workbench in a browser:\n\n  ${address}\n`);
  console.log("The certificate is made for this computer only: the browser asks once whether to trust localhost.");
  console.log("Ctrl+C ends it.");
  for (const signal of ["SIGINT", "SIGTERM"] as const) {
    process.once(signal, () => {
      console.log("\nThe workbench has ended.");
      void server.close().then(() => process.exit(0));
    });
  }
  if (!values["no-open"] && canOpenBrowser()) await openBrowser(address);
}

/** Without a display there is no browser to open; the printed address is what counts there. */
function canOpenBrowser(): boolean {
  if (process.env["CI"] !== undefined) return false;
  return process.platform !== "linux" || Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
}

async function openBrowser(address: string): Promise<void> {
  const browser = await open(address);
  browser.on("error", () => {
    console.log("No browser could be opened; open the address above yourself.");
  });
}

serve().catch((error: unknown) => {
  if (error instanceof PortTakenError) {
    console.error(`${error.message} End the program that uses it, or choose another port: npm start -- --port 3001`);
  } else {
    console.error(error instanceof NotBuiltError ? error.message : error);
  }
  process.exit(1);
});
