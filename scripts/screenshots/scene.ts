import { readFileSync } from "node:fs";
import path from "node:path";
import type { AppWords } from "../../src/words/words";
import type { Bench, BenchOptions } from "../../test/end-to-end/bench";

/** A state of the pane worth looking at. */
export interface Scene {
  readonly name: string;
  readonly options: BenchOptions;
  /** From the open workbench to the state, by what the pane says in the language of the picture. */
  readonly road: (bench: Bench, words: AppWords) => Promise<void>;
}

/** Highlights, dropdowns and what is announced follow the findings. */
export async function settled({ page }: Bench): Promise<void> {
  await page.waitForTimeout(1000);
}

export async function check(bench: Bench, words: AppWords): Promise<void> {
  await bench.pane.getByRole("button", { name: words.actions.labels.checkSheet, exact: true }).click();
  await bench.pane.getByRole("tab").first().waitFor({ timeout: 60_000 });
  await settled(bench);
}

/** Presses the first button whose name is, or begins with, this text. */
export async function press(bench: Bench, name: string, role: "button" | "checkbox" = "button"): Promise<void> {
  await bench.pane
    .getByRole(role, { name: beginning(name) })
    .first()
    .click();
  await settled(bench);
}

export async function select(bench: Bench, address: string): Promise<void> {
  await bench.page.evaluate((cell) => window.workbench?.select(cell), address);
  await settled(bench);
}

export async function toFindings(bench: Bench, words: AppWords): Promise<void> {
  await turnTo(bench, untilNumber(words.views.findings(0)));
}

export async function toAccounts(bench: Bench, words: AppWords): Promise<void> {
  await turnTo(bench, words.views.accounts(0));
}

/** Gives a sample to the pane's file picker. */
export async function importSample(bench: Bench, sample: string): Promise<void> {
  const file = path.resolve(__dirname, "../../samples", sample);
  await bench.pane
    .locator("input[type=file]")
    .first()
    .setInputFiles({ name: sample, mimeType: "text/csv", buffer: readFileSync(file) });
  await bench.pane.getByRole("tab").first().waitFor({ timeout: 60_000 });
  await settled(bench);
}

/** What a text with a number in it begins with: “Fix all ” of “Fix all 12…”. */
export function untilNumber(text: string): string {
  return text.replace(/\s*\(?\d.*/s, "");
}

async function turnTo(bench: Bench, view: string): Promise<void> {
  await bench.pane.getByRole("tab", { name: beginning(view) }).click();
  await settled(bench);
}

function beginning(text: string): RegExp {
  return new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);
}
