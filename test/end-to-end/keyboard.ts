import type { Bench } from "./bench";

/** The name of what has the focus in the pane; nothing but the pane's whole text where nothing in it has. */
export async function focused({ pane }: Bench): Promise<string> {
  return pane.locator("html").evaluate(({ ownerDocument }) => {
    const { activeElement: element } = ownerDocument;
    const [label] = element instanceof HTMLInputElement ? (element.labels ?? []) : [];
    return element?.getAttribute("aria-label") ?? label?.textContent ?? element?.textContent ?? "";
  });
}

/**
 * Presses Tab, at most so many times, until what has this name has the focus. Answers the names on the way, that one
 * last; where it never gets there the error tells them.
 */
export async function tabTo(bench: Bench, name: string | RegExp, most: number): Promise<readonly string[]> {
  const isThere = (text: string): boolean => (typeof name === "string" ? text === name : name.test(text));
  const passed: string[] = [];
  let now = await focused(bench);
  while (!isThere(now)) {
    if (passed.length === most) {
      throw new Error(`${String(name)} is not among ${passed.map((text) => text.slice(0, 60)).join(" | ")}`);
    }
    await bench.page.keyboard.press("Tab");
    now = await focused(bench);
    passed.push(now);
  }
  return passed;
}
