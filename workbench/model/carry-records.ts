import { cutAreas, onAreas, type Anchored, type MapFormulas } from "./anchored-records";
import { joinNeighbours, overlap, subtractAll } from "./areas";
import type { Rect } from "./types";

/** A block of cells that goes to other places: one for each time that the source is repeated. */
export interface Carriage {
  readonly source: Rect;
  readonly targets: readonly Rect[];
}

/**
 * The records of a sheet after a block was copied (or moved) to it.
 * @param source the records of the sheet that the block came from; undefined: of the same sheet
 */
export function carried<T extends Anchored>(
  own: readonly T[],
  source: readonly T[] | undefined,
  carriage: Carriage,
  mapFormulas: MapFormulas<T>,
  isMove: boolean,
): readonly T[] {
  if (source === undefined) return carryWithin(own, carriage, mapFormulas, isMove);
  return [...cutAreas(own, carriage.targets, mapFormulas), ...carriedAway(source, carriage, mapFormulas)];
}

/**
 * The records of a sheet after a block of it was copied within the sheet: what stood on the targets is gone, and each
 * record of the source reaches to the targets as well. With `isMove` the source is left without.
 */
function carryWithin<T extends Anchored>(
  records: readonly T[],
  { source, targets }: Carriage,
  mapFormulas: MapFormulas<T>,
  isMove: boolean,
): readonly T[] {
  const holes = joinNeighbours(isMove ? [source, ...targets] : targets);
  return records.flatMap((record) => {
    const arrived = placed(overlap(record.areas, [source]), { source, targets });
    const rest = subtractAll(record.areas, holes);
    const areas = arrived.length === 0 ? rest : joinNeighbours([...rest, ...arrived]);
    if (areas.length === 0) return [];
    return [arrived.length === 0 && rest === record.areas ? record : onAreas(record, areas, mapFormulas)];
  });
}

/** The records that a block takes along to another sheet, on their places there. */
function carriedAway<T extends Anchored>(
  records: readonly T[],
  carriage: Carriage,
  mapFormulas: MapFormulas<T>,
): readonly T[] {
  return records.flatMap((record) => {
    const areas = placed(overlap(record.areas, [carriage.source]), carriage);
    return areas.length === 0 ? [] : [onAreas(record, areas, mapFormulas)];
  });
}

function placed(areas: readonly Rect[], { source, targets }: Carriage): Rect[] {
  return joinNeighbours(
    areas.flatMap((area) =>
      targets.map((target) => ({
        ...area,
        row: area.row + target.row - source.row,
        column: area.column + target.column - source.column,
      })),
    ),
  );
}
