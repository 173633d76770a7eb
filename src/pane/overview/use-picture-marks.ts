import { makeStyles, tokens } from "@fluentui/react-components";

/** Windows chooses no colours inside an SVG: where it forces them, they are asked for. */
const FORCED = "@media (forced-colors: active)";

/** The colours of the picture's marks. */
export const usePictureMarks = makeStyles({
  header: { fill: tokens.colorNeutralStroke1, [FORCED]: { fill: "GrayText" } },
  locked: {
    fill: "none",
    stroke: tokens.colorNeutralForeground4,
    strokeWidth: "1px",
    [FORCED]: { stroke: "CanvasText" },
  },
  ready: {
    fill: "none",
    stroke: tokens.colorStatusSuccessForeground3,
    strokeWidth: "1px",
    [FORCED]: { stroke: "CanvasText" },
  },
  warning: { fill: tokens.colorStatusWarningForeground3, [FORCED]: { fill: "CanvasText" } },
  error: { fill: tokens.colorStatusDangerForeground3, [FORCED]: { fill: "CanvasText" } },
});
