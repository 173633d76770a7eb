import { exportFileInSteps, type ExportFile } from "../csv/export-files";
import type { PlannedFile } from "../csv/plan";
import type { Action, ActionContext, Outcome } from "./action";
import type { ExportPreview, HandedOver } from "./export-preview";
import { withExported } from "./exported-sheet";
import type { SavedBy } from "./host";
import { HostError } from "./host-error";
import { inSteps } from "./in-steps";
import { openExport } from "./prepare-export";
import { runCheck } from "./run-check";
import type { LastCheck } from "./state";

export interface ExportRequest {
  /** The name of one planned file; undefined for all of them. */
  readonly file?: string;
  /** True to show the file as text instead of saving it. */
  readonly asText?: boolean;
}

/** Writes the planned files: saves them, or shows their text where Excel cannot save. */
export const exportCsv: Action<ExportRequest> = {
  id: "saveCsv",
  icon: "save",
  isEnabled: ({ checked, exporting }) => checked !== undefined && (exporting?.plan.files.length ?? 0) > 0,
  perform: async (context, { file, asText }) => {
    const { freshness } = context.getState();
    if (freshness !== "current") return showAgain(context);
    const { checked, exporting } = context.getState();
    if (checked === undefined || exporting === undefined) return {};
    const wanted = exporting.plan.files.filter(({ name }) => file === undefined || name === file);
    return asText === true
      ? showText(context, checked, exporting, wanted, context.words.exporting.notices.textBelow)
      : saveAll(context, checked, exporting, wanted);
  },
};

/** What is saved is what was shown: when the sheet has changed since, the preview comes first. */
async function showAgain(context: ActionContext): Promise<Outcome> {
  await runCheck(context, "again");
  const { checked, exporting } = context.getState();
  if (checked === undefined) return {};
  // An export that is open was planned anew with the check; that of another sheet was closed.
  if (exporting === undefined) await openExport(context);
  return { notice: { intent: "info", text: context.words.exporting.notices.plannedAgain } };
}

async function saveAll(
  context: ActionContext,
  checked: LastCheck,
  preview: ExportPreview,
  planned: readonly PlannedFile[],
): Promise<Outcome> {
  const ways = new Set<SavedBy>();
  const inexact: ExportFile["inexact"][number][] = [];
  try {
    // One after the other, in their order: each takes a while to be made, and some may arrive where a later one fails.
    for (const file of planned) {
      const made = await madeOf(checked, preview, file);
      ways.add(await context.host.saveFile(made.name, made.bytes));
      inexact.push(...made.inexact);
      handOver(context, preview, file);
      change(context, ({ saved }) => ({ saved: [...saved.filter((each) => each !== file.name), file.name] }));
    }
  } catch (thrown) {
    if (thrown instanceof HostError && thrown.code === "not-supported") {
      return await showText(context, checked, preview, planned, context.words.exporting.notices.cannotSave);
    }
    throw thrown;
  }
  return { notice: savedNotice(context, planned, inexact, ways.has("browser")) };
}

/** Where nothing can be saved, the first of the files is shown; each of the others has its own button. */
async function showText(
  context: ActionContext,
  checked: LastCheck,
  preview: ExportPreview,
  [file]: readonly PlannedFile[],
  said: (name: string) => string,
): Promise<Outcome> {
  if (file === undefined) return {};
  const made = await madeOf(checked, preview, file);
  change(context, () => ({ fileText: { name: file.name, text: new TextDecoder().decode(made.bytes) } }));
  handOver(context, preview, file);
  return { notice: { intent: "info", text: said(file.name) } };
}

function madeOf({ dealSheet }: LastCheck, { plan, options }: ExportPreview, file: PlannedFile): Promise<ExportFile> {
  return inSteps(exportFileInSteps(dealSheet, plan, file, { bom: options.bom }));
}

/** Remembers a file that the person has, or can have now. */
export function handOver(context: ActionContext, { plan }: ExportPreview, { name, rows }: PlannedFile): void {
  const { getState, setState } = context;
  const inFile = new Set(rows);
  const searched = plan.effects.find(({ kind }) => kind === "search")?.rows.filter((row) => inFile.has(row)) ?? [];
  const handed: HandedOver = { name, records: rows.length, searched: searched.length };
  setState({ exported: withExported(getState(), inFile) });
  change(context, ({ handedOver }) => ({ handedOver: [...handedOver.filter((each) => each.name !== name), handed] }));
}

function change({ getState, setState }: ActionContext, part: (preview: ExportPreview) => Partial<ExportPreview>): void {
  const { exporting } = getState();
  if (exporting !== undefined) setState({ exporting: { ...exporting, ...part(exporting) } });
}

function savedNotice(
  { words: { exporting } }: ActionContext,
  files: readonly PlannedFile[],
  inexact: ExportFile["inexact"],
  isInBrowser: boolean,
): NonNullable<Outcome["notice"]> {
  const { notices } = exporting;
  const records = files.reduce((sum, { rows }) => sum + rows.length, 0);
  const names = files.map(({ name }) => name);
  const saved = isInBrowser ? notices.inBrowser(names, records) : notices.saved(names, records);
  const [damaged] = inexact;
  if (damaged === undefined) return { intent: isInBrowser ? "info" : "success", text: saved };
  return { intent: "warning", text: `${saved} ${notices.inexact(inexact.length, damaged.row, damaged.header)}` };
}
