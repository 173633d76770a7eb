/** Codes that the Excel API documents, with the HTTP status and the sentence that go with them. */
const ERRORS = {
  AccessDenied: [401, "You cannot perform the requested operation."],
  ApiNotFound: [404, "The API you are trying to use could not be found."],
  GeneralException: [500, "There was an internal error while processing the request."],
  InvalidArgument: [400, "The argument is invalid or missing or has an incorrect format."],
  InvalidOperation: [400, "The operation attempted is invalid on the object."],
  InvalidReference: [400, "This reference is not valid for the current operation."],
  InvalidRequest: [400, "Cannot process the request."],
  InvalidSelection: [400, "The current selection is invalid for this operation."],
  ItemAlreadyExists: [409, "The resource being created already exists."],
  ItemNotFound: [404, "The requested resource doesn't exist."],
  NotImplemented: [501, "The requested feature isn't implemented."],
} as const;

export type ApiErrorCode = keyof typeof ERRORS;

export function isApiErrorCode(code: string): code is ApiErrorCode {
  return Object.hasOwn(ERRORS, code);
}

/** A refusal that the client sees as `OfficeExtension.Error` with this `code`. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly status: number;
  constructor(
    readonly code: ApiErrorCode,
    message: string = ERRORS[code][1],
  ) {
    super(message);
    this.status = ERRORS[code][0];
  }
}
