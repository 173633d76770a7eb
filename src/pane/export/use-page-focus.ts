import { useCallback, useLayoutEffect, useRef, type RefObject } from "react";
import { useApp } from "../elements/use-app";
import { viewTabId } from "../frame/view-tabs";

/**
 * A page takes the focus to its heading when it opens, unless the person is in the sheet. Answers what closes the page: that
 * gives the focus back to what opened it; where the page makes room for a view instead, that gets it.
 */
export function usePageFocus(
  page: RefObject<HTMLElement | null>,
  heading: RefObject<HTMLElement | null>,
  close: () => void,
): () => void {
  const { store } = useApp();
  const opener = useRef<HTMLElement>(undefined);
  const isClosing = useRef(false);
  useLayoutEffect(() => {
    const root = page.current;
    const { activeElement } = document;
    if (activeElement instanceof HTMLElement) opener.current = activeElement;
    if (document.hasFocus()) heading.current?.focus({ preventScroll: true });
    return () => {
      // Asked while the page still stands; acted on once what comes instead stands as well.
      if (root?.contains(document.activeElement) !== true) return;
      const back = isClosing.current ? opener.current : undefined;
      queueMicrotask(() => {
        const target = back?.isConnected === true ? back : document.getElementById(viewTabId(store.getState().view));
        target?.focus();
      });
    };
  }, [page, heading, store]);
  return useCallback(() => {
    isClosing.current = true;
    close();
  }, [close]);
}
