/**
 * The messages that the pane's office.js and its host exchange: JSON texts sent with `postMessage`. Every field begins
 * with an underscore; `_conversationId` names the activation of the pane.
 */
export const MessageType = { request: 0, response: 1 } as const;
export const ActionType = { invoke: 0, registerEvent: 1, unregisterEvent: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** `_errorCode` of a response. */
export const TransportError = { none: 0, badRequest: -1, handlerError: -2 } as const;

export interface RequestEnvelope {
  readonly _messageType: 0;
  readonly _actionType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _data: unknown;
}

export interface ResponseEnvelope {
  readonly _messageType: 1;
  readonly _responseType: number;
  readonly _actionName: string;
  readonly _conversationId: string;
  readonly _correlationId: number;
  readonly _errorCode: number;
  readonly _data: unknown;
  readonly _origin: string;
  readonly _serializerVersion: 1;
}

/** The envelope in a message's data; undefined for anything that is none (other scripts may post messages too). */
export function parseEnvelope(data: unknown): RequestEnvelope | undefined {
  if (typeof data !== "string" || !data.startsWith("{")) return undefined;
  try {
    const message = JSON.parse(data) as Partial<RequestEnvelope>;
    return message._messageType === MessageType.request && typeof message._actionName === "string"
      ? (message as RequestEnvelope)
      : undefined;
  } catch {
    return undefined;
  }
}

/** What answers `request`, or, with `ResponseType.event`, an event under the correlation id of its registration. */
export function respondTo(
  request: RequestEnvelope,
  origin: string,
  data: unknown,
  {
    responseType = ResponseType.answer,
    errorCode = TransportError.none,
  }: { responseType?: number; errorCode?: number } = {},
): ResponseEnvelope {
  return {
    _messageType: MessageType.response,
    _responseType: responseType,
    _actionName: request._actionName,
    _conversationId: request._conversationId,
    _correlationId: request._correlationId,
    _errorCode: errorCode,
    _data: data,
    _origin: origin,
    _serializerVersion: 1,
  };
}
