import { useEffect, type RefObject } from "react";

/** Calls back when Escape is pressed inside the container and nothing in it has made use of it. */
export function useEscape(container: RefObject<HTMLElement | null>, onEscape: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      if (event.key !== "Escape" || event.defaultPrevented) return;
      if (!(event.target instanceof Node) || container.current?.contains(event.target) !== true) return;
      event.preventDefault();
      // In Excel on the web office.js listens at the window, and takes the focus to the sheet.
      event.stopPropagation();
      onEscape();
    };
    // React's own handlers, which may make use of the key, have run by the time that the document is told.
    document.addEventListener("keydown", listen);
    return () => {
      document.removeEventListener("keydown", listen);
    };
  }, [container, onEscape]);
}
