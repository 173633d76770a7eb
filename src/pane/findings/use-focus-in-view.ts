import { useEffect, type RefObject } from "react";
import { onRoomChange } from "./on-room-change";

/**
 * Keeps the line that has the focus in view when the room for the list changes: what is told of a cell opens below it when
 * the cell is selected, and would cover the very finding that was pressed.
 */
export function useFocusInView(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const { current } = list;
    if (current === null) return undefined;
    return onRoomChange(current, () => {
      const { activeElement } = document;
      if (current.contains(activeElement)) activeElement?.closest("li")?.scrollIntoView({ block: "nearest" });
    });
  }, [list]);
}
