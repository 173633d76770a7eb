import { exportFiles, type ExportFile } from "../csv/export-files";
import { plural } from "../findings/plural";
import type { Action, ActionContext, Outcome } from "./action";
import { defaultExportOptions, previewExport, type ExportPreview } from "./export-preview";
import { HostError } from "./host-error";
import { runCheck } from "./run-check";
import type { SavedBy } from "./host";
import type { State } from "./state";

export interface ExportRequest {
  /** The name of one planned file; undefined for all of them. */
  readonly file?: string;
  /** True to show the file as text instead of saving it. */
  readonly asText?: boolean;
}

/** Writes the planned files: saves them, or shows their text where Excel cannot save. */
export const exportCsv: Action<ExportRequest> = {
  id: "saveCsv",
  label: "Save",
  icon: "save",
  isEnabled: ({ checked, exporting }) => checked !== undefined && (exporting?.plan.files.length ?? 0) > 0,
  perform: async (context, { file, asText }) => {
    const { freshness } = context.getState();
    if (freshness !== "current") return planAgain(context);
    const { checked, exporting } = context.getState();
    if (checked === undefined || exporting === undefined) return {};
    const files = exportFiles(checked.dealSheet, exporting.plan, { bom: exporting.options.bom });
    const wanted = files.filter(({ name }) => file === undefined || name === file);
    return asText === true ? showText(context, wanted) : saveAll(context, wanted);
  },
};

/** What is saved is what was shown: when the sheet has changed since, the preview comes first. */
async function planAgain(context: ActionContext): Promise<Outcome> {
  await runCheck(context, "again");
  const state = context.getState();
  const { checked, exporting } = state;
  if (checked === undefined) return {};
  const options = exporting?.options ?? defaultExportOptions(state, checked);
  context.setState({ exporting: previewExport(checked, options) });
  const text = "The sheet had changed, so the export was planned again. Look it over, then press Save.";
  return { notice: { intent: "info", text } };
}

async function saveAll(context: ActionContext, files: readonly ExportFile[]): Promise<Outcome> {
  try {
    const ways = new Set<SavedBy>();
    for (const { name, bytes } of files) {
      ways.add(await context.host.saveFile(name, bytes));
      change(context, ({ saved }) => ({ saved: [...saved.filter((each) => each !== name), name] }));
    }
    return { notice: savedNotice(files, context.getState(), ways.has("browser")) };
  } catch (thrown) {
    if (thrown instanceof HostError && thrown.code === "not-supported") return showText(context, files);
    throw thrown;
  }
}

/** Where nothing can be saved, the first of the files is shown; each of the others has its own button. */
function showText(context: ActionContext, [file]: readonly ExportFile[]): Outcome {
  if (file === undefined) return {};
  change(context, () => ({ fileText: { name: file.name, text: new TextDecoder().decode(file.bytes) } }));
  const text =
    `Excel cannot save ${file.name} from here. Copy its text below into a text editor and save it under that name, ` +
    "as UTF-8, or put it into a new sheet and save that.";
  return { notice: { intent: "info", text } };
}

function change({ getState, setState }: ActionContext, part: (preview: ExportPreview) => Partial<ExportPreview>): void {
  const { exporting } = getState();
  if (exporting !== undefined) setState({ exporting: { ...exporting, ...part(exporting) } });
}

function savedNotice(
  files: readonly ExportFile[],
  { exporting }: Pick<State, "exporting">,
  isInBrowser: boolean,
): NonNullable<Outcome["notice"]> {
  const planned = new Map(exporting?.plan.files.map(({ name, rows }) => [name, rows.length]));
  const records = files.reduce((sum, { name }) => sum + (planned.get(name) ?? 0), 0);
  const [first] = files;
  const what = files.length === 1 && first !== undefined ? first.name : plural(files.length, "file");
  const saved = isInBrowser
    ? `Your browser opens a page for ${what} with ${plural(records, "record")}: press Save the file there.`
    : `Saved ${what} with ${plural(records, "record")}.`;
  const inexact = files.flatMap((file) => file.inexact);
  const [damaged] = inexact;
  if (damaged === undefined) return { intent: isInBrowser ? "info" : "success", text: saved };
  const where = `row ${damaged.row}, ${damaged.header}`;
  const text = `${saved} ${plural(inexact.length, "cell")} held half a character, written as “\u{FFFD}”: see ${where}.`;
  return { intent: "warning", text };
}
