import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";

const useStyles = makeStyles({
  tag: {
    flexShrink: 0,
    padding: `0 ${tokens.spacingHorizontalSNudge}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: "nowrap",
    color: tokens.colorNeutralForeground2,
  },
  strong: {
    color: tokens.colorBrandForeground2,
    backgroundColor: tokens.colorBrandBackground2,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke2}`,
  },
});

export interface TagProps {
  readonly children: ReactNode;
  readonly isStrong?: boolean;
}

/** A word beside a name that says what sort it is. */
export function Tag({ children, isStrong = false }: TagProps) {
  const styles = useStyles();
  return <span className={mergeClasses(styles.tag, isStrong && styles.strong)}>{children}</span>;
}
