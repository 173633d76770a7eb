import { makeStyles, tokens } from "@fluentui/react-components";

/** What the overview's sections look like. */
export const useOverviewStyles = makeStyles({
  heading: { margin: 0, fontSize: tokens.fontSizeBase300 },
  text: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
});
