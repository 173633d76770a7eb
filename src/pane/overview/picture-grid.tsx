import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useId, useMemo, useState, type KeyboardEvent, type MouseEvent } from "react";
import { selectCell } from "../../actions/select-cell";
import {
  areaAddress,
  bucketMeant,
  firstAddress,
  markedBuckets,
  stepInPicture,
  type PictureDirection,
} from "../../findings/picture-places";
import type { PictureBucket, SheetPicture } from "../../findings/sheet-picture";
import type { AppWords } from "../../words/words";
import { HiddenText } from "../elements/hidden-text";
import { useAction, useWords } from "../elements/use-app";
import { useFocusOutline } from "../elements/use-focus-outline";
import { PictureDrawing } from "./picture-drawing";
import { PictureKey } from "./picture-key";
import { useOverviewStyles } from "./use-overview-styles";

const useStyles = makeStyles({
  grid: { paddingTop: tokens.spacingVerticalXS, cursor: "pointer" },
  // Two lines are kept free, so that nothing below moves while a pointer moves over the picture.
  said: { minHeight: `calc(2 * ${tokens.lineHeightBase200})`, lineHeight: tokens.lineHeightBase200 },
});

export interface PictureGridProps {
  readonly picture: SheetPicture;
  readonly deals: number;
  readonly columns: number;
}

/**
 * The picture as something to press and to walk through: one stop for the keyboard, its arrow keys go from one place
 * with findings to the next. Of its cells only the one that the keys have come to is there for screen readers; its
 * numbers say where it is.
 */
export function PictureGrid({ picture, deals, columns }: PictureGridProps) {
  const styles = useStyles();
  const outline = useFocusOutline();
  const { text } = useOverviewStyles();
  const { overview } = useWords();
  const words = overview.picture;
  const id = useId();
  const { run } = useAction(selectCell);
  const marked = useMemo(() => markedBuckets(picture), [picture]);
  const [cursor, setCursor] = useState<Place>({ row: 0, column: 0 });
  const [pointed, setPointed] = useState<PictureBucket>();
  const [isFocused, setFocused] = useState(false);
  // The picture may have changed since: what stands at the cursor's place now, or else the first place with findings.
  const current = marked.find(({ row, column }) => row === cursor.row && column === cursor.column) ?? marked[0];
  const shown = pointed ?? (isFocused ? current : undefined);
  const described = words.described(deals, columns, ...total(marked));

  const go = (bucket: PictureBucket): void => {
    setCursor(bucket);
    run(firstAddress(bucket));
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    if (current === undefined) return;
    const direction = DIRECTIONS.get(event.key);
    if (direction !== undefined) setCursor(stepInPicture(marked, current, direction));
    else if (event.key === "Enter" || event.key === " ") go(current);
    else return;
    event.preventDefault();
  };
  const underPointer = (event: MouseEvent): PictureBucket | undefined => {
    const { left, top, width, height } = drawingOf(event).getBoundingClientRect();
    const part = (at: number, start: number, size: number, count: number): number =>
      Math.floor(((at - start) / size) * count);
    const row = part(event.clientY, top, height, picture.rows);
    return bucketMeant(picture, row, part(event.clientX, left, width, picture.columns));
  };

  return (
    <>
      <div
        role="grid"
        tabIndex={0}
        className={mergeClasses(styles.grid, outline)}
        aria-label={described}
        aria-describedby={`${id}-keys`}
        aria-rowcount={picture.rows}
        aria-colcount={picture.columns}
        aria-activedescendant={current === undefined ? undefined : `${id}-${current.row}-${current.column}`}
        onKeyDown={onKeyDown}
        onClick={(event) => {
          const bucket = underPointer(event);
          if (bucket !== undefined) go(bucket);
        }}
        onMouseMove={(event) => {
          setPointed(underPointer(event));
        }}
        onMouseLeave={() => {
          setPointed(undefined);
        }}
        onFocus={() => {
          setFocused(true);
        }}
        onBlur={() => {
          setFocused(false);
        }}
      >
        <PictureDrawing picture={picture} cursor={shown} />
        {current !== undefined && (
          <div role="row" aria-rowindex={current.row + 1}>
            {/* A new element for each place: a screen reader says only what it has not met before. */}
            <div
              key={`${current.row}-${current.column}`}
              role="gridcell"
              id={`${id}-${current.row}-${current.column}`}
              aria-colindex={current.column + 1}
            >
              <HiddenText>{saidOf(current, overview)}</HiddenText>
            </div>
          </div>
        )}
      </div>
      <PictureKey />
      <p className={mergeClasses(text, styles.said)} aria-hidden>
        {shown === undefined ? words.hint : saidOf(shown, overview)}
      </p>
      <span id={`${id}-keys`} hidden>
        {words.keys}
      </span>
    </>
  );
}

type Place = Pick<PictureBucket, "row" | "column">;

/** The picture is not mirrored where words run from right to left, so its arrow keys are not either. */
const DIRECTIONS: ReadonlyMap<string, PictureDirection> = new Map([
  ["ArrowRight", "next"],
  ["ArrowLeft", "previous"],
  ["ArrowDown", "down"],
  ["ArrowUp", "up"],
  ["Home", "first"],
  ["End", "last"],
]);

function total(marked: readonly PictureBucket[]): readonly [errors: number, warnings: number] {
  return [marked.reduce((sum, { errors }) => sum + errors, 0), marked.reduce((sum, { warnings }) => sum + warnings, 0)];
}

function saidOf(bucket: PictureBucket, { picture, columns }: AppWords["overview"]): string {
  const { errors, warnings, firstColumn } = bucket;
  const area = areaAddress(bucket);
  if (errors + warnings === 0) return picture.clean(area);
  return picture.place(area, columns.counts(errors, warnings), firstColumn, firstAddress(bucket));
}

function drawingOf({ currentTarget }: MouseEvent): Element {
  return currentTarget.querySelector("svg") ?? currentTarget;
}
