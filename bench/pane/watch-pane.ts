/** What a page that the browser has drawn knows of its own speed; in milliseconds since its navigation. */
export interface PaneTimes {
  /** First contentful paint. */
  paint: number | undefined;
  /** The button that checks can be pressed. */
  ready: number | undefined;
  /** The last press of that button, and the moment at which the outcome had been drawn. */
  pressed: number | undefined;
  drawn: number | undefined;
  /** Tasks of the pane alone that took longer than 50 ms, in milliseconds; the stand-in's own are not the add-in's. */
  longTasks: number[];
}

declare global {
  interface Window {
    paneTimes?: PaneTimes;
  }
}

/**
 * Runs in every frame before its scripts do, as text: it must not use anything from outside. Times the task pane from
 * within, so that what the measuring program does itself is not measured.
 */
export function watchPane(): void {
  if (!location.pathname.endsWith("/taskpane.html")) return;
  const times: PaneTimes = {
    paint: undefined,
    ready: undefined,
    pressed: undefined,
    drawn: undefined,
    longTasks: [],
  };
  window.paneTimes = times;
  const buttons = (): HTMLButtonElement | undefined =>
    [...document.querySelectorAll("button")].find(({ textContent }) => textContent === "Check sheet");
  const isDone = (): boolean =>
    / in [\d,]+ records?$/.test(document.querySelector('[role="status"]')?.textContent ?? "");
  new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) {
      if (name === "first-contentful-paint") times.paint = startTime;
    }
  }).observe({ type: "paint", buffered: true });
  new PerformanceObserver((list) => {
    for (const { name, duration } of list.getEntries()) {
      if (name === "self") times.longTasks.push(duration);
    }
  }).observe({ type: "longtask", buffered: true });
  new MutationObserver(() => {
    if (times.ready === undefined && buttons() !== undefined) times.ready = performance.now();
    if (times.pressed === undefined || times.drawn !== undefined || !isDone()) return;
    // The frame after the one in which the change is drawn: by then it is on the screen.
    requestAnimationFrame(() =>
      requestAnimationFrame(() => {
        times.drawn ??= performance.now();
      }),
    );
  }).observe(document, { childList: true, subtree: true, characterData: true });
  document.addEventListener(
    "click",
    ({ target }) => {
      if (!(target instanceof Element) || target.closest("button") !== buttons()) return;
      times.pressed = performance.now();
      times.drawn = undefined;
      times.longTasks.length = 0;
    },
    { capture: true },
  );
}
