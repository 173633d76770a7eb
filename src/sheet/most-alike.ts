import { cellOf, type Baseline, type RecordCells } from "./deal-sheet";
import { resemblance, squeezed } from "./resemblance";

/** Columns in which the cells of different deals are seldom the same. */
const TELLING = [
  "Engagement ID",
  "Deal Name",
  "CRM ID",
  "Customer Name",
  "Customer Address Line 1",
  "Customer Domain Name",
  "Customer D-U-N-S ID",
  "Customer Contact Phone Number",
  "Customer Contact Email Address",
];

/** What more remembered records have in common than these tells nothing. */
const MOST_IN_COMMON = 8;

/** Remembered records by what stands in a telling column: `column` + line break + text → Referral IDs. */
type Index = ReadonlyMap<string, readonly string[]>;

/** A remembered record is never changed, so it is read once; and only when a row is in doubt. */
const indexes = new WeakMap<Baseline, Index>();

/** A remembered record that a row resembles. */
export interface MostAlike {
  /** Its Referral ID in lower case. */
  readonly id: string;
  /** How many cells say the same, see `Resemblance`. */
  readonly alike: number;
}

/** The one remembered record that a row clearly resembles, more than any other; undefined where there is none. */
export function mostAlike(deal: RecordCells, baseline: Baseline): MostAlike | undefined {
  let best: MostAlike | undefined;
  let isRivalled = false;
  for (const id of candidates(deal, indexOf(baseline))) {
    const was = baseline.get(id);
    const { alike, isClear } = was === undefined ? NOTHING : resemblance(deal, was);
    if (!isClear || alike < (best?.alike ?? 0)) continue;
    isRivalled = alike === best?.alike;
    best = { id, alike };
  }
  return isRivalled ? undefined : best;
}

const NOTHING = { alike: 0, isClear: false };

function candidates(deal: RecordCells, index: Index): ReadonlySet<string> {
  const ids = new Set<string>();
  for (const key of TELLING) {
    const found = index.get(entryOf(key, squeezed(cellOf(deal, key)))) ?? [];
    if (found.length <= MOST_IN_COMMON) for (const id of found) ids.add(id);
  }
  return ids;
}

function indexOf(baseline: Baseline): Index {
  const known = indexes.get(baseline);
  if (known !== undefined) return known;
  const index = new Map<string, string[]>();
  for (const [id, was] of baseline) {
    for (const key of TELLING) {
      const text = squeezed(was.get(key) ?? "");
      if (text === "") continue;
      const entry = entryOf(key, text);
      const ids = index.get(entry);
      if (ids === undefined) index.set(entry, [id]);
      else if (ids.length <= MOST_IN_COMMON) ids.push(id);
    }
  }
  indexes.set(baseline, index);
  return index;
}

function entryOf(key: string, text: string): string {
  return `${key}\n${text}`;
}
