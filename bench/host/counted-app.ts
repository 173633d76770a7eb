import { wordsFor } from "../../src/words/words-for";
import { createApp, type App } from "../../src/actions/app";
import type { Host } from "../../src/actions/host";
import { createExcelHost } from "../../src/excel/excel-host";
import type { Workbook } from "../../workbench/model/workbook";
import { connectWorkbook, type Connection } from "../../workbench/node/connect-workbook";
import { readApiSets } from "../../workbench/node/api-sets";
import { TODAY } from "../sheets";

/** What went over the wire. */
export interface Traffic {
  readonly syncs: number;
  readonly requestBytes: number;
  readonly responseBytes: number;
}

export interface CountedApp {
  readonly app: App;
  /** Does something and waits until everything that follows from it is done. */
  readonly count: (act: () => unknown) => Promise<Counted>;
  readonly close: () => Promise<void>;
}

/** What something cost, in sum and by the part of the host that it went through. */
export interface Counted {
  readonly total: Traffic;
  readonly parts: ReadonlyMap<keyof Host, Traffic>;
}

export const NOTHING: Traffic = { syncs: 0, requestBytes: 0, responseBytes: 0 };

/** So long nothing may happen before all is done, in milliseconds: longer than a live check waits for the next key. */
const STILL = 250;

const apiSets = readApiSets();

/** The real app over the real office.js and a workbook, with everything counted that goes to Excel. */
export async function countedApp(workbook: Workbook): Promise<CountedApp> {
  const connection = connectWorkbook(workbook, { apiSets });
  const parts = new Map<keyof Host, Traffic>();
  const app = createApp(countedHost(createExcelHost(), connection, parts), {
    today: () => TODAY.today,
    words: wordsFor("en-US"),
  });
  const stop = await app.start();
  return {
    app,
    count: async (act) => {
      parts.clear();
      const before = trafficOf(connection);
      await act();
      await stillness(app, connection);
      return { total: difference(trafficOf(connection), before), parts: new Map(parts) };
    },
    close: async () => {
      await stop();
      connection.close();
    },
  };
}

/** Excel gets one job at a time, so that whatever goes over the wire belongs to the call under way. */
function countedHost(host: Host, connection: Connection, parts: Map<keyof Host, Traffic>): Host {
  const counted = Object.entries(host).map(([name, call]: [string, (...of: readonly unknown[]) => unknown]) => {
    const part = name as keyof Host;
    const counting = async (...of: readonly unknown[]): Promise<unknown> => {
      const before = trafficOf(connection);
      const result = await call(...of);
      parts.set(part, sum(parts.get(part) ?? NOTHING, difference(trafficOf(connection), before)));
      return result;
    };
    return [part, counting] as const;
  });
  // Each function takes and gives what it did before; the types cannot say so of all of them at once.
  return Object.fromEntries(counted) as unknown as Host;
}

async function stillness(app: App, connection: Connection): Promise<void> {
  for (let seen = -1, since = 0; since < STILL;) {
    await new Promise((resolve) => setTimeout(resolve, 25));
    const { busy, freshness } = app.store.getState();
    const isStill = seen === connection.batches.batches && busy === undefined && freshness !== "changing";
    since = isStill ? since + 25 : 0;
    seen = connection.batches.batches;
  }
}

function trafficOf({ batches: { batches, requestBytes, responseBytes } }: Connection): Traffic {
  return { syncs: batches, requestBytes, responseBytes };
}

function difference(after: Traffic, before: Traffic): Traffic {
  return {
    syncs: after.syncs - before.syncs,
    requestBytes: after.requestBytes - before.requestBytes,
    responseBytes: after.responseBytes - before.responseBytes,
  };
}

export function sum(one: Traffic, other: Traffic): Traffic {
  return {
    syncs: one.syncs + other.syncs,
    requestBytes: one.requestBytes + other.requestBytes,
    responseBytes: one.responseBytes + other.responseBytes,
  };
}
