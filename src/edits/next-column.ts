import type { DealSheet } from "../sheet/deal-sheet";
import { MOST_REPEATED, numberedHeader, type RepeatingFamily } from "../template/repeating";

/** The families of which a person adds columns; who works on a deal at Microsoft is Microsoft's to say. */
export type AddableFamily = Exclude<RepeatingFamily, "Microsoft team member">;

/** In the order in which templates have them. */
const FAMILIES: readonly RepeatingFamily[] = ["Solution", "Team member", "Microsoft team member"];

/** A column that is to be inserted. Columns are 0-based worksheet columns, and headers as the sheet spells them. */
export interface NextColumn {
  readonly key: string;
  readonly header: string;
  readonly column: number;
  /** The column that it goes beside and that it is to look like: the last of its family, where there is one. */
  readonly beside: { readonly column: number; readonly header: string };
}

/**
 * The next column of a family: its number is the lowest that the sheet does not have, so that a hole is filled first; its
 * place is behind the number before it, else where a template has that family. Undefined when all 50 are there.
 */
export function nextColumn(sheet: DealSheet, family: AddableFamily): NextColumn | undefined {
  const offsets = numberedOffsets(sheet);
  const own = offsets.get(family);
  let number = 1;
  while (own?.has(number) === true) number += 1;
  if (number > MOST_REPEATED) return undefined;

  const earlier = own?.get(number - 1);
  const place = earlier === undefined ? familyPlace(sheet, offsets, family) : { beside: earlier, isBehind: true };
  const { beside, isBehind } = place;
  const sibling = earlier ?? firstOf(own);
  const { firstColumn } = sheet.sheet;
  return {
    key: `${family} ${number}`,
    header: sibling === undefined ? `${family} ${number}` : renumbered(sheet.headers[sibling] ?? "", number),
    column: firstColumn + beside + (isBehind ? 1 : 0),
    beside: { column: firstColumn + beside, header: sheet.headers[beside] ?? "" },
  };
}

type Offsets = ReadonlyMap<RepeatingFamily, ReadonlyMap<number, number>>;

/** Family → number → offset of the first column that has it. */
function numberedOffsets({ columns }: DealSheet): Offsets {
  const offsets = new Map<RepeatingFamily, Map<number, number>>();
  columns.forEach((column, offset) => {
    const numbered = column?.number === undefined ? undefined : numberedHeader(column.key);
    if (numbered === undefined) return;
    const own = offsets.get(numbered.family) ?? new Map<number, number>();
    if (!own.has(numbered.number)) own.set(numbered.number, offset);
    offsets.set(numbered.family, own);
  });
  return offsets;
}

interface Place {
  readonly beside: number;
  readonly isBehind: boolean;
}

/** Before the family's first column, else behind the families before it, else before those after it, else at the end. */
function familyPlace({ headers }: DealSheet, offsets: Offsets, family: AddableFamily): Place {
  const at = FAMILIES.indexOf(family);
  const own = firstOf(offsets.get(family));
  if (own !== undefined) return { beside: own, isBehind: false };
  const before = FAMILIES.slice(0, at).flatMap((each) => [...(offsets.get(each)?.values() ?? [])]);
  if (before.length > 0) return { beside: Math.max(...before), isBehind: true };
  const after = FAMILIES.slice(at + 1).flatMap((each) => [...(offsets.get(each)?.values() ?? [])]);
  if (after.length > 0) return { beside: Math.min(...after), isBehind: false };
  return { beside: headers.length - 1, isBehind: true };
}

function firstOf(own: ReadonlyMap<number, number> | undefined): number | undefined {
  return own === undefined ? undefined : Math.min(...own.values());
}

/** `SOLUTION 01` with 2 → `SOLUTION 02`: everything but the number as the sheet spells it. */
function renumbered(header: string, number: number): string {
  return header.replace(/\d+(?=\D*$)/, (digits) => {
    const isPadded = digits.startsWith("0");
    return isPadded ? String(number).padStart(digits.length, "0") : String(number);
  });
}
