import { useEffect, type RefObject } from "react";

/**
 * Keeps the line that has the focus in view when the room for the list changes: what is told of a cell opens below it when
 * the cell is selected, and would cover the very finding that was pressed.
 */
export function useFocusInView(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const room = list.current?.closest("main");
    if (room === null || room === undefined || typeof ResizeObserver === "undefined") return;
    const observer = new ResizeObserver(() => {
      const { activeElement } = document;
      if (list.current?.contains(activeElement) !== true) return;
      activeElement?.closest("li")?.scrollIntoView({ block: "nearest" });
    });
    observer.observe(room);
    return () => {
      observer.disconnect();
    };
  }, [list]);
}
