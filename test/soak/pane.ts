import type { Action } from "../../src/actions/action";
import { applyFix } from "../../src/actions/apply-fix";
import { checkActiveSheet } from "../../src/actions/check-active-sheet";
import { clearHighlights } from "../../src/actions/clear-highlights";
import type { OverridableReason } from "../../src/actions/export-preview";
import { exportCsv } from "../../src/actions/export-csv";
import { fixAllSafe } from "../../src/actions/fix-all-safe";
import { changeExport, prepareExport } from "../../src/actions/prepare-export";
import { restoreCells } from "../../src/actions/restore-cells";
import { setLive } from "../../src/actions/set-live";
import { startAnew } from "../../src/actions/start-anew";
import type { State } from "../../src/actions/state";
import { undo } from "../../src/actions/undo";
import { useBestSuggestion } from "../../src/actions/use-best-suggestion";
import { useSuggestion } from "../../src/actions/use-suggestion";
import { nextFinding } from "../../src/actions/walk-findings";
import type { Edit } from "../../src/edits/edit";
import type { Random } from "../../scripts/samples/random";
import { cellOf } from "../../src/sheet/deal-sheet";
import { parseAddress } from "../../workbench/model/address";
import type { Operation } from "./operation";
import type { PromisedCell, World } from "./world";

/** A press on one of the pane's buttons. */
interface Press<Input> {
  readonly action: Action<Input>;
  readonly input: Input;
  readonly what?: string;
  /** Says what is wrong with the edits that it is about to make; absent where it is to make none. */
  readonly objection?: (edits: readonly Edit[]) => string | undefined;
}

/** In most cases a person waits for what a button does; else other things happen meanwhile. */
const PATIENCE = 0.7;

function inPane<Input>(
  name: string,
  weight: number,
  choose: (state: State, random: Random) => Press<Input> | undefined,
): Operation {
  return {
    name,
    weight,
    run: async (world, random) => {
      const state = world.app.store.getState();
      const press = choose(state, random);
      if (press === undefined || !press.action.isEnabled(state)) return undefined;
      if (press.action.isLight !== true && state.busy !== undefined) return undefined;
      world.verify();
      const done = perform(world, press);
      if (random.chance(PATIENCE)) await world.time.until(done);
      else done.catch(() => undefined);
      await world.time.pass(0);
      return press.what ?? "";
    },
  };
}

async function perform<Input>(world: World, { action, input, objection }: Press<Input>): Promise<void> {
  if (objection === undefined) {
    await world.app.perform(action, input);
    return;
  }
  const stepsBefore = world.app.store.getState().undoSteps;
  Object.assign(world, { isWriting: true, isDisturbed: false, objection });
  try {
    await world.app.perform(action, input);
    world.verify();
    compareWithPromises(world);
    const { undoSteps } = world.app.store.getState();
    const step = undoSteps.at(-1);
    if (step !== undefined && !stepsBefore.includes(step) && !world.isDisturbed) {
      world.before.set(step.edits, new Map(world.promisedOver));
    }
  } catch (thrown) {
    world.failure ??= thrown instanceof Error ? thrown : new Error(String(thrown));
  } finally {
    Object.assign(world, { isWriting: false, objection: () => "no action is under way" });
    world.promises = new Map();
    world.promisedOver = new Map();
  }
}

/** Where all went well and nobody came in between, what was promised is what there is. */
function compareWithPromises({ app, workbook, promises, isDisturbed }: World): void {
  if (isDisturbed || app.store.getState().notice?.intent !== "success") return;
  for (const [key, { content, numberFormat }] of promises) {
    const [id = "", address = ""] = key.split(" ");
    const { row, column } = parseAddress(address).rect;
    const sheet = workbook.sheetByIdOrName(id);
    const is: PromisedCell | undefined = sheet && {
      content: sheet.formula(row, column) ?? sheet.value(row, column),
      numberFormat: sheet.style(row, column).numberFormat,
    };
    if (is?.content !== content || (is.numberFormat ?? "General") !== (numberFormat ?? "General")) {
      throw new Error(`${address} was to be ${JSON.stringify({ content, numberFormat })}, is ${JSON.stringify(is)}`);
    }
  }
}

function anyOf<Item>(items: readonly Item[], random: Random): Item | undefined {
  return items[random.integer(0, Math.max(0, items.length - 1))];
}

