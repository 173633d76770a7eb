import { useEffect, useRef, type RefObject } from "react";

/**
 * Gives the focus back to where it was in the container once nothing covers it any more; to `fallback`, an id, where
 * that element has gone. Does nothing while the person is in the sheet.
 */
export function useReturnFocus(container: RefObject<HTMLElement | null>, isCovered: boolean, fallback: string): void {
  const last = useRef<HTMLElement>(undefined);
  const isAway = useRef(false);
  useEffect(() => {
    const root = container.current;
    const remember = ({ target }: FocusEvent): void => {
      if (target instanceof HTMLElement) last.current = target;
    };
    const leave = (): void => {
      isAway.current = true;
    };
    const come = (): void => {
      isAway.current = false;
    };
    root?.addEventListener("focusin", remember);
    window.addEventListener("blur", leave);
    window.addEventListener("focus", come);
    return () => {
      root?.removeEventListener("focusin", remember);
      window.removeEventListener("blur", leave);
      window.removeEventListener("focus", come);
    };
  }, [container]);
  useEffect(() => {
    if (!isCovered) return undefined;
    return () => {
      const isTaken = document.activeElement !== null && document.activeElement !== document.body;
      if (isTaken || isAway.current) return;
      const opener = last.current;
      (opener?.isConnected === true ? opener : document.getElementById(fallback))?.focus({ preventScroll: true });
    };
  }, [isCovered, fallback]);
}
