import { createApp, type App } from "../../src/actions/app";
import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import type { Host } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import type { SampleDeal } from "../../src/rules/rule";
import { cellText } from "../../src/sheet/cell";
import { parseAddress } from "../../workbench/model/address";
import type { Rect } from "../../workbench/model/types";
import { Workbook } from "../../workbench/model/workbook";
import type { Worksheet } from "../../workbench/model/worksheet";
import type { Connection, ConnectionOptions } from "../../workbench/node/connect-workbook";
import { HEADERS, sheetOf, TODAY } from "../deal";
import { wordsFor } from "../../src/words/words-for";
import { openOffice } from "../office";
import { columnLetters } from "../../src/sheet/a1";

/** The app over the real Excel host, the real office.js and a workbook. */
export interface OpenApp {
  readonly app: App;
  readonly workbook: Workbook;
  readonly connection: Connection;
  /** The worksheet that was opened first. */
  readonly sheet: Worksheet;
  readonly check: () => Promise<void>;
  /** The text of a cell, and what a person types into one. */
  readonly textAt: (address: string) => string;
  readonly type: (address: string, text: string) => void;
  readonly select: (address: string) => void;
}

export interface OpenAppOptions extends ConnectionOptions {
  /** What comes between the app and Excel, to make it slow or unwilling. */
  readonly hostOf?: (host: Host) => Host;
  /** Office's display language, a BCP 47 tag. */
  readonly locale?: string;
}

/** A workbook with these deals as text in its one worksheet, headers in row 1. */
export function dealWorkbook(deals: readonly SampleDeal[], headers: readonly string[] = HEADERS): Workbook {
  return textWorkbook(sheetOf(deals, { headers }).cells.map((row) => row.map(cellText)));
}

/** A workbook whose one worksheet holds these texts from A1 on. */
export function textWorkbook(cells: readonly (readonly string[])[]): Workbook {
  const workbook = new Workbook({ currentYear: 2020 });
  const area = { row: 0, column: 0, rows: cells.length, columns: cells[0]?.length ?? 0 };
  workbook.activeSheet.setStyle(area, { numberFormat: "@" });
  workbook.activeSheet.write(area, cells);
  return workbook;
}

export function openApp(workbook: Workbook, { hostOf, locale = "en-US", ...options }: OpenAppOptions = {}): OpenApp {
  const connection = openOffice(workbook, options);
  const host = createExcelHost();
  const app = createApp(hostOf?.(host) ?? host, { today: () => TODAY.today, words: wordsFor(locale) });
  const sheet = workbook.activeSheet;
  return {
    app,
    workbook,
    connection,
    sheet,
    check: () => app.perform(checkActiveSheet, undefined),
    textAt: (address) => sheet.text(rectOf(address).row, rectOf(address).column),
    type: (address, text) => {
      sheet.enter(rectOf(address).row, rectOf(address).column, text);
    },
    select: (address) => {
      workbook.select(sheet.id, rectOf(address));
    },
  };
}

function rectOf(address: string): Rect {
  return parseAddress(address).rect;
}

/** The address of a column's cell in the given 1-based row of a test sheet. */
export function cell(key: string, row: number, headers: readonly string[] = HEADERS): string {
  return `${columnLetters(headers.indexOf(key))}${row}`;
}
