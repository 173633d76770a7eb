import { useEffect } from "react";
import type { Session } from "../core/session";

const FOCUSABLE = "button, input, [tabindex='0']";

/** F6 and Shift+F6 walk through the regions of the page, as in Office; Tab alone would stay in the sheet. */
export function useRegions(session: Session): void {
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== "F6") return;
      event.preventDefault();
      const regions = [...document.querySelectorAll<HTMLElement>("[data-region]")].filter(
        (region) => region.offsetParent !== null,
      );
      const here = regions.findIndex((region) => region.contains(document.activeElement));
      const next = regions[(here + (event.shiftKey ? -1 : 1) + regions.length) % regions.length];
      if (next?.dataset["region"] === "sheet") session.focusSheet();
      else if (next?.dataset["region"] === "pane" && session.pane.frame()?.host.isReady() === true) {
        next.querySelector("iframe")?.focus();
        session.pane.frame()?.host.focusPane();
      } else next?.querySelector<HTMLElement>(FOCUSABLE)?.focus();
    };
    document.addEventListener("keydown", onKeyDown);
    return () => {
      document.removeEventListener("keydown", onKeyDown);
    };
  }, [session]);
}
