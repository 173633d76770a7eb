import "@testing-library/jest-dom";
import { TextDecoder, TextEncoder } from "node:util";

// jsdom lays nothing out and has no ResizeObserver; Fluent's MessageBar asks for one.
globalThis.ResizeObserver = class {
  observe(): void {
    // Nothing changes its size in jsdom.
  }
  unobserve(): void {
    // See observe.
  }
  disconnect(): void {
    // See observe.
  }
};

// jsdom has no media queries either: the tests' screen is light and forces no colours.
globalThis.matchMedia = (query) =>
  Object.assign(new EventTarget(), {
    matches: false,
    media: query,
    onchange: null,
    addListener: () => undefined,
    removeListener: () => undefined,
  }) as MediaQueryList;

// jsdom leaves out the encoders that every browser has.
Object.assign(globalThis, { TextDecoder, TextEncoder });

/** axe and whole panes take their time in jsdom on a busy machine. */
jest.setTimeout(30_000);

// jsdom scrolls nothing.
Element.prototype.scrollIntoView = () => undefined;
