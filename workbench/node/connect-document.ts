import type { Workbook } from "../model/workbook";
import type { OfficeContext } from "./load-office";

interface SaveResult {
  readonly status: string;
}

/** Sets what `Office.context` tells of the document and of the host, with `document.settings` over the workbook's. */
export function connectDocument(context: OfficeContext, workbook: Workbook, platform: string): void {
  const version = "16.0.18000.40000";
  Object.assign(context, {
    host: "Excel",
    platform,
    displayLanguage: "en-US",
    contentLanguage: "en-US",
    diagnostics: { host: "Excel", platform, version },
    document: { settings: createSettings(workbook) },
  });
}

/** As in Office, changes are the pane's own until they are saved; values are kept as JSON. */
function createSettings(workbook: Workbook): unknown {
  const own = new Map([...workbook.settings].map(([name, value]) => [name, JSON.stringify(value)]));
  return {
    get: (name: string): unknown => {
      const json = own.get(name);
      return json === undefined ? null : JSON.parse(json);
    },
    set: (name: string, value: unknown) => void own.set(name, JSON.stringify(value)),
    remove: (name: string) => void own.delete(name),
    saveAsync: (...args: readonly unknown[]) => {
      workbook.replaceSettings([...own].map(([name, json]) => [name, JSON.parse(json) as unknown]));
      const callback = args.find((arg) => typeof arg === "function") as ((result: SaveResult) => void) | undefined;
      queueMicrotask(() => callback?.({ status: "succeeded" }));
    },
  };
}
