/** Why Excel would not do something, in words that this product can explain. */
export type HostErrorCode =
  | "cell-edit-mode"
  | "sheet-deleted"
  | "sheet-protected"
  | "workbook-protected"
  | "sheet-left-over"
  | "too-large"
  | "busy"
  | "not-supported"
  | "read-only-workbook"
  | "excel-failed";

/** An error about Excel, not about the person's data: a code, and Excel's own message for the report. */
export class HostError extends Error {
  override readonly name = "HostError";
  constructor(
    readonly code: HostErrorCode,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
