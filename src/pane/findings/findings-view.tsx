import { makeStyles, tokens } from "@fluentui/react-components";
import { useDeferredValue, useId, useMemo } from "react";
import { filterFindings, isNarrowed, searchIn } from "../../actions/filter-findings";
import type { LastCheck } from "../../actions/state";
import { dealTitles } from "../../findings/deal-titles";
import { GROUPINGS, groupFindings, type FindingsGroup } from "../../findings/group";
import { useAppState, useWords } from "../elements/use-app";
import { useKeptChoice } from "../elements/use-kept-choice";
import { FindingsHead } from "./findings-head";
import { FindingsList } from "./findings-list";
import { FindingsTools } from "./findings-tools";
import { groupName } from "./group-name";
import { IgnoredList } from "./ignored-list";
import { listGroups, listItems } from "./list-items";
import { NarrowedLine } from "./narrowed-line";
import { useOpenGroups } from "./use-open-groups";
import { useWalk } from "./use-walk";

const useStyles = makeStyles({ none: { margin: `${tokens.spacingVerticalS} 0` } });

/** What the last check has found: narrowed, grouped, to be decided one by one or at once. */
export function FindingsView() {
  const checked = useAppState((state) => state.checked);
  return checked === undefined ? null : <Findings checked={checked} />;
}

function Findings({ checked }: { readonly checked: LastCheck }) {
  const styles = useStyles();
  const id = useId();
  const words = useWords();
  const { findings, dealSheet } = checked;
  // While a person types, the field answers at once; the list follows.
  const filter = useDeferredValue(useAppState((state) => state.findingsFilter));
  const [grouping, setGrouping] = useKeptChoice("findings-grouping", GROUPINGS, "column");
  const search = useMemo(() => searchIn(dealSheet, words), [dealSheet, words]);
  const shown = useMemo(() => filterFindings(findings, filter, search), [findings, filter, search]);
  const groups = useMemo(() => groupFindings(shown, grouping, dealSheet), [shown, grouping, dealSheet]);
  const listed = useMemo(() => listGroups(groups, dealSheet), [groups, dealSheet]);
  const nameOf = useMemo(() => {
    const titles = grouping === "row" ? dealTitles(dealSheet) : new Map<number, readonly string[]>();
    return (group: FindingsGroup) => groupName(group, words, titles);
  }, [grouping, dealSheet, words]);
  const { isOpen, toggle, toggleAll, areAllOpen } = useOpenGroups(groups, isNarrowed(filter));
  const items = useMemo(() => listItems(listed, isOpen), [listed, isOpen]);
  const { goal, step, onFocus } = useWalk(listed, dealSheet, toggle);
  if (filter.showsIgnored) {
    return (
      <section aria-labelledby={id}>
        <FindingsHead id={id} />
        <IgnoredList checked={checked} />
      </section>
    );
  }
  return (
    <section aria-labelledby={id}>
      <FindingsHead id={id} {...(shown.length > 0 && { step })} />
      {checked.reported.length > 0 && (
        <FindingsTools
          checked={checked}
          grouping={grouping}
          onGrouping={setGrouping}
          areAllOpen={areAllOpen}
          onToggleAll={groups.length > 1 ? toggleAll : undefined}
        />
      )}
      <NarrowedLine filter={filter} shown={shown.length} all={findings.length} />
      {shown.length === 0 && <p className={styles.none}>{emptyText()}</p>}
      <FindingsList
        labelledBy={id}
        items={items}
        dealSheet={dealSheet}
        nameOf={nameOf}
        goal={goal}
        onToggle={toggle}
        onFocus={onFocus}
      />
    </section>
  );

  function emptyText(): string {
    const { severities, text } = filter;
    if (findings.length > 0 && severities.has("error") && severities.size === 1 && text.trim() === "") {
      return words.findings.noErrorsLeft;
    }
    if (findings.length > 0) return words.findings.nothingFits;
    return checked.ignored.length > 0 ? words.findings.onlyIgnored : words.findings.none;
  }
}
