import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import { clearHighlights } from "../../src/actions/clear-highlights";
import type { Host } from "../../src/actions/host";
import type { State } from "../../src/actions/state";
import { QUIET_TIME } from "../../src/actions/watch-host";
import { deal } from "../deal";
import { cell, dealWorkbook, openApp, type OpenApp } from "./open-app";

const CURRENCY = cell("Currency", 2);

let stop: (() => Promise<void>) | undefined;
afterEach(async () => {
  await stop?.();
  stop = undefined;
});

interface Watched extends OpenApp {
  readonly reads: () => number;
}

async function watched(hostOf: (host: Host) => Host = (host) => host): Promise<Watched> {
  let reads = 0;
  const open = openApp(dealWorkbook([deal({ Currency: "usd" })]), {
    hostOf: (host) =>
      hostOf({
        ...host,
        read: () => {
          reads += 1;
          return host.read();
        },
      }),
  });
  stop = await open.app.start();
  await open.check();
  return { ...open, reads: () => reads };
}

/** Resolves when the state is as wanted; fails after two seconds. */
function until({ app }: OpenApp, isWanted: (state: State) => boolean): Promise<void> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error("the state did not become what was waited for"));
    }, 2000);
    const look = (): void => {
      if (!isWanted(app.store.getState())) return;
      clearTimeout(timer);
      unsubscribe();
      resolve();
    };
    const unsubscribe = app.store.subscribe(look);
    look();
  });
}

const passed = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

test("a cell that is being edited while the pane opens only puts the watching off", async () => {
  const open = openApp(dealWorkbook([deal({ Currency: "usd" })]));
  open.workbook.cellEdit = true;
  stop = await open.app.start();
  expect(open.app.store.getState().notice?.text).toMatch(/A cell is being edited/);
  open.workbook.cellEdit = false;
  await open.check();
  open.select("C3");
  await until(open, ({ selection }) => selection?.address === "C3");
  open.type(CURRENCY, "EUR");
  await until(open, ({ checked }) => checked?.findings.length === 0);
});

test("tells the selected cell from the start and at every change", async () => {
  const open = await watched();
  const { app, select, sheet } = open;
  expect(app.store.getState().selection).toEqual({ sheetId: sheet.id, address: "A1" });
  select("C3");
  await until(open, ({ selection }) => selection?.address === "C3");
});

test("a person's changes are checked once, when they have come to rest", async () => {
  const open = await watched();
  const { app, type, reads } = open;
  const before = reads();
  type(CURRENCY, "EU");
  type(CURRENCY, "EUR");
  await until(open, ({ freshness }) => freshness === "changing");
  await until(open, ({ checked }) => checked?.findings.length === 0);
  expect(reads()).toBe(before + 1);
  expect(app.store.getState()).toMatchObject({ phase: "checked", freshness: "current", notice: undefined });
});

test("a change in a sheet that was not checked is nobody's business", async () => {
  const { workbook, reads } = await watched();
  const before = reads();
  workbook.addSheet("Other").enter(0, 0, "text");
  await passed(QUIET_TIME + 100);
  expect(reads()).toBe(before);
});

test("with another sheet in front the result is only marked as out of date", async () => {
  const open = await watched();
  const { workbook, type, app, sheet } = open;
  workbook.activate(workbook.addSheet("Other").id);
  type(CURRENCY, "EUR");
  await until(open, ({ freshness }) => freshness === "out-of-date");
  expect(app.store.getState().checked).toMatchObject({ identity: { id: sheet.id }, findings: [{}] });
});

test("a quiet check that Excel refuses marks the result as out of date, without a word", async () => {
  const open = await watched();
  open.type(CURRENCY, "EUR");
  open.workbook.cellEdit = true;
  await until(open, ({ freshness }) => freshness === "out-of-date");
  expect(open.app.store.getState().notice).toBeUndefined();
  open.workbook.cellEdit = false;
});

test("cleared highlights stay away when cells change", async () => {
  const open = await watched();
  const { app, sheet, type } = open;
  expect(sheet.conditionalFormats.length).toBeGreaterThan(0);
  await app.perform(clearHighlights, undefined);
  expect([sheet.conditionalFormats, sheet.validations]).toEqual([[], []]);
  type(CURRENCY, "eur");
  await until(open, ({ freshness }) => freshness === "changing");
  await until(open, ({ freshness }) => freshness === "current");
  expect(sheet.conditionalFormats).toEqual([]);
});

test("a check that is asked for makes a quiet one under way end without a trace", async () => {
  let release: (() => void) | undefined;
  let holds = false;
  const open = await watched((host) => ({
    ...host,
    read: async () => {
      const read = await host.read();
      if (holds) {
        holds = false;
        await new Promise<void>((resolve) => {
          release = resolve;
        });
      }
      return read;
    },
  }));
  const { app, type, sheet } = open;
  holds = true;
  type(CURRENCY, "xyz");
  for (let tries = 0; release === undefined && tries < 100; tries++) await passed(10);
  sheet.enter(0, 0, "Errors");
  type(CURRENCY, "EUR");
  const seen: (number | undefined)[] = [];
  const unsubscribe = app.store.subscribe(({ checked }) => seen.push(checked?.findings.length));
  const asked = app.perform(checkActiveSheet, undefined);
  release?.();
  await asked;
  unsubscribe();
  // The held reading would have found “xyz” with no fix; only the earlier result and the new one are ever shown.
  expect(app.store.getState().checked?.findings).toEqual([]);
  expect(new Set(seen)).toEqual(new Set([1, 0]));
});
