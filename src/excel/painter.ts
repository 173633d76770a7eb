import type { Highlights } from "../actions/host";
import { HIGHLIGHT_LOOKS, type HighlightKind } from "../findings/highlight-looks";
import { addHighlights } from "./add-highlights";
import type { Run } from "../sheet/a1";
import { identifyFormats, listFormats, type KnownFormats, type ListedFormat } from "./find-highlights";
import { askCells, isInPlace } from "./highlights-in-place";
import { run } from "./run";

/** Paints highlights, and remembers the ids of its conditional formats so as to replace them without looking for them. */
export interface Painter {
  /**
   * Asks for a worksheet's conditional formats along with what else is read; after the sync, call what it answers with the
   * worksheet's id. The next `paint` of that worksheet then takes one sync, unless it meets formats that it does not know.
   * With the `changed` areas it also sees whether a paste, a fill or Excel's undo has moved highlights about: `repaint` then
   * paints all.
   */
  readonly list: (sheet: Excel.Worksheet, changed?: readonly Run[]) => (sheetId: string) => void;
  /**
   * Replaces all highlights: at most three syncs, one after `list`. `also` queues more requests into the last one.
   * Throws a `HostError`.
   */
  readonly paint: (sheetId: string, highlights: Highlights, also?: Also) => Promise<void>;
  /**
   * Replaces those kinds that differ from what was painted last, in one sync, or none where none differs and nothing else
   * is to be done. Paints all where what was painted is not known or not there any more. Throws a `HostError`.
   */
  readonly repaint: (sheetId: string, highlights: Highlights, also?: Also) => Promise<void>;
  /** Finds all highlights of a worksheet; nothing that is remembered is trusted. They may be deleted afterwards. */
  readonly find: (context: Excel.RequestContext, sheet: Excel.Worksheet, sheetId: string) => Promise<FoundHighlights>;
}

export type Also = (context: Excel.RequestContext, sheet: Excel.Worksheet) => void;

export interface FoundHighlights {
  /** Queues their deletion. */
  readonly remove: () => void;
}

/** What is remembered of a worksheet. */
interface Memory {
  /** The conditional formats that were there when it was painted last. */
  readonly known: KnownFormats;
  /** Those that were there at the last `list`; undefined once it was used. */
  readonly listed?: readonly ListedFormat[] | undefined;
  /** The ids of all formats that were there before a painting that Excel broke off. */
  readonly beforeFailure?: ReadonlySet<string> | undefined;
  /** What was painted last: the cells of each kind. */
  readonly painted?: Highlights | undefined;
}

const NOTHING_KNOWN: Memory = { known: new Map() };

export function createPainter(): Painter {
  const memories = new Map<string, Memory>();
  const memoryOf = (sheetId: string): Memory => memories.get(sheetId) ?? NOTHING_KNOWN;

  const find = async (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    { known, listed, beforeFailure }: Memory,
  ): Promise<KnownFormats> => {
    if (listed !== undefined) return identifyFormats(context, sheet, listed, known, beforeFailure);
    const listing = listFormats(sheet);
    await context.sync();
    return identifyFormats(context, sheet, listing(), known, beforeFailure);
  };

  /** Deletes the formats of these kinds, adds those of the new highlights and remembers them. */
  const replace = async (
    context: Excel.RequestContext,
    sheet: Excel.Worksheet,
    sheetId: string,
    { old, kinds, highlights, also }: Replacement,
  ): Promise<void> => {
    // Deletions first: if one of them is refused, nothing has been painted yet.
    const gone = [...old].filter(([, kind]) => kind !== undefined && kinds.has(kind)).map(([id]) => id);
    const formats = sheet.getRange().conditionalFormats;
    for (const id of gone) formats.getItem(id).delete();
    const added = addHighlights(sheet, highlights, kinds);
    also?.(context, sheet);
    try {
      await context.sync();
    } catch (error) {
      const { beforeFailure = new Set(old.keys()) } = memoryOf(sheetId);
      memories.set(sheetId, { ...memoryOf(sheetId), beforeFailure });
      throw error;
    }
    const known = new Map(old);
    for (const id of gone) known.delete(id);
    for (const { kind, format } of added) known.set(format.id, kind);
    memories.set(sheetId, { known, painted: highlights });
  };

  /** Whether what was remembered turned out to be wrong: it is then forgotten. */
  const isOutdated = (error: unknown, sheetId: string): boolean => {
    const { beforeFailure, ...memory } = memoryOf(sheetId);
    const hadMemory = memory.known.size > 0 || memory.listed !== undefined;
    memories.set(sheetId, { ...NOTHING_KNOWN, beforeFailure });
    return hadMemory && error instanceof OfficeExtension.Error && error.code === "ItemNotFound";
  };

  const paint: Painter["paint"] = async (sheetId, highlights, also) => {
    const isDone = await run(async (context) => {
      const sheet = context.workbook.worksheets.getItem(sheetId);
      const memory = memoryOf(sheetId);
      try {
        const old = await find(context, sheet, memory);
        await replace(context, sheet, sheetId, { old, kinds: ALL_KINDS, highlights, also });
        return true;
      } catch (error) {
        if (isOutdated(error, sheetId)) return false;
        throw error;
      }
    });
    if (!isDone) await paint(sheetId, highlights, also);
  };

  return {
    list: (sheet, changed = []) => {
      const listing = listFormats(sheet);
      const cells = askCells(sheet, changed);
      return (sheetId) => {
        const memory = memoryOf(sheetId);
        const listed = listing();
        const isAsPainted = memory.painted !== undefined && isInPlace(memory.known, memory.painted, listed, cells);
        memories.set(sheetId, { ...memory, listed, painted: isAsPainted ? memory.painted : undefined });
      };
    },
    paint,
    repaint: async (sheetId, highlights, also) => {
      const { known, painted } = memoryOf(sheetId);
      if (painted === undefined) {
        await paint(sheetId, highlights, also);
        return;
      }
      const kinds = changedKinds(painted, highlights);
      if (kinds.size === 0 && also === undefined) return;
      const isDone = await run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(sheetId);
        try {
          await replace(context, sheet, sheetId, { old: known, kinds, highlights, also });
          return true;
        } catch (error) {
          if (isOutdated(error, sheetId)) return false;
          throw error;
        }
      });
      if (!isDone) await paint(sheetId, highlights, also);
    },
    find: async (context, sheet, sheetId) => {
      const { beforeFailure } = memoryOf(sheetId);
      memories.set(sheetId, { ...NOTHING_KNOWN, beforeFailure });
      const known = await find(context, sheet, { ...NOTHING_KNOWN, beforeFailure });
      return {
        remove: () => {
          const formats = sheet.getRange().conditionalFormats;
          for (const [id, kind] of known) if (kind !== undefined) formats.getItem(id).delete();
        },
      };
    },
  };
}

interface Replacement {
  readonly old: KnownFormats;
  readonly kinds: ReadonlySet<HighlightKind>;
  readonly highlights: Highlights;
  readonly also: Also | undefined;
}

const ALL_KINDS: ReadonlySet<HighlightKind> = new Set(HIGHLIGHT_LOOKS.map(({ kind }) => kind));

function changedKinds(before: Highlights, after: Highlights): ReadonlySet<HighlightKind> {
  return new Set([...ALL_KINDS].filter((kind) => before[kind].join() !== after[kind].join()));
}
