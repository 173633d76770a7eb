import { useLayoutEffect, useRef, type RefObject } from "react";
import type { ListItem } from "./list-items";
import { onRoomChange } from "./on-room-change";
import { focusLine } from "./use-entry-focus";

/** A line that is to come into view. Each step makes a new one, even to the same line. */
export interface Goal {
  readonly key: string;
  /** True when the person went there by key: then the keyboard goes on from there. */
  readonly takesFocus: boolean;
}

/** Brings a goal into view once it is drawn, and again when the lines around it have been measured. */
export function useGoal(list: RefObject<HTMLElement | null>, goal: Goal | undefined, items: readonly ListItem[]): void {
  const reached = useRef<Goal>(undefined);
  useLayoutEffect(() => {
    if (goal === undefined || reached.current === goal || list.current === null) return;
    const line = list.current.querySelector(`[data-key="${CSS.escape(goal.key)}"]`);
    if (line === null) return;
    reached.current = goal;
    if (goal.takesFocus) focusLine(list.current, goal.key, "go");
    const show = (): void => {
      // jsdom has no layout, and no such method.
      if ("scrollIntoView" in line) line.scrollIntoView({ block: "nearest" });
    };
    show();
    requestAnimationFrame(() => requestAnimationFrame(show));
    return whileSettling(list.current, show);
  }, [goal, items, list]);
}

/** How long, in milliseconds, the room may still change for what is told of the cell that was selected. */
const SETTLING = 1000;

/** Calls back whenever the room for the list changes, for as long as it may still do so. Answers what ends that. */
function whileSettling(list: HTMLElement, act: () => void): () => void {
  const end = onRoomChange(list, act);
  const timer = setTimeout(end, SETTLING);
  return () => {
    clearTimeout(timer);
    end();
  };
}
