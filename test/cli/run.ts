import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { JsonReport } from "../../cli/json-report";
import { runCheck } from "../../cli/run-check";

export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** The day on which the tests check. */
export const TODAY = "2026-11-22";

export async function run(...args: readonly string[]): Promise<Run> {
  let out = "";
  let err = "";
  const status = await runCheck(args, {
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    today: TODAY,
  });
  return { status, out, err };
}

/** Runs with `--format json` and reads the answer. */
export async function runJson(...args: readonly string[]): Promise<Run & { readonly report: JsonReport }> {
  const result = await run(...args, "--format", "json");
  return { ...result, report: JSON.parse(result.out) as JsonReport };
}

export function sample(file: string): string {
  return path.resolve(__dirname, "../../samples", file);
}

/** A folder of its own for every test, removed afterwards. */
export function temporaryFolder(): (file: string) => string {
  let folder = "";
  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "dealsheet-"));
  });
  afterEach(async () => {
    await rm(folder, { recursive: true });
  });
  return (file) => path.join(folder, file);
}
