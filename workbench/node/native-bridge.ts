import type { Batch } from "../api/wire";

/** The object over which the client library exchanges JSON texts with a native host. */
export interface NativeBridge {
  sendMessageToHost: (text: string) => void;
  /** Set by the library while it loads. */
  onMessageFromHost?: (text: string) => void;
}

/** The library's message types, in a request and in what the host sends. */
export const BridgeMessage = { request: 1, response: 2, events: 3 } as const;

/** A request as the library sends it. */
export interface BridgeRequest {
  readonly id: number;
  readonly type: number;
  readonly message: { readonly body: Batch };
}
