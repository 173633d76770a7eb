import { makeStyles, tokens } from "@fluentui/react-components";
import { useCallback, useId, useMemo, useState } from "react";
import type { LastCheck } from "../../actions/state";
import { groupByColumn, type ColumnFindings } from "../../findings/group";
import { FindingsGroup } from "./findings-group";
import { FixAllSafe } from "./fix-all-safe";
import { useAppState } from "../elements/use-app";
import { PAGE } from "./use-shown-count";

/** Groups are open until about this many entries are drawn; the rest wait folded. */
const OPEN_ENTRIES = 200;

const useStyles = makeStyles({
  head: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    paddingTop: tokens.spacingVerticalS,
  },
  heading: { margin: 0, fontSize: tokens.fontSizeBase400 },
  list: { margin: 0, padding: 0 },
  none: { margin: `${tokens.spacingVerticalS} 0` },
});

/** All findings of the last check, column by column. */
export function FindingsView() {
  const checked = useAppState((state) => state.checked);
  return checked === undefined ? null : <Findings checked={checked} />;
}

function Findings({ checked: { findings, dealSheet } }: { readonly checked: LastCheck }) {
  const styles = useStyles();
  const id = useId();
  const groups = useMemo(() => groupByColumn(findings, dealSheet), [findings, dealSheet]);
  const openFirst = useMemo(() => openAtFirst(groups), [groups]);
  const [toggled, setToggled] = useState<ReadonlyMap<string | null, boolean>>(new Map());
  const toggle = useCallback((column: string | null, isOpen: boolean) => {
    setToggled((before) => new Map(before).set(column, isOpen));
  }, []);
  return (
    <section>
      <div className={styles.head}>
        <h2 id={id} className={styles.heading}>
          Findings
        </h2>
        <FixAllSafe />
      </div>
      {groups.length === 0 && <p className={styles.none}>Nothing to mend. The sheet is ready to export.</p>}
      {/* The role is said because Safari forgets it for lists without bullets. */}
      {/* eslint-disable-next-line jsx-a11y/no-redundant-roles -- see above */}
      <ul role="list" aria-labelledby={id} className={styles.list}>
        {groups.map((group) => (
          <FindingsGroup
            key={group.column ?? ""}
            group={group}
            dealSheet={dealSheet}
            isOpen={toggled.get(group.column) ?? openFirst.has(group.column)}
            onToggle={toggle}
          />
        ))}
      </ul>
    </section>
  );
}

/** The columns whose groups are open until a person says otherwise. */
function openAtFirst(groups: readonly ColumnFindings[]): ReadonlySet<string | null> {
  const open = new Set<string | null>();
  let entries = 0;
  for (const { column, findings } of groups) {
    entries += Math.min(findings.length, PAGE);
    if (entries > OPEN_ENTRIES) break;
    open.add(column);
  }
  return open;
}
