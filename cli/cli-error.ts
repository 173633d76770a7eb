/** Something that a person gave and that does not work: one sentence that says what, for standard error. */
export class CliError extends Error {
  override readonly name = "CliError";
}
