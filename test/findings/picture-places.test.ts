import {
  areaAddress,
  bucketMeant,
  firstAddress,
  markedBuckets,
  stepInPicture,
  type PictureDirection,
} from "../../src/findings/picture-places";
import { picturePaths } from "../../src/findings/picture-paths";
import type { BucketKind, PictureBucket, SheetPicture } from "../../src/findings/sheet-picture";

const KINDS: Readonly<Record<string, BucketKind>> = {
  E: "error",
  w: "warning",
  "#": "locked",
  "-": "ready",
  ".": "waiting",
  H: "header",
};

/** A picture drawn with letters, a line a row; each bucket stands for two cells of one row, from B2 on. */
function drawn(...lines: readonly string[]): SheetPicture {
  const buckets = lines.flatMap((line, row) =>
    Array.from(line, (letter, column): PictureBucket => {
      const place = { row: row + 2, column: column * 2 + 1 };
      return {
        kind: KINDS[letter] ?? "waiting",
        row,
        column,
        errors: letter === "E" ? 2 : 0,
        warnings: letter === "w" ? 1 : 0,
        area: { top: place.row, bottom: place.row, left: place.column, right: place.column + 1 },
        first: place,
        firstColumn: "Currency",
      };
    }),
  );
  return { rows: lines.length, columns: lines[0]?.length ?? 0, buckets };
}

const PICTURE = drawn("HHHH", "E--w", "----", "-w#E");
const MARKED = markedBuckets(PICTURE);

function at(row: number, column: number): PictureBucket {
  const bucket = PICTURE.buckets[row * PICTURE.columns + column];
  if (bucket === undefined) throw new Error("outside the picture");
  return bucket;
}

test("a bucket has the addresses of its cells and of the one that it leads to", () => {
  expect([areaAddress(at(3, 1)), firstAddress(at(3, 1))]).toEqual(["D5:E5", "D5"]);
});

test.each<[PictureDirection, readonly [number, number], readonly [number, number]]>([
  ["next", [1, 0], [1, 3]],
  ["next", [1, 3], [3, 1]],
  ["next", [3, 3], [3, 3]],
  ["previous", [3, 1], [1, 3]],
  ["previous", [1, 0], [1, 0]],
  ["down", [1, 0], [3, 1]],
  ["down", [1, 3], [3, 3]],
  ["down", [3, 1], [3, 1]],
  ["up", [3, 3], [1, 3]],
  ["up", [3, 1], [1, 0]],
  ["up", [1, 3], [1, 3]],
  ["first", [3, 3], [1, 0]],
  ["last", [1, 0], [3, 3]],
])("%s from %j leads to %j", (direction, from, to) => {
  const { row, column } = stepInPicture(MARKED, at(...from), direction);
  expect([row, column]).toEqual(to);
});

test.each([
  ["a bucket with findings", 1, 0, [1, 0]],
  ["beside one with findings", 1, 1, [1, 0]],
  ["below one with findings", 2, 3, [1, 3]],
  ["far from any", 0, 2, [0, 2]],
  ["outside", 4, 0, undefined],
  ["outside", 0, -1, undefined],
])("a pointer on %s (%i, %i) means %j", (_, row, column, wanted) => {
  const bucket = bucketMeant(PICTURE, row, column);
  expect(bucket && [bucket.row, bucket.column]).toEqual(wanted);
});

test("each kind is drawn in a shape of its own, neighbours as one", () => {
  expect(picturePaths(drawn("HHH", "EEw", "--#", "..."))).toEqual({
    header: "M0 0h3v1h-3z",
    error: "M0 1h2v1h-2z",
    warning: "M2 1.5h1v.5h-1z",
    ready: "M0 2.5h2",
    locked: "M2 3l1-1",
    waiting: "",
  });
});
