import path from "node:path";
import { chromium, type BrowserServer } from "playwright-core";
import { startServer, type RunningServer } from "../../workbench/server/start-server";
import { CHROMIUM } from "./browser";

const ROOT = path.resolve(__dirname, "../..");

/** Where the end-to-end tests find the workbench and the browser, and the means to end them. */
declare global {
  var dealsheetServer: RunningServer | undefined;
  var dealsheetBrowser: BrowserServer | undefined;
}

/**
 * Serves what `npm run build` has built, on a free port, and starts Chromium, for all end-to-end tests of this run. One
 * browser, because to start it for every file of tests costs as much as some of them.
 */
module.exports = async function start(): Promise<void> {
  globalThis.dealsheetServer = await startServer({
    port: 0,
    officeJs: "installed",
    dist: path.join(ROOT, "dist"),
    root: ROOT,
  });
  process.env["WORKBENCH_URL"] = globalThis.dealsheetServer.url;
  globalThis.dealsheetBrowser = await chromium.launchServer(CHROMIUM);
  process.env["BROWSER_ENDPOINT"] = globalThis.dealsheetBrowser.wsEndpoint();
};
