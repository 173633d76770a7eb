import { makeStyles, tokens } from "@fluentui/react-components";

/** The frame around changes that are shown before they are made. */
export const useEditPanelStyles = makeStyles({
  root: {
    flexBasis: "100%",
    minWidth: 0,
    boxSizing: "border-box",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: `${tokens.spacingVerticalXS} 0` },
  buttons: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
});
