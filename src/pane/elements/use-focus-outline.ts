import { makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({
  outline: {
    "&:focus-visible": {
      outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
      outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
    },
  },
});

/** The class that shows the keyboard's focus on buttons that are not Fluent's. */
export function useFocusOutline(): string {
  return useStyles().outline;
}
