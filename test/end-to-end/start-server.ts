import path from "node:path";
import { startServer, type RunningServer } from "../../workbench/server/start-server";

const ROOT = path.resolve(__dirname, "../..");

/** Where the end-to-end tests find the workbench, and the means to end it. */
declare global {
  var dealsheetServer: RunningServer | undefined;
}

/** Serves what `npm run build` has built, on a free port, for all end-to-end tests of this run. */
module.exports = async function start(): Promise<void> {
  globalThis.dealsheetServer = await startServer({
    port: 0,
    officeJs: "installed",
    dist: path.join(ROOT, "dist"),
    root: ROOT,
  });
  process.env["WORKBENCH_URL"] = globalThis.dealsheetServer.url;
};