/** What the pane lists to be mended without a doubt. */
function objectionToAll(state: State): (edits: readonly Edit[]) => string | undefined {
  return (edits) => {
    const listed = new Map((state.checked?.safeFixes ?? []).map(({ address, after }) => [address, after]));
    const strange = edits.find(({ address, after }) => listed.get(address) !== after);
    return strange === undefined ? undefined : `${strange.address} was not listed`;
  };
}

export const PANE: readonly Operation[] = [
  inPane("Check sheet", 2, () => ({ action: checkActiveSheet, input: undefined })),
  inPane("Fix", 4, ({ checked }, random) => {
    const finding = anyOf(checked?.findings.filter(({ fix }) => fix !== undefined) ?? [], random);
    return (
      finding && {
        action: applyFix,
        input: finding,
        what: `${finding.rule} in row ${String(finding.row)}`,
        objection: (edits) =>
          edits.length === 1 && edits[0]?.after === finding.fix?.value ? undefined : "another value",
      }
    );
  }),
  inPane("Fix all safe", 1, (state) => ({
    action: fixAllSafe,
    input: undefined,
    what: `${state.checked?.safeFixes.length ?? 0}`,
    // A quiet check under way may add to the list before its turn comes; without one the list is what was shown.
    ...(state.freshness === "current" ? { objection: objectionToAll(state) } : { objection: () => undefined }),
  })),
  inPane("Use suggestion", 2, ({ checked }, random) => {
    const deal = anyOf(
      checked?.dealSheet.records.filter((one) => cellOf(one, "Managed Account 1") !== "") ?? [],
      random,
    );
    return (
      deal && {
        action: useSuggestion,
        input: { row: deal.row, column: random.pick(["Managed Account 1", "Unmanaged Account 1"]) },
        what: `row ${deal.row}`,
        objection: (edits) => (edits.length === 1 ? undefined : "more than one cell"),
      }
    );
  }),
  inPane("Use best account", 0.7, () => ({
    action: useBestSuggestion,
    input: undefined,
    objection: (edits) => (edits.length === 1 ? undefined : "more than one cell"),
  })),
  inPane("Undo", 3, ({ undoSteps }) => ({
    action: undo,
    input: undefined,
    what: `${undoSteps.at(-1)?.edits.length ?? 0} cells`,
    objection: (edits) => (undoSteps.some((step) => step.edits === edits) ? undefined : "no step of undo"),
  })),
  inPane("Restore", 1.5, ({ checked }, random) => {
    const finding = anyOf(checked?.findings.filter(({ rule }) => rule === "read-only") ?? [], random);
    if (finding?.row == null || finding.column === null) return undefined;
    const input = random.chance(0.5) ? { row: finding.row } : { column: finding.column };
    return { action: restoreCells, input, what: JSON.stringify(input), objection: () => undefined };
  }),
  inPane("Export CSV", 1, () => ({ action: prepareExport, input: undefined })),
  inPane("change the export", 0.5, (_, random) => ({
    action: changeExport,
    input: { overrides: new Set(random.pick<readonly OverridableReason[]>([["errors"], ["unchanged"], []])) },
  })),
  inPane("Save", 1, () => ({ action: exportCsv, input: {} })),
  {
    name: "Export CSV and Save",
    weight: 1,
    run: async (world) => {
      if (world.app.store.getState().busy !== undefined) return undefined;
      await world.time.until(world.app.perform(prepareExport, undefined));
      const before = world.saved.length;
      await world.time.until(world.app.perform(exportCsv, {}));
      return `${world.saved.length - before} files`;
    },
  },
  inPane("Clear highlights", 0.4, () => ({ action: clearHighlights, input: undefined })),
  inPane("Live checking", 0.7, ({ isLive }) => ({ action: setLive, input: !isLive, what: isLive ? "off" : "on" })),
  inPane("Start anew", 0.2, (_, random) => ({
    action: startAnew,
    input: random.pick(["downloaded", "uploaded"] as const),
  })),
  inPane("Next finding", 0.5, () => ({ action: nextFinding, input: undefined })),
  {
    name: "Stop",
    weight: 0.3,
    run: ({ app }) => {
      app.stopCheck();
      return "";
    },
  },
];
