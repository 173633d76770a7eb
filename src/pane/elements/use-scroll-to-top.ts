import { useLayoutEffect, type RefObject } from "react";

/** Whenever another page is shown, begins at its top: it is not scrolled as far as the one before it was. */
export function useScrollToTop(scrollers: readonly RefObject<HTMLElement | null>[], page: string): void {
  useLayoutEffect(() => {
    for (const { current } of scrollers) toTop(current);
    // Only when the page changes.
    // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  }, [page]);
}

function toTop(element: HTMLElement | null): void {
  if (element !== null) element.scrollTop = 0;
}
