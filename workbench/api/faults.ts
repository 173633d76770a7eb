import type { Workbook } from "../model/workbook";
import { CELL_LIMIT, PAYLOAD_LIMIT } from "./limits";
import type { TransportFaultCode } from "./transport-fault";

/** What can be set, and what it is without being set. */
export interface FaultSettings {
  /** Milliseconds between a batch and its answer. 0: the answer comes at once, yet not before the caller has gone on. */
  latency: number;
  /** Largest request in bytes: `RequestPayloadSizeLimitExceeded` above it. Excel on the web has 5 MB. */
  requestLimit: number;
  /** Largest response in bytes: `ResponsePayloadSizeLimitExceeded` above it; what the batch has changed stays changed. */
  responseLimit: number;
  /** Most cells of a range whose `values`, `formulas`, `text` and `numberFormat` are answered: null above it. */
  cellLimit: number;
  /** More batches than this in a span of time are refused with `ActivityLimitReached`. */
  activityLimit: { readonly batches: number; readonly milliseconds: number } | undefined;
  /** Whether `onChanged` tells of a sort beside `onRowSorted`; which of both Excel sends is documented nowhere. */
  tellsSortAsChange: boolean;
}

/**
 * Faults on demand, while everything runs. Numbers of batches and calls count from the moment of asking: 1 is the next.
 * Batches that the client sends on its own account (giving references back, telling that the pane is ready) neither count
 * nor fail.
 *
 * Some faults are states of the workbook, not of the way to it: `workbook.cellEdit` (a person is typing),
 * `workbook.readOnly`, `workbook.protectedWith` and `sheet.protect()`. Requirement sets are declared when connecting.
 */
export interface Faults extends FaultSettings {
  /** The nth batch fails as a whole, before any of its calls. */
  readonly failBatch: (code: TransportFaultCode, nth?: number) => void;
  /**
   * The nth call fails: a method, a property set, or a load (`load`). What the batch has done before it stays done.
   * @param code any code of `OfficeExtension.Error`
   * @param member counts calls of this member alone, e.g. `values`, `getItem`, `delete`, `load`
   */
  readonly failCall: (code: string, nth?: number, member?: string) => void;
  /** Runs once, right before the nth batch. */
  readonly beforeBatch: (act: (workbook: Workbook) => void, nth?: number) => void;
  /**
   * Runs once, after the nth batch has been worked and before anything later arrives: between the add-in's read and its
   * write, say. What a co-author does is written with the origin `co-author`; a sheet is removed with `removeSheet`.
   */
  readonly afterBatch: (act: (workbook: Workbook) => void, nth?: number) => void;
  /** Everything as it was at first; what was asked for and has not happened will not. */
  readonly reset: () => void;
}

/** The side that the endpoint asks. */
export interface ArmedFaults extends Faults {
  /** Before a batch. */
  readonly meet: (workbook: Workbook) => TransportFaultCode | undefined;
  /** Before a call: the code that it fails with. */
  readonly meetCall: (member: string) => string | undefined;
  readonly leave: (workbook: Workbook) => void;
}

const DEFAULTS: FaultSettings = {
  latency: 0,
  requestLimit: PAYLOAD_LIMIT,
  responseLimit: PAYLOAD_LIMIT,
  cellLimit: CELL_LIMIT,
  activityLimit: undefined,
  tellsSortAsChange: true,
};

interface Due<T> {
  left: number;
  readonly what: T;
}

/** @param now milliseconds, for the activity limit */
export function createFaults(settings: Partial<FaultSettings> = {}, now: () => number = Date.now): ArmedFaults {
  const initial: FaultSettings = { ...DEFAULTS, ...settings };
  const failures: Due<TransportFaultCode>[] = [];
  const before: Due<(workbook: Workbook) => void>[] = [];
  const after: Due<(workbook: Workbook) => void>[] = [];
  const calls: (Due<string> & { readonly member: string | undefined })[] = [];
  let recent: number[] = [];

  const isTooActive = (): boolean => {
    const limit = faults.activityLimit;
    if (limit === undefined) return false;
    const time = now();
    recent = recent.filter((moment) => time - moment < limit.milliseconds);
    if (recent.length >= limit.batches) return true;
    recent.push(time);
    return false;
  };

  const faults: ArmedFaults = {
    ...initial,
    failBatch: (code, nth = 1) => void failures.push({ left: nth, what: code }),
    failCall: (code, nth = 1, member) => void calls.push({ left: nth, what: code, member }),
    beforeBatch: (act, nth = 1) => void before.push({ left: nth, what: act }),
    afterBatch: (act, nth = 1) => void after.push({ left: nth, what: act }),
    reset() {
      Object.assign(faults, initial);
      for (const list of [failures, before, after, calls]) list.length = 0;
      recent = [];
    },
    meet(workbook) {
      for (const act of due(before)) act(workbook);
      const [code] = due(failures);
      return isTooActive() ? "ActivityLimitReached" : code;
    },
    meetCall: (member) => due(calls, (call) => call.member === undefined || call.member === member)[0],
    leave(workbook) {
      for (const act of due(after)) act(workbook);
    },
  };
  return faults;
}

/** Counts down, and takes out what has come to its turn. */
function due<T, D extends Due<T>>(list: D[], counts: (item: D) => boolean = () => true): D["what"][] {
  const now: D["what"][] = [];
  const rest = list.filter((item) => {
    if (counts(item)) item.left--;
    if (item.left > 0) return true;
    now.push(item.what);
    return false;
  });
  list.splice(0, list.length, ...rest);
  return now;
}
