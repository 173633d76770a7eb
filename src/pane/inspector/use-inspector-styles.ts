import { makeStyles, tokens } from "@fluentui/react-components";

/** What the inspector's parts look alike in. */
export const useInspectorStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  text: { margin: 0, fontSize: tokens.fontSizeBase200 },
  quiet: { margin: 0, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  line: { display: "flex", flexWrap: "wrap", alignItems: "center", gap: tokens.spacingHorizontalS },
  facts: {
    margin: 0,
    display: "grid",
    gridTemplateColumns: "auto minmax(0, 1fr)",
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXXS,
    fontSize: tokens.fontSizeBase200,
  },
  term: { color: tokens.colorNeutralForeground2 },
  fact: { margin: 0 },
  // Spaces and line breaks are often what is wrong: they must be seen.
  exact: { whiteSpace: "pre-wrap", overflowWrap: "anywhere" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  mark: { display: "inline-flex", verticalAlign: "text-bottom" },
  button: { flexShrink: 0, minWidth: "auto" },
});
