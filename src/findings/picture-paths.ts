import type { BucketKind, PictureBucket, SheetPicture } from "./sheet-picture";

/** SVG path data in units of one bucket, one path a kind: few elements, however large the sheet. */
export type PicturePaths = Readonly<Record<BucketKind, string>>;

/**
 * How each kind is drawn, so that shape tells it as well as colour: errors fill the bucket, warnings its lower half,
 * read-only cells are hatched, rows that are ready have a line through them.
 */
export function picturePaths(picture: SheetPicture): PicturePaths {
  const of = (kind: BucketKind, draw: (stretch: Stretch) => string): string =>
    stretchesOf(picture, kind).map(draw).join("");
  return {
    error: of("error", ({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`),
    warning: of("warning", ({ x, y, width }) => `M${x} ${y + 0.5}h${width}v.5h-${width}z`),
    locked: of("locked", ({ x, y, width }) =>
      Array.from({ length: width }, (_, offset) => `M${x + offset} ${y + 1}l1-1`).join(""),
    ),
    ready: of("ready", ({ x, y, width }) => `M${x} ${y + 0.5}h${width}`),
    waiting: "",
    header: of("header", ({ x, y, width }) => `M${x} ${y}h${width}v1h-${width}z`),
  };
}

/** Neighbouring buckets of one kind in one row. */
interface Stretch {
  readonly x: number;
  readonly y: number;
  width: number;
}

function stretchesOf({ buckets }: SheetPicture, kind: BucketKind): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const bucket of buckets) {
    if (bucket.kind !== kind) continue;
    const last = stretches.at(-1);
    if (last !== undefined && goesOn(last, bucket)) last.width++;
    else stretches.push({ x: bucket.column, y: bucket.row, width: 1 });
  }
  return stretches;
}

function goesOn({ x, y, width }: Stretch, { row, column }: PictureBucket): boolean {
  return y === row && x + width === column;
}
