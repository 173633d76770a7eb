import { readFile } from "node:fs/promises";
import path from "node:path";

/** A file that the workbench offers to open. */
export interface SampleEntry {
  readonly file: string;
  readonly title: string;
  readonly description: string;
}

/** The samples of `folder/samples.json`; none where there is no such file. Throws where it makes no sense. */
export async function readSamples(folder: string): Promise<readonly SampleEntry[]> {
  const text = await readFile(path.join(folder, "samples.json"), "utf8").catch(() => "[]");
  const list: unknown = JSON.parse(text);
  if (!Array.isArray(list) || !list.every(isSample)) {
    throw new Error(`${folder}/samples.json is no list of {file, title, description}.`);
  }
  return list.map(({ file, title, description }) => ({ file, title, description }));
}

function isSample(entry: unknown): entry is SampleEntry {
  const { file, title, description } = (entry ?? {}) as Partial<Record<keyof SampleEntry, unknown>>;
  return typeof file === "string" && typeof title === "string" && typeof description === "string";
}
