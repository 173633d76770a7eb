import { writeCsv } from "../../src/csv/write";
import { columnByHeader } from "../../src/template/columns";
import { templateHeaders, type TemplateGeneration } from "../../src/template/template-headers";
import type { Deal } from "./good-deal";

/** A file in samples/, and what the list of samples says of it. */
export interface SampleFile {
  readonly file: string;
  readonly title: string;
  readonly description: string;
  readonly bytes: Uint8Array;
}

/** How many Solution, Team member and Microsoft team member columns a sample has. */
export interface Repeats {
  readonly solutions: number;
  readonly teamMembers: number;
}

/** The template's headers, with as many repeating columns as asked for. */
export function headersOf(generation: TemplateGeneration, repeats: Repeats): readonly string[] {
  return templateHeaders(generation).flatMap((header) => {
    const [, family = "", number = ""] = /^(Solution|Team member) (\d+)$/.exec(header) ?? [];
    if (family === "") return [header];
    const wanted = family === "Solution" ? repeats.solutions : repeats.teamMembers;
    return number === "1" ? Array.from({ length: wanted }, (_, index) => `${family} ${index + 1}`) : [];
  });
}

/** Header row and one row per deal. Throws when a deal names a column that the headers do not have. */
export function sampleRows(headers: readonly string[], deals: readonly Deal[]): string[][] {
  const keys = headers.map((header) => columnByHeader(header)?.key ?? header);
  const known = new Set(keys);
  for (const deal of deals) {
    const stray = Object.keys(deal).find((key) => !known.has(key));
    if (stray !== undefined) throw new Error(`No column for ${stray}.`);
  }
  return [[...headers], ...deals.map((deal) => keys.map((key) => deal[key] ?? ""))];
}

/** Bytes as Partner Center hands files out: UTF-8 without byte order mark. */
export function sampleBytes(headers: readonly string[], deals: readonly Deal[]): Uint8Array {
  return writeCsv(sampleRows(headers, deals), { bom: false });
}
