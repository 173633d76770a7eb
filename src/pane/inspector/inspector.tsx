import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { ChevronDown16Regular, ChevronRight16Regular } from "@fluentui/react-icons";
import { useId, useMemo } from "react";
import { inspectedCell, type Inspected } from "../../actions/inspected-cell";
import { useAppState, useWords } from "../elements/use-app";
import { usePlainButton } from "../elements/use-plain-button";
import { CellDetails } from "./cell-details";
import { CellTags } from "./cell-tags";
import { HeaderDetails } from "./header-details";
import { useInspectorStyles } from "./use-inspector-styles";

const useStyles = makeStyles({
  root: { paddingBottom: tokens.spacingVerticalXS },
  heading: { margin: 0, fontSize: tokens.fontSizeBase300, fontWeight: tokens.fontWeightSemibold },
  toggle: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    width: "100%",
    padding: `${tokens.spacingVerticalXS} 0`,
  },
  // Kept together, so that a long name does not leave the chevron alone on its line.
  name: { display: "flex", alignItems: "center", columnGap: tokens.spacingHorizontalXS, minWidth: 0 },
  chevron: { flexShrink: 0 },
});

export interface InspectorProps {
  /** What a person has chosen; undefined until then: a cell is told about, a header waits to be asked. */
  readonly isOpen: boolean | undefined;
  readonly onToggle: (isOpen: boolean) => void;
}

/** What is known of the selected cell: what belongs there, what is wrong, what it was, and a way to change it. */
export function Inspector({ isOpen: chosen, onToggle }: InspectorProps) {
  const styles = useStyles();
  const plain = usePlainButton();
  const words = useWords();
  const id = useId();
  const checked = useAppState((state) => state.checked);
  const selection = useAppState((state) => state.selection);
  const baselines = useAppState((state) => state.baselines);
  const inspected = useMemo(
    () => inspectedCell({ checked, selection, baselines }, words),
    [checked, selection, baselines, words],
  );
  const title = useTitle(inspected);
  const isOpen = chosen ?? inspected.kind === "cell";
  const Chevron = isOpen ? ChevronDown16Regular : ChevronRight16Regular;
  return (
    <section className={styles.root} aria-labelledby={id}>
      {title === undefined ? (
        <>
          <h2 id={id} className={styles.heading}>
            {words.inspector.idle}
          </h2>
          <NothingToTell inspected={inspected} />
        </>
      ) : (
        <>
          <h2 className={styles.heading}>
            <button
              type="button"
              className={mergeClasses(plain, styles.toggle)}
              aria-expanded={isOpen}
              aria-labelledby={id}
              onClick={() => {
                onToggle(!isOpen);
              }}
            >
              <span className={styles.name}>
                <Chevron aria-hidden className={styles.chevron} />
                <span id={id}>{title}</span>
              </span>
              {inspected.kind === "cell" && <CellTags cell={inspected} />}
            </button>
          </h2>
          {isOpen && inspected.kind === "cell" && <CellDetails key={inspected.address} cell={inspected} />}
          {isOpen && inspected.kind === "header" && <HeaderDetails key={inspected.address} header={inspected} />}
        </>
      )}
    </section>
  );
}

/** Undefined where no cell of the table is selected. */
function useTitle(inspected: Inspected): string | undefined {
  const { inspector } = useWords();
  if (inspected.kind !== "cell" && inspected.kind !== "header") return undefined;
  const { address, column, header } = inspected;
  const name = column?.key ?? (header.trim() === "" ? inspector.noHeader : header);
  return inspected.kind === "cell" ? inspector.cell(address, name) : inspector.header(address, name);
}

function NothingToTell({ inspected }: { readonly inspected: Inspected }) {
  const styles = useInspectorStyles();
  const { inspector } = useWords();
  return <p className={styles.quiet}>{reason()}</p>;

  function reason(): string {
    if (inspected.kind === "other-sheet") return inspector.otherSheet(inspected.sheet);
    return inspected.kind === "outside" ? inspector.outside(inspected.address) : inspector.nothing;
  }
}
