import { CsvError } from "../csv/csv-error";
import { readCsv, type CsvFile } from "../csv/read";
import { worksheetObstacle } from "../csv/worksheet-obstacle";
import { recognise } from "../sheet/recognise";
import { textSheet } from "../sheet/sheet";
import type { Words } from "../words/words";
import type { Action, ActionContext, Outcome } from "./action";
import { checkNewSheet } from "./check-new-sheet";
import { HostError } from "./host-error";
import type { SheetIdentity } from "./host";
import { csvErrorMessage, obstacleMessage, problemMessage, wrongFileMessage } from "./import-messages";
import type { Notice } from "./notice";
import { returnedFile } from "./returned-file";
import { markImported } from "./sheet-baseline";
import { sheetLayout } from "./sheet-layout";
import { EVERYTHING } from "./view";

/** A file that a person has chosen or dropped: a browser's `File`, as far as it matters here. */
export interface PickedFile {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** Three times what a co-sell file of 5,000 full records has. A larger one would freeze the pane while it is read. */
const MOST_BYTES = 50 * 1024 * 1024;

/**
 * Puts a CSV file into a new worksheet, as text and nothing but text, and checks it. A file that cannot be imported
 * whole is not imported at all.
 */
export const importCsv: Action<readonly PickedFile[]> = {
  id: "importCsv",
  icon: "import",
  checks: true,
  isEnabled: () => true,
  perform: async (context, files) => {
    const [file] = files;
    if (file === undefined) return {};
    if (files.length > 1) return refusal(context.words.fileImport.oneAtATime);
    const read = await readFile(file, context.words);
    return typeof read === "string" ? refusal(read) : putIn(context, file.name, read);
  },
};

/** What the file holds, or the sentence that says why it cannot be read. */
async function readFile(file: PickedFile, words: Pick<Words, "fileImport">): Promise<CsvFile | string> {
  const { name, size } = file;
  if (size > MOST_BYTES) return words.fileImport.tooLarge(name);
  // A browser refuses to read what is no longer there, or is a folder; there is nothing else that it tells.
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes === undefined) return words.fileImport.unreadable(name);
  try {
    return readCsv(new Uint8Array(bytes));
  } catch (thrown) {
    if (thrown instanceof CsvError) return csvErrorMessage(name, thrown.code, words);
    throw thrown;
  }
}

async function putIn(context: ActionContext, name: string, { cells, problems }: CsvFile): Promise<Outcome> {
  const { words } = context;
  const obstacle = worksheetObstacle(cells);
  // First, because to look for deals in a million rows would keep the person waiting for nothing.
  if (obstacle !== undefined && obstacle.kind !== "text") return refusal(obstacleMessage(name, obstacle, [], words));
  const recognition = recognise(textSheet(name, cells));
  if (recognition.kind === "empty") return refusal(words.fileImport.empty(name));
  if (recognition.kind === "wrong-file") return refusal(wrongFileMessage(name, recognition.looksLike, words));
  const { headerRow, headers, records } = recognition.dealSheet;
  if (obstacle !== undefined) return refusal(obstacleMessage(name, obstacle, headers, words));

  const sheet = await insertSheet(context, name, cells, headerRow - 1);
  if (sheet === "stopped") return { notice: { intent: "info", text: words.fileImport.stopped } };
  // Before the check, which takes the baseline.
  markImported(context, sheet.id);
  const done = words.fileImport.done(name, sheet.name, records.length);
  const notice: Notice =
    problems.length === 0
      ? { intent: "success", text: done }
      : { intent: "warning", text: `${done} ${problemMessage(problems, headers, words)}` };
  // Rows and columns that the findings were narrowed to are those of another sheet.
  context.setState({ returned: undefined, findingsFilter: EVERYTHING });
  const outcome = await checkNewSheet(context, notice);
  const { checked } = context.getState();
  // Where the check was refused there is nothing to compare.
  if (checked?.identity.id === sheet.id) context.setState({ returned: await returnedFile(context, checked, name) });
  return outcome;
}

/** Writes the cells into a new worksheet; a person may stop that as long as it goes on. */
async function insertSheet(
  { host, checkRuns, getState, setState }: ActionContext,
  fileName: string,
  cells: CsvFile["cells"],
  headerRow: number,
): Promise<SheetIdentity | "stopped"> {
  const run = checkRuns.begin();
  const { phase } = getState();
  setState({ phase: "importing", progress: 0 });
  try {
    return await host.insertSheet(fileName.replace(/\.[^.]*$/, ""), cells, {
      ...sheetLayout(cells, headerRow),
      signal: run.signal,
      onProgress: (progress) => {
        setState({ progress });
      },
    });
  } catch (thrown) {
    if (run.end() === "stopped" && !(thrown instanceof HostError)) return "stopped";
    throw thrown;
  } finally {
    setState({ phase, progress: undefined });
  }
}

function refusal(text: string): Outcome {
  return { notice: { intent: "error", text } };
}
