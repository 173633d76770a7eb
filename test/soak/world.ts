import { wordsFor } from "../../src/words/words-for";
import type { App } from "../../src/actions/app";
import { createApp } from "../../src/actions/app";
import type { Host } from "../../src/actions/host";
import type { UndoStep } from "../../src/actions/state";
import { createExcelHost } from "../../src/excel/excel-host";
import type { Edit } from "../../src/edits/edit";
import type { Workbook } from "../../workbench/model/workbook";
import type { Worksheet } from "../../workbench/model/worksheet";
import type { Connection } from "../../workbench/node/connect-workbook";
import type { Random } from "../../scripts/samples/random";
import { parseAddress } from "../../workbench/model/address";
import { TODAY } from "../deal";
import { openOffice } from "../office";
import { dealBook } from "./deal-book";
import {
  differences,
  pictureOf,
  sheetsOfPeople,
  type CellDifference,
  type Picture,
  type PicturedCell,
} from "./picture";
import { startVirtualTime, type VirtualTime } from "./virtual-time";

/** What the pane has promised to write into a cell. */
export interface PromisedCell {
  readonly content: PicturedCell["content"];
  readonly numberFormat: string | undefined;
}

/** A file that was handed over. */
export interface SavedFile {
  readonly name: string;
  readonly text: string;
}

/** People, the add-in and Excel, together with what is known of what each of them did. */
export interface World {
  readonly app: App;
  readonly workbook: Workbook;
  readonly connection: Connection;
  readonly time: VirtualTime;
  readonly saved: SavedFile[];
  /** Lets people do something: what the add-in did until then must be what it had promised. */
  readonly outside: (act: () => void) => void;
  /** @throws when anything has changed that no person changed and no action had promised */
  readonly verify: () => void;
  /** What an action that has begun may write. */
  promises: Map<string, PromisedCell>;
  /** What the cells that it may write were before. */
  promisedOver: Map<string, PromisedCell>;
  /** Says what is wrong with edits that the action under way is about to make. */
  objection: (edits: readonly Edit[]) => string | undefined;
  /** True while an action that writes is not done. */
  isWriting: boolean;
  /** Whether people or faults came in between since the action began. */
  isDisturbed: boolean;
  /** What the cells were before a step of the pane's undo. */
  readonly before: WeakMap<UndoStep["edits"], ReadonlyMap<string, PromisedCell>>;
  /** Excel's undo has taken back what the add-in had painted, of which nobody tells the pane. */
  hasUndonePaint: boolean;
  /** What has gone wrong beside the operations. */
  failure: Error | undefined;
  /** A fault was met since the sheet was last at rest. */
  hasMetFault: boolean;
  readonly stop: () => Promise<void>;
}

export async function openWorld(random: Random): Promise<World> {
  const time = startVirtualTime();
  const workbook = dealBook(random);
  const connection = openOffice(workbook);
  const saved: SavedFile[] = [];
  const host = createExcelHost();
  const watchedHost: Host = {
    ...host,
    apply: async (sheetId, edits) => {
      promise(world, picture, sheetId, edits);
      return host.apply(sheetId, edits);
    },
    saveFile: (name, bytes) => {
      saved.push({ name, text: new TextDecoder().decode(bytes) });
      return Promise.resolve("download");
    },
  };
  const app = createApp(watchedHost, { today: () => TODAY.today, words: wordsFor("en-US") });
  let picture: Picture = pictureOf(workbook);

  // Looked at again only after somebody has changed something: a picture of the whole workbook takes its time.
  let isChanged = true;
  workbook.subscribe(() => (isChanged = true));

  const verify = (): void => {
    if (!isChanged) return;
    isChanged = false;
    const now = pictureOf(workbook);
    const { cells, others } = differences(picture, now);
    const unasked = [...others, ...cells.filter((cell) => !isPromised(world, cell)).map(sentence)];
    if (unasked.length > 0) throw new Error(`Changed by nobody:\n  ${unasked.slice(0, 8).join("\n  ")}`);
    picture = now;
  };

  const world: World = {
    app,
    workbook,
    connection,
    time,
    saved,
    verify,
    outside: (act) => {
      verify();
      world.isDisturbed = true;
      try {
        act();
      } finally {
        picture = pictureOf(workbook);
        isChanged = false;
      }
    },
    promises: new Map(),
    promisedOver: new Map(),
    objection: () => "no action is under way",
    isWriting: false,
    isDisturbed: false,
    before: new WeakMap(),
    hasUndonePaint: false,
    failure: undefined,
    hasMetFault: false,
    stop: async () => {
      const stopping = stopApp();
      await time.until(stopping);
      await stopping;
    },
  };
  const starting = app.start();
  await time.until(starting);
  const stopApp = await starting;
  return world;
}

/** Notes what is about to be written: an undo must bring back what was there before, everything else what it says. */
function promise(world: World, picture: Picture, sheetId: string, edits: readonly Edit[]): void {
  const objection = world.objection(edits);
  if (objection !== undefined) throw new Error(`Not what was asked for: ${objection}`);
  const earlier = world.before.get(edits);
  for (const { address, after, afterForm } of edits) {
    const { row, column } = parseAddress(address).rect;
    const key = promiseKey(sheetId, address);
    const { content, style } = picture.get(sheetId)?.cells[row]?.[column] ?? { content: "", style: {} };
    world.promisedOver.set(key, { content, numberFormat: style.numberFormat });
    const written = { content: afterForm?.formula ?? after, numberFormat: afterForm?.numberFormat ?? "@" };
    world.promises.set(key, earlier?.get(key) ?? written);
  }
}

export function promiseKey(sheetId: string, address: string): string {
  return `${sheetId} ${address}`;
}

/** Number formats that a cell may have on the way to its new content. */
const ON_THE_WAY = new Set<string | undefined>(["@", "General", undefined]);

/** Whether a promise says so; a writing that was broken off may have come half the way. */
function isPromised(world: World, { sheetId, address, before, after }: CellDifference): boolean {
  const promise = world.promises.get(promiseKey(sheetId, address));
  if (promise === undefined) return false;
  const { numberFormat: was, ...wasLook } = before.style;
  const { numberFormat: is, ...isLook } = after.style;
  if (JSON.stringify(wasLook) !== JSON.stringify(isLook)) return false;
  if (after.content === promise.content) return is === promise.numberFormat || ON_THE_WAY.has(is) || is === was;
  return after.content === before.content && ON_THE_WAY.has(is);
}

function sentence({ address, before, after }: CellDifference): string {
  return `${address}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`;
}

/** The sheet that is checked, or else the first one with deals. */
export function sheetInQuestion({ app, workbook }: World): Worksheet {
  const { checked } = app.store.getState();
  const known = workbook.sheets.find(({ id }) => id === checked?.identity.id);
  return known ?? sheetsOfPeople(workbook).find(hasDeals) ?? workbook.activeSheet;
}

function hasDeals(sheet: Worksheet): boolean {
  return (sheet.usedRange(true)?.columns ?? 0) > 20;
}
