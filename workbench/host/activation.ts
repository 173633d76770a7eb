/** One life of a pane in its frame: what office.js is told through `window.name`, before any message. */
export interface Activation {
  /** Unique for each activation: office.js caches settings under it. */
  readonly conversationId: string;
  readonly appId: string;
  /** Origin of the host page: https, and the pane's own host name, else office.js refuses to talk. */
  readonly hostOrigin: string;
  readonly locale: string;
  readonly sharedRuntime: boolean;
}

/** Bits of the last item of the host info. */
const SHARED_RUNTIME = 1;

/** The value of `window.name` by which office.js finds its host; it survives reloads of the pane. */
export function windowName({ conversationId, appId, hostOrigin, locale, sharedRuntime }: Activation): string {
  const flags = sharedRuntime ? SHARED_RUNTIME : 0;
  return JSON.stringify({
    baseFrameName: `_xdm_${conversationId}`,
    hostInfo: `Excel|Web|16.00|${locale.toLowerCase()}|telemetry||disableLogging|${flags}`,
    xdmInfo: `${conversationId}|${appId}|${hostOrigin}`,
    serializerVersion: "1",
    flights: "[]",
  });
}
