import { useEffect, useLayoutEffect, useRef, useState, type FocusEvent, type RefObject } from "react";
import type { ListItem } from "./list-items";

interface FocusPlace {
  readonly key: string;
  /** What the focused control does, as its `data-control` says. */
  readonly control: string | undefined;
}

/**
 * Knows which line of the list has the focus. When that line goes because its work is done (mended, ignored), the focus
 * goes on to the same control of the next line that is left; never when the person has gone to the sheet meanwhile.
 */
export function useEntryFocus(
  list: RefObject<HTMLElement | null>,
  items: readonly ListItem[],
  onFocus: (key: string) => void,
): { readonly focused: string | undefined; readonly onFocusCapture: (event: FocusEvent<HTMLElement>) => void } {
  const [focused, setFocused] = useState<string>();
  const place = useRef<FocusPlace>(undefined);
  const before = useRef(items);

  useEffect(() => {
    const forget = (): void => {
      place.current = undefined;
    };
    const forgetOutside = ({ target }: Event): void => {
      if (target instanceof Node && list.current?.contains(target) !== true) forget();
    };
    window.addEventListener("blur", forget);
    document.addEventListener("focusin", forgetOutside);
    return () => {
      window.removeEventListener("blur", forget);
      document.removeEventListener("focusin", forgetOutside);
    };
  }, [list]);

  useLayoutEffect(() => {
    const earlier = before.current;
    before.current = items;
    if (earlier === items || place.current === undefined || list.current === null) return;
    const { key, control } = place.current;
    const isLeft = items.some((item) => item.key === key);
    if (isLeft || document.activeElement !== document.body) return;
    const heir = heirOf(key, earlier, items);
    if (heir !== undefined) focusLine(list.current, heir, control);
  }, [items, list]);

  return {
    focused,
    onFocusCapture: ({ target }) => {
      const key = target.closest("[data-key]")?.getAttribute("data-key");
      if (key === null || key === undefined) return;
      place.current = { key, control: target.getAttribute("data-control") ?? undefined };
      setFocused(key);
      onFocus(key);
    },
  };
}

/** The line after one that is gone, or else the one before it, that was there and still is; an entry if there is one. */
function heirOf(key: string, earlier: readonly ListItem[], items: readonly ListItem[]): string | undefined {
  const left = new Set(items.map((item) => item.key));
  const at = earlier.findIndex((item) => item.key === key);
  const near = [...earlier.slice(at + 1), ...earlier.slice(0, Math.max(at, 0)).reverse()].filter((item) =>
    left.has(item.key),
  );
  return (near.find(({ kind }) => kind === "entry") ?? near[0])?.key;
}

/** Puts the focus on a control of a line, or on its first button; false when the line is not drawn. */
export function focusLine(list: HTMLElement, key: string, control: string | undefined): boolean {
  const line = list.querySelector(`[data-key="${CSS.escape(key)}"]`);
  const wanted =
    (control === undefined ? null : line?.querySelector<HTMLElement>(`[data-control="${control}"]`)) ??
    line?.querySelector<HTMLElement>("button");
  wanted?.focus();
  return wanted !== undefined && wanted !== null;
}
