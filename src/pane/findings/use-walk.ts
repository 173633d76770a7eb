import { useCallback, useEffect, useRef, useState } from "react";
import { selectCell } from "../../actions/select-cell";
import type { LastCheck } from "../../actions/state";
import { locate } from "../../findings/locate";
import { useAction, useApp } from "../elements/use-app";
import type { ListedGroup } from "./list-items";
import type { Goal } from "./use-goal";

/** An entry that a step may lead to: one whose cell can be selected. */
interface Stop {
  readonly key: string;
  readonly address: string;
  readonly groupKey: string;
}

/** Goes to the next (1) or the previous (-1) entry. */
export type Step = (direction: 1 | -1, takesFocus: boolean) => void;

/**
 * Goes from entry to entry in the order of the list, round its end, with F8 and Shift+F8 or by button: the cell is
 * selected in the sheet, a folded group opens, the entry comes into view.
 */
export function useWalk(
  listed: readonly ListedGroup[],
  dealSheet: LastCheck["dealSheet"],
  toggle: (groupKey: string, isOpen: boolean) => void,
): { readonly goal: Goal | undefined; readonly step: Step; readonly onFocus: (key: string) => void } {
  const { store } = useApp();
  const { run } = useAction(selectCell);
  const [goal, setGoal] = useState<Goal>();
  const last = useRef<string>(undefined);

  const step = useCallback<Step>(
    (direction, takesFocus) => {
      const stops = stopsOf(listed, dealSheet);
      const { selection, checked } = store.getState();
      const address = selection?.sheetId === checked?.identity.id ? selection?.address : undefined;
      const from = placeOf(stops, last.current, address);
      const next = stops.at(from === -1 ? (direction === 1 ? 0 : -1) : (from + direction) % stops.length);
      if (next === undefined) return;
      last.current = next.key;
      toggle(next.groupKey, true);
      setGoal({ key: next.key, takesFocus });
      run(next.address);
    },
    [listed, dealSheet, store, toggle, run],
  );

  useEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      step(event.shiftKey ? -1 : 1, true);
    };
    document.addEventListener("keydown", onKey);
    return () => {
      document.removeEventListener("keydown", onKey);
    };
  }, [step]);

  const onFocus = useCallback((key: string) => {
    last.current = key;
  }, []);
  return { goal, step, onFocus };
}

function stopsOf(listed: readonly ListedGroup[], dealSheet: LastCheck["dealSheet"]): readonly Stop[] {
  return listed.flatMap(({ group, keys }) =>
    group.findings.flatMap((finding, index) => {
      const [address, key] = [locate(finding, dealSheet), keys[index]];
      return address === undefined || key === undefined ? [] : [{ key, address, groupKey: group.key }];
    }),
  );
}

/** Where a person is among the stops: at the entry they came to last, else at the first one of the selected cell; or -1. */
function placeOf(stops: readonly Stop[], last: string | undefined, address: string | undefined): number {
  const known = stops.findIndex(({ key }) => key === last);
  if (known !== -1 && (address === undefined || stops[known]?.address === address)) return known;
  const selected = stops.findIndex((stop) => stop.address === address);
  return selected === -1 ? known : selected;
}
