import type { OpenAs } from "./open-workbook";

/** What the page's address asks for. */
export interface PageQuery {
  /** `sample=FILE`: opened at start. */
  readonly sample: string | undefined;
  /** `open=text` (default) or `open=excel`. */
  readonly openAs: OpenAs;
  /** `manifest=/path`: another add-in than the built one. */
  readonly manifest: string;
  /** `pane=closed`: the pane waits for the ribbon. */
  readonly paneOpen: boolean;
  /** `excelApi=1.9`: declare this version in place of the newest. */
  readonly excelApi: string | undefined;
  /** `language=de-DE`: the display language of Office; English where it is left out. */
  readonly language: string;
}

export function parsePageQuery(search: string): PageQuery {
  const query = new URLSearchParams(search);
  return {
    sample: query.get("sample") ?? undefined,
    openAs: query.get("open") === "excel" ? "excel" : "text",
    manifest: query.get("manifest") ?? "/manifest.xml",
    paneOpen: query.get("pane") !== "closed",
    excelApi: query.get("excelApi") ?? undefined,
    language: query.get("language") ?? "en-US",
  };
}
