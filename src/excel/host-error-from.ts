import { HostError, type HostErrorCode } from "../actions/host-error";

/** What Excel's error codes mean to this product. A code that is not listed is `excel-failed`. */
const MEANINGS: ReadonlyMap<string, HostErrorCode> = new Map([
  ["InvalidOperationInCellEditMode", "cell-edit-mode"],
  ["ItemNotFound", "sheet-deleted"],
  ["InvalidObjectPath", "sheet-deleted"],
  ["AccessDenied", "sheet-protected"],
  ["RequestPayloadSizeLimitExceeded", "too-large"],
  ["ResponsePayloadSizeLimitExceeded", "too-large"],
  ["OperationCellsExceedLimit", "too-large"],
  ["RangeExceedsLimit", "too-large"],
  ["MemoryLimitReached", "too-large"],
  ["ActivityLimitReached", "busy"],
  ["WriteNotSupportedWhenModalDialogOpen", "busy"],
  ["RequestAborted", "busy"],
  ["ServiceNotAvailable", "busy"],
  ["Conflict", "busy"],
  ["ApiNotFound", "not-supported"],
  ["ApiNotAvailable", "not-supported"],
  ["NotImplemented", "not-supported"],
  ["UnsupportedFeature", "not-supported"],
  ["UnsupportedOperation", "not-supported"],
  ["UnsupportedSheet", "not-supported"],
]);

/** Whether an error says that Excel's answer would have been larger than it may be (5 MB, Excel on the web). */
export function isAnswerTooLarge(error: unknown): boolean {
  return error instanceof OfficeExtension.Error && error.code === "ResponsePayloadSizeLimitExceeded";
}

/** The `HostError` for an error of Office.js; any other error is a bug and comes back unchanged. */
export function hostErrorFrom(error: unknown): unknown {
  if (!(error instanceof OfficeExtension.Error)) return error;
  return new HostError(MEANINGS.get(error.code) ?? "excel-failed", `${error.code}: ${error.message}`, { cause: error });
}
