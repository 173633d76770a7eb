import type { LaunchOptions } from "playwright-core";

/** Keeps the browser from asking anybody but localhost: whatever else a page wants fails to resolve. */
const ONLY_LOCALHOST = "--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE localhost";

/** The Chromium of this system, quiet and kept to this machine. */
export const CHROMIUM: LaunchOptions = {
  executablePath: process.env["CHROMIUM"] ?? "/usr/bin/chromium",
  args: [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    ONLY_LOCALHOST,
  ],
};
