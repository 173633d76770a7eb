import { realpath, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ExportFile } from "../src/csv/export-files";
import { CliError } from "./cli-error";
import { fileError } from "./file-error";

/**
 * Writes the files of an export into a folder. None is written when one of them is a file that was read.
 * @throws CliError when a file would be overwritten that was read, or cannot be written.
 */
export async function writeExport(
  folder: string,
  files: readonly ExportFile[],
  inputs: readonly string[],
): Promise<void> {
  for (const { name } of files) await refuseToOverwrite(path.join(folder, name), inputs);
  for (const { name, bytes } of files) {
    const target = path.join(folder, name);
    try {
      await writeFile(target, bytes);
    } catch (error) {
      throw fileError("written", target, error);
    }
  }
}

/** @throws CliError when `target` is one of the files that were read, under whatever name, link or spelling. */
export async function refuseToOverwrite(target: string, inputs: readonly string[]): Promise<void> {
  for (const input of inputs) {
    if (await isSameFile(target, input)) {
      throw new CliError(`${target} is the file that was read, which is never overwritten. Give --out another name.`);
    }
  }
}

async function isSameFile(target: string, input: string): Promise<boolean> {
  if (path.resolve(target) === path.resolve(input)) return true;
  const [one, other] = await Promise.all([identityOf(target), identityOf(input)]);
  return one !== undefined && other !== undefined && (one.inode === other.inode || one.place === other.place);
}

/** What two names of one file share; undefined when there is no file of that name. */
async function identityOf(file: string): Promise<{ readonly inode: string; readonly place: string } | undefined> {
  try {
    const { dev, ino } = await stat(file, { bigint: true });
    return { inode: `${dev}:${ino}`, place: await realpath(file) };
  } catch {
    // It cannot be looked at, so it is not the input, which was read; writing it will tell the rest.
    return undefined;
  }
}
