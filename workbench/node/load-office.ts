import { readFileSync } from "node:fs";
import { addBrowserNames } from "./browser-names";
import type { NativeBridge } from "./native-bridge";

/** What `Office.context` reads; one object for the life of the process, whose members a connection sets. */
export type OfficeContext = Record<string, unknown>;

/** The loaded client library, seen from the host's side. */
export interface LoadedOffice {
  readonly bridge: NativeBridge;
  readonly context: OfficeContext;
}

let loaded: LoadedOffice | undefined;

/**
 * Loads the unmodified Excel client of `@microsoft/office-js` into the global scope, once, and does what its loader
 * (office.js) would have done around it. Afterwards `Excel`, `Office` and `OfficeExtension` are there.
 */
export function loadOffice(): LoadedOffice {
  if (loaded !== undefined) return loaded;
  addBrowserNames();
  const context: OfficeContext = {};
  const bridge: NativeBridge = { sendMessageToHost: () => undefined };
  const scope = globalThis as unknown as Record<string, unknown>;
  scope.OSF = { _OfficeAppFactory: appFactory(context) };
  scope._richApiNativeBridge = bridge;
  const source = readFileSync(require.resolve("@microsoft/office-js/dist/excel-web-16.00.js"), "utf8");
  // Indirect: the file is a global, sloppy-mode script that leaves its names in the global scope, as a <script> does.
  (0, eval)(source);
  addLoaderNames(scope.Office as Record<string, unknown>);
  return (loaded = { bridge, context });
}

function appFactory(context: OfficeContext): Record<string, () => unknown> {
  return {
    getContext: () => context,
    getHostInfo: () => ({
      isO15: false,
      isRichClient: true,
      hostType: "excel",
      hostPlatform: "web",
      hostSpecificFileVersion: "16.00",
      hostLocale: "en-us",
      isDialog: false,
      disableLogging: true,
      flags: 0,
    }),
    getWindowName: () => "",
    getInitializationHelper: () => ({}),
    getLoadScriptHelper: () => ({ getOfficeJsBasePath: () => "" }),
  };
}

function addLoaderNames(office: Record<string, unknown>): void {
  const same = (...names: readonly string[]) => Object.fromEntries(names.map((name) => [name, name]));
  office.HostType = same("Word", "Excel", "PowerPoint", "Outlook", "OneNote", "Project", "Access");
  office.PlatformType = same("PC", "OfficeOnline", "Mac", "iOS", "Android", "Universal");
  office.onReady = (callback?: (info: unknown) => unknown) => {
    const info = { host: "Excel", platform: "OfficeOnline" };
    return Promise.resolve(info).then((ready) => {
      callback?.(ready);
      return ready;
    });
  };
}
