import type { Batch } from "./wire";

/** Excel on the web refuses requests and responses above 5 MB. */
export const PAYLOAD_LIMIT = 5 * 1024 * 1024;

/** Above this, Excel answers a grid with null instead of its cells. */
export const CELL_LIMIT = 5_000_000;

/** The size of a text in UTF-8 bytes. Counted by hand: jsdom, where the pane is tested, has no `TextEncoder`. */
export function byteLength(text: string): number {
  let bytes = text.length;
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index);
    const isSurrogate = unit >= 0xd800 && unit <= 0xdfff;
    if (unit > 0x7f) bytes += unit > 0x7ff && !isSurrogate ? 2 : 1;
  }
  return bytes;
}

/**
 * The batch that the client sends unasked after `Excel.run` to give its references back. It must succeed: the client
 * would repeat it at intervals of five seconds.
 */
export function isCleanUp(batch: Batch): boolean {
  const methods = batch.Actions.filter((action) => action.Name !== undefined && action.Name !== "");
  return methods.length > 0 && methods.every((action) => action.Name === "_RemoveReference");
}

/**
 * The batch by which the client tells Office, soon after the pane is ready, that commands may come. It must succeed: the
 * client does not catch its failure.
 */
export function isActivation(batch: Batch): boolean {
  return Object.values(batch.ObjectPaths).some(({ Name }) => Name.startsWith("Microsoft.InternalService."));
}
