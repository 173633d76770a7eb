import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useState } from "react";
import { HIGHLIGHT_LOOKS, type HighlightKind, type HighlightLook } from "../../findings/highlight-looks";
import { useAppState, useWords } from "../elements/use-app";
import { usePlainButton } from "../elements/use-plain-button";

const LINES = { Continuous: "solid", Dash: "dashed", Dot: "dotted" } as const;

/** The sheet's own colours in every theme, high contrast too: the sample must look like the cell that it stands for. */
function sampleOf(kind: HighlightKind) {
  const look = HIGHLIGHT_LOOKS.find((one) => one.kind === kind);
  if (look === undefined) return {};
  return {
    forcedColorAdjust: "none",
    backgroundColor: look.fill,
    color: look.font,
    border: `1px ${LINES[look.border.style]} ${look.border.color}`,
    ...(look.bold && { fontWeight: tokens.fontWeightBold }),
    ...(look.italic && { fontStyle: "italic" }),
  } as const;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalXS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase200 },
  toggle: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    minHeight: "24px",
    padding: 0,
    paddingInlineEnd: tokens.spacingHorizontalXS,
  },
  list: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalSNudge,
    margin: 0,
    padding: 0,
    listStyleType: "none",
    fontSize: tokens.fontSizeBase200,
  },
  open: { flexDirection: "column", flexBasis: "100%", gap: tokens.spacingVerticalXS },
  entry: { display: "flex", alignItems: "baseline", gap: tokens.spacingHorizontalS },
  sample: { flexShrink: 0, padding: `0 ${tokens.spacingHorizontalSNudge}` },
  wide: { minWidth: "6em", boxSizing: "border-box" },
  readOnly: sampleOf("readOnly"),
  warnings: sampleOf("warnings"),
  errors: sampleOf("errors"),
});

const GRAVEST_FIRST: readonly HighlightLook[] = [...HIGHLIGHT_LOOKS].reverse();

/** What the highlights in the sheet mean; there while the checked sheet has any. */
export function Legend() {
  const isHighlighted = useAppState(
    ({ checked, highlighted }) => checked !== undefined && highlighted.has(checked.identity.id),
  );
  return isHighlighted ? <Samples /> : null;
}

function Samples() {
  const styles = useStyles();
  const plain = usePlainButton();
  const { legend } = useWords().overview;
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.root} aria-labelledby={id}>
      <h2 id={id} className={styles.heading}>
        <button
          type="button"
          className={mergeClasses(plain, styles.toggle)}
          aria-expanded={isOpen}
          onClick={() => {
            setOpen(!isOpen);
          }}
        >
          <Chevron aria-hidden />
          {legend.label}
        </button>
      </h2>
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" className={mergeClasses(styles.list, isOpen && styles.open)}>
        {GRAVEST_FIRST.map(({ kind }) => {
          const { word, line, meaning } = legend[kind];
          return (
            <li key={kind} className={styles.entry}>
              <span className={mergeClasses(styles.sample, styles[kind], isOpen && styles.wide)}>{word}</span>
              {isOpen && (
                <span>
                  {line}: {meaning}
                </span>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
