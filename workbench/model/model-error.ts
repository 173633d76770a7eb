/** Excel's own error codes, so that an API layer can pass them on. */
export type ModelErrorCode = "InvalidArgument" | "ItemAlreadyExists" | "ItemNotFound" | "InvalidOperation";

/** A request that the workbook refuses. */
export class ModelError extends Error {
  constructor(
    readonly code: ModelErrorCode,
    message: string,
  ) {
    super(message);
    this.name = "ModelError";
  }
}
