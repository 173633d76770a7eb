import { makeStyles, tokens } from "@fluentui/react-components";

/** How the parts of the export preview look. */
export const useExportStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0 },
  hint: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, paddingInlineStart: tokens.spacingHorizontalL },
  plainList: { margin: 0, padding: 0, listStyleType: "none" },
  entry: { paddingTop: tokens.spacingVerticalXS },
  warning: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});
