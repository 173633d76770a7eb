import { useEffect, type RefObject } from "react";

const FOCUSABLE = "button:not(:disabled), input:not(:disabled), textarea, [tabindex='0']";

const SUBJECT = "data-focus-subject";

/**
 * Put on an element that is about one thing in the sheet (a cell, a row) and goes with it. What comes in its place is about
 * another thing, and does not inherit the focus: whoever goes on typing would type there.
 */
export const FOCUS_SUBJECT = { [SUBJECT]: "" } as const;

interface FocusPlace {
  readonly element: Element;
  /** From the inside out: each ancestor, and the element's number among what can be focused in it. */
  readonly ancestors: readonly { readonly ancestor: Element; readonly index: number }[];
}

/**
 * When the focused element goes because it has done its work (a fix, a preview), moves the focus to what took its place
 * instead of losing it to the top of the page. Never takes the focus when the pane does not have it, nor to another cell or
 * row than the person was at (`FOCUS_SUBJECT`): the selection in the sheet may move by itself.
 */
export function useKeptFocus(container: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const root = container.current;
    if (root === null) return undefined;
    let place: FocusPlace | undefined;
    const remember = ({ target }: FocusEvent): void => {
      place = target instanceof Element ? placeOf(target, root) : undefined;
    };
    const observer = new MutationObserver(() => {
      if (place === undefined || place.element.isConnected) return;
      const lost = place;
      place = undefined;
      if (document.activeElement === document.body) heirOf(lost)?.focus();
    });
    // The person has gone to the sheet: whatever happens here now must not fetch them back.
    const forget = (): void => {
      place = undefined;
    };
    root.addEventListener("focusin", remember);
    window.addEventListener("blur", forget);
    observer.observe(root, { childList: true, subtree: true });
    return () => {
      root.removeEventListener("focusin", remember);
      window.removeEventListener("blur", forget);
      observer.disconnect();
    };
  }, [container]);
}

function placeOf(element: Element, root: Element): FocusPlace {
  const ancestors: FocusPlace["ancestors"][number][] = [];
  for (let ancestor = element.parentElement; ancestor !== null; ancestor = ancestor.parentElement) {
    ancestors.push({ ancestor, index: [...ancestor.querySelectorAll(FOCUSABLE)].indexOf(element) });
    if (ancestor === root) break;
  }
  return { element, ancestors };
}

/** What stands now where the element stood, in the nearest ancestor that is still there and about the same thing. */
function heirOf({ element, ancestors }: FocusPlace): HTMLElement | undefined {
  if (element.hasAttribute(SUBJECT)) return undefined;
  for (const { ancestor, index } of ancestors) {
    if (!ancestor.isConnected) {
      if (ancestor.hasAttribute(SUBJECT)) return undefined;
      continue;
    }
    const candidates = ancestor.querySelectorAll<HTMLElement>(FOCUSABLE);
    const heir = candidates[Math.min(index, candidates.length - 1)];
    if (heir !== undefined) return heir;
  }
  return undefined;
}
