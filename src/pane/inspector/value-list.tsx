import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { Checkmark16Regular } from "@fluentui/react-icons";
import { useEffect, useRef } from "react";
import type { OfferedValue } from "../../actions/offered-values";

const useStyles = makeStyles({
  list: {
    position: "relative",
    maxHeight: "8em",
    overflowY: "auto",
    fontSize: tokens.fontSizeBase200,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  option: {
    display: "flex",
    gap: tokens.spacingHorizontalS,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS}`,
    cursor: "pointer",
    "&:hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
  },
  // An outline beside the colour: forced colours leave only that.
  active: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    outline: `${tokens.strokeWidthThick} solid ${tokens.colorStrokeFocus2}`,
    outlineOffset: `calc(-1 * ${tokens.strokeWidthThick})`,
  },
  value: { fontWeight: tokens.fontWeightSemibold },
  mark: { flexShrink: 0, alignSelf: "center", marginInlineStart: "auto" },
});

/** The id of an option by its place in the list. */
export function valueOptionId(list: string, index: number): string {
  return `${list}-${index}`;
}

export interface ValueListProps {
  readonly id: string;
  readonly label: string;
  readonly values: readonly OfferedValue[];
  /** The one that Enter takes. */
  readonly active: OfferedValue | undefined;
  /** What the cell says now. */
  readonly current: string;
  readonly onChoose: (value: string) => void;
}

/** The list of a combobox, always in view. The keyboard stays in the field. */
export function ValueList({ id, label, values, active, current, onChoose }: ValueListProps) {
  const styles = useStyles();
  const list = useRef<HTMLDivElement>(null);
  const at = active === undefined ? -1 : values.indexOf(active);
  useEffect(() => {
    const box = list.current;
    const option = box?.children[at];
    if (!box || !(option instanceof HTMLElement)) return;
    // Only the list itself is scrolled: the pane stays where the person has it.
    const below = option.offsetTop + option.offsetHeight - box.clientHeight;
    if (option.offsetTop < box.scrollTop) box.scrollTop = option.offsetTop;
    else if (below > box.scrollTop) box.scrollTop = below;
  }, [at]);
  return (
    <div id={id} ref={list} role="listbox" aria-label={label} className={styles.list}>
      {values.map(({ value, meaning }, index) => (
        // eslint-disable-next-line jsx-a11y/click-events-have-key-events -- the combobox has the keyboard, by aria-activedescendant
        <div
          key={value}
          id={valueOptionId(id, index)}
          role="option"
          tabIndex={-1}
          aria-selected={value === current}
          className={mergeClasses(styles.option, index === at && styles.active)}
          onMouseDown={(event) => {
            event.preventDefault();
          }}
          onClick={() => {
            onChoose(value);
          }}
        >
          <span className={styles.value}>{value}</span>
          {meaning !== undefined && <span>{meaning}</span>}
          {value === current && <Checkmark16Regular aria-hidden className={styles.mark} />}
        </div>
      ))}
    </div>
  );
}
