import { makeStyles, tokens } from "@fluentui/react-components";
import { memo, useMemo } from "react";
import { picturePaths } from "../../findings/picture-paths";
import type { PictureBucket, SheetPicture } from "../../findings/sheet-picture";
import { usePictureMarks } from "./use-picture-marks";

const useStyles = makeStyles({
  root: {
    display: "block",
    width: "100%",
    boxSizing: "border-box",
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  cursor: {
    fill: "none",
    stroke: tokens.colorStrokeFocus2,
    strokeWidth: "3px",
    "@media (forced-colors: active)": { stroke: "Highlight" },
  },
});

/** A row's height in pixels: few rows are drawn large, so that they can be hit, many small, so that they fit. */
const TALLEST = 12;
const SMALLEST = 4;
const HEIGHT = 120;

export interface PictureDrawingProps {
  readonly picture: SheetPicture;
  /** The bucket that is pointed at or that the keys have come to. */
  readonly cursor: PictureBucket | undefined;
}

/** The picture itself: five paths, whatever the size of the sheet. Drawn as an Excel sheet with English headers runs. */
export const PictureDrawing = memo(function PictureDrawing({ picture, cursor }: PictureDrawingProps) {
  const styles = useStyles();
  const marks = usePictureMarks();
  const paths = useMemo(() => picturePaths(picture), [picture]);
  const { rows, columns } = picture;
  const height = rows * Math.max(SMALLEST, Math.min(TALLEST, Math.floor(HEIGHT / rows)));
  return (
    <svg
      aria-hidden
      focusable={false}
      className={styles.root}
      viewBox={`0 0 ${columns} ${rows}`}
      height={height}
      preserveAspectRatio="none"
    >
      <path className={marks.header} d={paths.header} />
      <path className={marks.locked} d={paths.locked} vectorEffect="non-scaling-stroke" />
      <path className={marks.ready} d={paths.ready} vectorEffect="non-scaling-stroke" />
      <path className={marks.warning} d={paths.warning} shapeRendering="crispEdges" />
      <path className={marks.error} d={paths.error} shapeRendering="crispEdges" />
      {cursor !== undefined && (
        <rect
          className={styles.cursor}
          x={cursor.column}
          y={cursor.row}
          width={1}
          height={1}
          vectorEffect="non-scaling-stroke"
        />
      )}
    </svg>
  );
});
