import { carriedEdits, type CarriedEdit } from "../edits/carried-edits";
import { textOf, type DealSheet } from "../sheet/deal-sheet";
import { matchRecords } from "../sheet/match-records";
import { recognise } from "../sheet/recognise";
import { reviewRows } from "./account-review";
import type { ActionContext } from "./action";
import type { ExportedSheet } from "./exported-sheet";
import { HostError } from "./host-error";
import type { LastCheck } from "./state";
import { isProcessed, uploadResult, type UploadResult } from "./upload-result";

const ID = "Referral ID";

/** A processed file that was imported, and the sheet that it was exported from. */
export interface ReturnedFile {
  /** The worksheet that it is in. */
  readonly sheetId: string;
  readonly fileName: string;
  /** Undefined where nothing that was exported since the pane was opened has come back. */
  readonly from: ExportedFrom | undefined;
}

/** The exported sheet: as it was then, and as it was when the file came back. */
export interface ExportedFrom {
  readonly exported: ExportedSheet;
  /** Undefined where the sheet is no longer there. */
  readonly now: DealSheet | undefined;
}

/** What the pane says of a file that came back, by the sheet as it is now. */
export interface ReturnedSummary {
  readonly result: UploadResult;
  readonly from:
    | {
        /** The exported sheet's name, how many of its deals were exported, and how many of these came back. */
        readonly name: string;
        readonly sent: number;
        readonly back: number;
        /** Rows that could be more than one of the exported deals. */
        readonly ambiguous: readonly number[];
      }
    | undefined;
  /** What a person has changed in the exported sheet since. */
  readonly carried: readonly CarriedEdit[];
}

/**
 * Recognises a file that came back from an upload: Partner Center has left messages or suggestions in it, or has given IDs to
 * deals that were exported without. Undefined for any other file: that of an upload that has merely changed deals looks as
 * it did when it was exported.
 */
export async function returnedFile(
  context: ActionContext,
  { identity, dealSheet }: LastCheck,
  fileName: string,
): Promise<ReturnedFile | undefined> {
  const { exported } = context.getState();
  const counted = [...exported.values()].map((sheet) => {
    const { pairs, ambiguous } = matchRecords(sheet.records, dealSheet.records);
    const isNew = pairs.some(({ before, now }) => textOf(before, ID) === "" && textOf(now, ID) !== "");
    return { sheet, back: pairs.length + ambiguous.length, isNew };
  });
  const best = counted.reduce<(typeof counted)[number] | undefined>(
    (most, each) => (each.back > (most?.back ?? 0) ? each : most),
    undefined,
  );
  if (!isProcessed(dealSheet) && best?.isNew !== true) return undefined;
  const from = best && { exported: best.sheet, now: await sheetNow(context, best.sheet.sheetId) };
  return { sheetId: identity.id, fileName, from };
}

/** That Excel does not give the sheet is no reason to hold back the rest. */
async function sheetNow({ host }: ActionContext, sheetId: string): Promise<DealSheet | undefined> {
  try {
    const { sheet } = await host.read({ sheetId });
    const recognition = sheet && recognise(sheet);
    return recognition?.kind === "deal-sheet" ? recognition.dealSheet : undefined;
  } catch (thrown) {
    if (thrown instanceof HostError) return undefined;
    throw thrown;
  }
}

/**
 * Compares a file that came back with what was exported; the file's sheet is taken as the last check has it. `decisions`:
 * what was decided in its account review.
 */
export function returnedSummary(
  { from }: ReturnedFile,
  { dealSheet }: Pick<LastCheck, "dealSheet">,
  decisions: ReadonlySet<string> | undefined,
): ReturnedSummary {
  const { waiting } = reviewRows({ dealSheet }, decisions);
  const result = uploadResult(dealSheet, new Set(waiting.map(({ row }) => row)));
  if (from === undefined) return { result, from: undefined, carried: [] };
  const { exported, now } = from;
  const { pairs, ambiguous } = matchRecords(exported.records, dealSheet.records);
  return {
    result,
    from: {
      name: exported.name,
      sent: exported.records.length,
      back: pairs.length,
      ambiguous: ambiguous.map(({ row }) => row),
    },
    carried: now === undefined ? [] : carriedEdits(exported.records, now, dealSheet),
  };
}
