import { CliError } from "./cli-error";

const REASONS: ReadonlyMap<string, string> = new Map([
  ["ENOENT", "there is no such file or folder"],
  ["ENOTDIR", "there is no such file or folder"],
  ["EISDIR", "it is a folder"],
  ["EACCES", "access is denied"],
  ["EPERM", "access is denied"],
  ["EROFS", "the disk is read-only"],
  ["ENOSPC", "the disk is full"],
  ["EBUSY", "another program is using it"],
  ["ENAMETOOLONG", "its name is too long"],
]);

/** The operating system's refusal to read or write a file, in a sentence. */
export function fileError(verb: "read" | "written", file: string, error: unknown): CliError {
  const code = codeOf(error);
  const reason = REASONS.get(code) ?? (error instanceof Error ? error.message : String(error));
  return new CliError(`${file} could not be ${verb}: ${reason}.`, { cause: error });
}

function codeOf(error: unknown): string {
  if (typeof error !== "object" || error === null || !("code" in error)) return "";
  return typeof error.code === "string" ? error.code : "";
}
