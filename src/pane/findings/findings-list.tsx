import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { LastCheck } from "../../actions/state";
import { FindingEntry } from "./finding-entry";
import { GroupDecisions, type Deciding } from "./group-decisions";
import { GroupHead } from "./group-head";
import type { ListedGroup, ListItem } from "./list-items";
import { useEntryFocus } from "./use-entry-focus";
import { useFocusInView } from "./use-focus-in-view";
import { useListWindow } from "./use-list-window";
import { useGoal, type Goal } from "./use-goal";

const useStyles = makeStyles({
  // Margins of the first line must not move the list itself; what is measured must not be scrolled by the browser as well.
  list: { display: "flow-root", margin: 0, overflowAnchor: "none" },
  item: { listStyleType: "none", scrollMarginBlockStart: "2.5rem", scrollMarginBlockEnd: tokens.spacingVerticalS },
  head: {
    position: "sticky",
    insetBlockStart: 0,
    zIndex: 1,
    paddingBlockStart: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground1,
  },
});

export interface FindingsListProps {
  /** The id of the element that names the list. */
  readonly labelledBy: string;
  readonly items: readonly ListItem[];
  readonly dealSheet: LastCheck["dealSheet"];
  readonly nameOf: (group: ListedGroup["group"]) => string;
  /** The entry that is to come into view. */
  readonly goal: Goal | undefined;
  readonly onToggle: (groupKey: string, isOpen: boolean) => void;
  /** Told the key of the line that has the focus. */
  readonly onFocus: (key: string) => void;
}

/** The findings, line by line, with a head for each group. Only what is in sight is drawn, and what has the focus. */
export function FindingsList({ labelledBy, items, dealSheet, nameOf, goal, onToggle, onFocus }: FindingsListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const [decided, setDecided] = useState<{ readonly groupKey: string; readonly deciding: Deciding }>();
  const { focused, onFocusCapture } = useEntryFocus(list, items, onFocus);
  // What has the focus, is being decided or is to be shown stays drawn, wherever the list is scrolled to.
  const kept = [focused, goal?.key, decided && `bulk ${decided.groupKey}`];
  const { lines, endGap, measure } = useListWindow(list, items, kept);
  useGoal(list, goal, items);
  useFocusInView(list);
  return (
    // The role is said because Safari forgets it for lists without bullets.
    // eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above
    <ul
      role="list"
      ref={list}
      aria-labelledby={labelledBy}
      className={styles.list}
      style={{ padding: 0, paddingBlockEnd: endGap }}
      onFocusCapture={onFocusCapture}
    >
      {lines.map(({ item, index, gap }) => (
        <li
          key={item.key}
          ref={measure}
          data-index={index}
          data-key={item.key}
          className={mergeClasses(styles.item, item.kind === "head" && styles.head)}
          style={{ marginBlockStart: gap }}
          aria-setsize={items.length}
          aria-posinset={index + 1}
        >
          {item.kind === "head" && (
            <GroupHead
              groupKey={item.listed.group.key}
              name={nameOf(item.listed.group)}
              counts={item.listed.group.counts}
              isOpen={item.isOpen}
              onToggle={onToggle}
            />
          )}
          {item.kind === "bulk" && (
            <GroupDecisions
              group={item.listed.group}
              name={nameOf(item.listed.group)}
              fixes={item.listed.fixes}
              restorable={item.listed.restorable}
              deciding={decided?.groupKey === item.listed.group.key ? decided.deciding : undefined}
              onDeciding={(deciding) => {
                setDecided(deciding && { groupKey: item.listed.group.key, deciding });
              }}
            />
          )}
          {item.kind === "entry" && (
            <FindingEntry
              finding={item.finding}
              dealSheet={dealSheet}
              namesColumn={item.listed.group.by !== "column"}
            />
          )}
        </li>
      ))}
    </ul>
  );
}
