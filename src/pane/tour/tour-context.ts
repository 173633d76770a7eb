import { makeStyles, tokens } from "@fluentui/react-components";
import { createContext, useContext } from "react";
import type { TourStep } from "./tour-steps";

/** Where the tour stands; undefined while there is none. */
export const TourContext = createContext<TourStep | undefined>(undefined);

const useStyles = makeStyles({
  mark: {
    outline: `${tokens.strokeWidthThicker} solid ${tokens.colorBrandStroke1}`,
    outlineOffset: tokens.strokeWidthThick,
    borderRadius: tokens.borderRadiusMedium,
  },
});

/** The class of what the tour points at, while it does. */
export function useTourMark(step: TourStep): string | undefined {
  const styles = useStyles();
  return useContext(TourContext) === step ? styles.mark : undefined;
}
