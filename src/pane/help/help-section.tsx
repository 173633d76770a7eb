import type { ReactNode } from "react";
import { useHelpStyles } from "./use-help-styles";

/** The parts of the help page, in their order; also the ids of their headings. */
export const HELP_SECTIONS = ["steps", "keys", "highlights", "data", "rules"] as const;

export type HelpSectionName = (typeof HELP_SECTIONS)[number];

export function headingIdOf(section: HelpSectionName): string {
  return `help-${section}`;
}

export interface HelpSectionProps {
  readonly name: HelpSectionName;
  readonly heading: string;
  readonly children: ReactNode;
}

/** A part of the help page; its heading takes the focus when it is jumped to. */
export function HelpSection({ name, heading, children }: HelpSectionProps) {
  const styles = useHelpStyles();
  return (
    <section className={styles.section} aria-labelledby={headingIdOf(name)}>
      <h2 id={headingIdOf(name)} className={styles.heading} tabIndex={-1}>
        {heading}
      </h2>
      {children}
    </section>
  );
}
