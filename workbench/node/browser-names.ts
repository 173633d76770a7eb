const nothing = () => undefined;

/** What a browser has and the client library looks for while it loads; only what is missing is added. */
export function addBrowserNames(): void {
  const names: Readonly<Record<string, unknown>> = {
    window: globalThis,
    self: globalThis,
    parent: globalThis,
    top: globalThis,
    navigator: { userAgent: "node" },
    location: { origin: "null", hash: "", search: "", href: "about:blank", protocol: "https:" },
    addEventListener: nothing,
    removeEventListener: nothing,
    document: {
      URL: "about:blank",
      readyState: "loading",
      createElement: () => ({}),
      getElementsByTagName: () => [],
      addEventListener: nothing,
    },
  };
  for (const [name, value] of Object.entries(names)) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value, configurable: true, writable: true });
  }
}
