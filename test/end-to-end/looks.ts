import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";
import { paneFrame, type Bench } from "./bench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

/** What the pane is drawn in, and the media that bring it about. */
export const LOOKS = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "high contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;
/** The narrow one last: the test goes on in it. */
const WIDTHS = [400, 320] as const;

/**
 * The rules of axe that judge colours, sizes, styles and what lies over what. All others judge elements, their attributes and
 * whether they can be seen, which is why one run of them holds for every look and width that changes none of these.
 * (`target-size` judges sizes too, but is off unless it is asked for.) See axe-core's doc/rule-descriptions.md.
 */
const RULES_OF_DRAWING = [
  "color-contrast",
  "link-in-text-block",
  "scrollable-region-focusable",
  "avoid-inline-spacing",
];

/**
 * What axe objects to in the pane as it stands, light, dark and in high contrast, at 320 and 400 pixels, and where it is
 * wider than its frame: one line each, none when all is well. The look is changed under the open pane, as Office and the
 * system change it, because to come here anew for each would take minutes.
 */
export async function faultsInEveryLook(bench: Bench): Promise<readonly string[]> {
  const frame = paneFrame(bench);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const faults: string[] = [];
  const judged = new Set<string>();
  for (const width of WIDTHS) {
    await bench.setPaneWidth(width);
    for (const { look, media } of LOOKS) {
      await bench.page.emulateMedia(media);
      const elements = await elementsOf(frame);
      const found = await faultsOf(frame, judged.has(elements) ? RULES_OF_DRAWING : undefined);
      judged.add(elements);
      for (const fault of found) faults.push(`${width} px, ${look}: ${fault}`);
    }
  }
  await bench.page.emulateMedia({ colorScheme: null, forcedColors: null });
  return faults;
}

/** All elements in the pane as rules see them that do not judge how it is drawn, once the look has settled. */
async function elementsOf(frame: Frame): Promise<string> {
  return frame.evaluate(async () => {
    // The theme follows in the next frame; what fades into it has to arrive first.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const lines: string[] = [];
    const walk = (node: Node): void => {
      if (node instanceof Text) lines.push(node.data);
      if (!(node instanceof Element)) return;
      const attributes = [...node.attributes].filter(({ name }) => name !== "class" && name !== "style");
      const isSeen = node.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      lines.push(`<${node.tagName} ${attributes.map(({ name, value }) => `${name}="${value}"`).join(" ")} ${isSeen}>`);
      node.childNodes.forEach(walk);
      lines.push("</>");
    };
    walk(document.documentElement);
    return lines.join("\n");
  });
}

/** One line for each fault by these rules, or by all. */
async function faultsOf(frame: Frame, rules: readonly string[] | undefined): Promise<readonly string[]> {
  return frame.evaluate(async (only) => {
    const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
    // Left out are invisible stops that Fluent puts around the focus; they take the focus on at once.
    const { violations } = await run(
      { include: [document], exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"], ...(only === undefined ? {} : { runOnly: [...only] }) },
    );
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px wider than its frame`);
    return faults;
  }, rules);
}
