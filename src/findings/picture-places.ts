import { cellAddress, runAddress } from "../sheet/a1";
import type { PictureBucket, SheetPicture } from "./sheet-picture";

/** A way through the picture: along the lines, to a line above or below, or to an end. */
export type PictureDirection = "next" | "previous" | "up" | "down" | "first" | "last";

/** The A1 address of the cell that a bucket leads to. */
export function firstAddress({ first }: PictureBucket): string {
  return cellAddress(first.row, first.column);
}

/** The A1 address of all cells behind a bucket. */
export function areaAddress({ area }: PictureBucket): string {
  return runAddress(area);
}

/** The buckets with errors or warnings, row by row. */
export function markedBuckets({ buckets }: SheetPicture): readonly PictureBucket[] {
  return buckets.filter(isMarked);
}

/** The bucket with findings that a key leads to from another one; the same one where there is none in that direction. */
export function stepInPicture(
  marked: readonly PictureBucket[],
  from: PictureBucket,
  direction: PictureDirection,
): PictureBucket {
  const index = marked.indexOf(from);
  switch (direction) {
    case "next":
      return marked[index + 1] ?? from;
    case "previous":
      return marked[index - 1] ?? from;
    case "first":
      return marked[0] ?? from;
    case "last":
      return marked.at(-1) ?? from;
    case "down":
      return nearest(from, inRow(marked, marked.find(({ row }) => row > from.row)?.row)) ?? from;
    case "up":
      return nearest(from, inRow(marked, marked.findLast(({ row }) => row < from.row)?.row)) ?? from;
  }
}

/** The bucket that a pointer means: a bucket is small, so one with findings beside it is meant sooner than one without. */
export function bucketMeant(
  { buckets, columns, rows }: SheetPicture,
  row: number,
  column: number,
): PictureBucket | undefined {
  const at = (line: number, place: number): PictureBucket | undefined =>
    line < 0 || line >= rows || place < 0 || place >= columns ? undefined : buckets[line * columns + place];
  const here = at(row, column);
  if (here === undefined || isMarked(here)) return here;
  for (const [line, place] of AROUND) {
    const beside = at(row + line, column + place);
    if (beside !== undefined && isMarked(beside)) return beside;
  }
  return here;
}

const AROUND = [
  [0, -1],
  [0, 1],
  [-1, 0],
  [1, 0],
] as const;

function isMarked({ errors, warnings }: PictureBucket): boolean {
  return errors + warnings > 0;
}

function inRow(marked: readonly PictureBucket[], row: number | undefined): readonly PictureBucket[] {
  return marked.filter((bucket) => bucket.row === row);
}

function nearest({ column }: PictureBucket, buckets: readonly PictureBucket[]): PictureBucket | undefined {
  const distance = (bucket: PictureBucket): number => Math.abs(bucket.column - column);
  return buckets.reduce<PictureBucket | undefined>(
    (best, bucket) => (best === undefined || distance(bucket) < distance(best) ? bucket : best),
    undefined,
  );
}
