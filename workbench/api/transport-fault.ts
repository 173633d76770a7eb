/**
 * Failures of a whole batch, before any of its actions ran: the number that Excel on the web answers with, and what the
 * client makes of it (HTTP status and error code).
 */
const FAULTS = {
  InvalidOperationInCellEditMode: { number: 5004, status: 400 },
  AccessDenied: { number: 7000, status: 401 },
  InvalidOrTimedOutSession: { number: 5012, status: 408 },
  ActivityLimitReached: { number: 5102, status: 429 },
  RequestPayloadSizeLimitExceeded: { number: 5103, status: 400 },
  ResponsePayloadSizeLimitExceeded: { number: 5104, status: 400 },
  WriteNotSupportedWhenModalDialogOpen: { number: 5016, status: 400 },
  InvalidRequestContext: { number: 1014, status: 400 },
  GeneralException: { number: 5001, status: 500 },
} as const;

export type TransportFaultCode = keyof typeof FAULTS;

export interface TransportFault {
  readonly code: TransportFaultCode;
  /** The `Error` of the answer to `executeMethod`. */
  readonly number: number;
  /** The HTTP status that the client derives from it. */
  readonly status: number;
}

export function transportFault(code: TransportFaultCode): TransportFault {
  return { code, ...FAULTS[code] };
}
