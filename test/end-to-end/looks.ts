import { readFileSync } from "node:fs";
import type axe from "axe-core";
import type { Frame } from "playwright-core";
import type { Bench } from "./bench";

const AXE = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");

const LOOKS = [
  { look: "light", media: { colorScheme: "light", forcedColors: "none" } },
  { look: "dark", media: { colorScheme: "dark", forcedColors: "none" } },
  { look: "high contrast", media: { colorScheme: "dark", forcedColors: "active" } },
] as const;
/** The narrow one last: the test goes on in it. */
const WIDTHS = [400, 320] as const;

/**
 * What axe objects to in the pane as it stands, light, dark and in high contrast, at 320 and 400 pixels, and where it is
 * wider than its frame: one line each, none when all is well. The look is changed under the open pane, as Office and the
 * system change it, because to come here anew for each would take minutes.
 */
export async function faultsInEveryLook(bench: Bench): Promise<readonly string[]> {
  const frame = paneFrame(bench);
  if (!(await frame.evaluate(() => "axe" in window))) await frame.evaluate(AXE);
  const faults: string[] = [];
  for (const width of WIDTHS) {
    await bench.setPaneWidth(width);
    for (const { look, media } of LOOKS) {
      await bench.page.emulateMedia(media);
      for (const fault of await faultsOf(frame)) faults.push(`${width} px, ${look}: ${fault}`);
    }
  }
  await bench.page.emulateMedia({ colorScheme: null, forcedColors: null });
  return faults;
}

async function faultsOf(frame: Frame): Promise<readonly string[]> {
  return frame.evaluate(async () => {
    // The theme follows in the next frame; what fades into it has to arrive first.
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    await Promise.allSettled(document.getAnimations().map(({ finished }) => finished));
    const { run } = (window as unknown as { readonly axe: typeof axe }).axe;
    // Left out are invisible stops that Fluent puts around the focus; they take the focus on at once.
    const { violations } = await run(
      { include: [document], exclude: ["[data-tabster-dummy]"] },
      { resultTypes: ["violations"] },
    );
    const faults = violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`${scrollWidth - clientWidth} px wider than its frame`);
    return faults;
  });
}

function paneFrame({ page }: Bench): Frame {
  const frame = page.frames().find((one) => one.url().includes("/taskpane.html"));
  if (frame === undefined) throw new Error("There is no pane.");
  return frame;
}
