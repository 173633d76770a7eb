/**
 * Brings an element to the top of the help page, below its head, and gives it the focus. `scrollIntoView` would scroll
 * whatever lies around the page too: the pane, even the window that it is framed in.
 */
export function goTo(element: HTMLElement | null): void {
  const page = element?.closest("main");
  if (element === null || page === null || page === undefined) return;
  element.focus({ preventScroll: true });
  // How much the head covers, as the element's own style says; jsdom knows no such length.
  const covered = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  page.scrollTop += element.getBoundingClientRect().top - page.getBoundingClientRect().top - covered;
}
