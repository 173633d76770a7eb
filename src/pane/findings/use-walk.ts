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

/** The entry that a person came to last, and its place among the stops then. */
interface LastStop {
  readonly key: string;
  readonly at: number;
  /** True where the focus went on to it by itself, because the entry before was mended. */
  readonly isNew: boolean;
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
  const last = useRef<LastStop>(undefined);

  const step = useCallback<Step>(
    (direction, takesFocus) => {
      const stops = stopsOf(listed, dealSheet);
      const { selection, checked } = store.getState();
      const address = selection?.sheetId === checked?.identity.id ? selection?.address : undefined;
      const at = nextPlace(stops, last.current, address, direction);
      const next = stops[at];
      if (next === undefined) return;
      last.current = { key: next.key, at, isNew: false };
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

  const onFocus = useCallback(
    (key: string) => {
      if (last.current?.key === key) return;
      const stops = stopsOf(listed, dealSheet);
      const before = last.current?.key;
      const isNew = before !== undefined && !stops.some((stop) => stop.key === before);
      last.current = { key, at: stops.findIndex((stop) => stop.key === key), isNew };
    },
    [listed, dealSheet],
  );
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

/**
 * The place among the stops that a step leads to: on from the selected cell, or from the entry that the person came to
 * last. Where that entry was mended, or only the focus has gone on from it, the one that has taken its place comes next.
 */
function nextPlace(
  stops: readonly Stop[],
  last: LastStop | undefined,
  address: string | undefined,
  direction: 1 | -1,
): number {
  const known = stops.findIndex(({ key }) => key === last?.key);
  const selected = stops.findIndex((stop) => stop.address === address);
  const isThere = known !== -1 && (address === undefined || stops[known]?.address === address);
  if (!isThere && selected !== -1) return round(selected + direction, stops.length);
  if (isThere || (known !== -1 && last?.isNew === false)) return round(known + direction, stops.length);
  const place = known === -1 ? last?.at : known;
  if (place === undefined || place === -1) return direction === 1 ? 0 : stops.length - 1;
  return round(direction === 1 ? place : place - 1, stops.length);
}

function round(place: number, count: number): number {
  return count === 0 ? -1 : (place + count) % count;
}
