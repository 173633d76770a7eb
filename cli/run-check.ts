import path from "node:path";
import { exportFiles } from "../src/csv/export-files";
import { planExport, type ExportPlan } from "../src/csv/plan";
import { message } from "../src/findings/message";
import { checkSheet, type CheckedSheet } from "../src/rules/check-sheet";
import { takeBaseline } from "../src/sheet/baseline";
import type { Baseline, DealSheet } from "../src/sheet/deal-sheet";
import { recognise } from "../src/sheet/recognise";
import { parseArguments, USAGE, type Arguments } from "./arguments";
import { CliError } from "./cli-error";
import { fixAllSafe } from "./fix-all-safe";
import { jsonReport } from "./json-report";
import { readSheet } from "./read-sheet";
import { textReport } from "./text-report";
import { WORDS } from "./words";
import { refuseToOverwrite, writeExport } from "./write-export";

/** Where a run writes, and what it takes for today (`YYYY-MM-DD`) unless told. */
export interface Surroundings {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  readonly today: string;
}

export type ExitStatus = 0 | 1 | 2;

/** Runs one check as the command line asks (rules.md §6) and gives the exit status. */
export async function runCheck(args: readonly string[], surroundings: Surroundings): Promise<ExitStatus> {
  try {
    const parsed = parseArguments(args);
    if (parsed !== "help") return await checkFile(parsed, surroundings);
    surroundings.out(USAGE);
    return 0;
  } catch (error) {
    if (!(error instanceof CliError)) throw error;
    surroundings.err(`${error.message}\n`);
    return 2;
  }
}

async function checkFile(args: Arguments, { out, err, today }: Surroundings): Promise<ExitStatus> {
  const inputs = [args.file, ...(args.baseline === undefined ? [] : [args.baseline])];
  if (args.out !== undefined) await refuseToOverwrite(args.out, inputs);
  const { sheet, notes } = await readSheet(args.file);
  for (const note of notes) err(`${note}\n`);
  const baseline = args.baseline === undefined ? undefined : await readBaseline(args.baseline);
  const options = { today: args.today ?? today };
  const { checked, fixed } = args.fixSafe
    ? fixAllSafe(sheet, baseline, options)
    : { checked: checkSheet(sheet, baseline, options), fixed: 0 };

  const { recognition, findings } = checked;
  const json = args.format === "json" ? `${JSON.stringify(jsonReport(args.file, checked), null, 2)}\n` : undefined;
  if (recognition.kind !== "deal-sheet") {
    if (json !== undefined) out(json);
    throw new CliError(refusalOf(args.file, checked));
  }
  const { dealSheet } = recognition;
  const plan = planExport(dealSheet, findings, {
    hasEarlierBaseline: baseline !== undefined,
    ...(args.out === undefined ? {} : { fileName: path.basename(args.out) }),
  });
  if (args.out !== undefined) await saveExport(args.out, args.bom, dealSheet, plan, inputs, err);
  out(json ?? textReport(args.file, dealSheet, findings, plan));
  if (args.fixSafe && json === undefined) out(`\nSafe fixes applied to ${fixed} ${fixed === 1 ? "cell" : "cells"}.\n`);
  return findings.some(({ severity }) => severity === "error") ? 1 : 0;
}

async function readBaseline(file: string): Promise<Baseline> {
  const recognition = recognise((await readSheet(file)).sheet);
  if (recognition.kind !== "deal-sheet") throw new CliError(`${file}, the baseline, is not a co-sell file.`);
  return takeBaseline(recognition.dealSheet);
}

function refusalOf(file: string, { recognition, findings }: CheckedSheet): string {
  if (recognition.kind === "empty") return `${file} is empty.`;
  return `${file}: ${findings.map((finding) => message(finding, WORDS)).join(" ")}`;
}

async function saveExport(
  target: string,
  bom: boolean,
  dealSheet: DealSheet,
  plan: ExportPlan,
  inputs: readonly string[],
  err: (text: string) => void,
): Promise<void> {
  const files = exportFiles(dealSheet, plan, { bom });
  if (files.length === 0) err(`${target} was not written: there is no record to upload.\n`);
  await writeExport(path.dirname(target), files, inputs);
  for (const { name, inexact } of files) {
    for (const { row, header } of inexact)
      err(`${name}: “${header}” of row ${row} held half a character; it became �.\n`);
  }
}
