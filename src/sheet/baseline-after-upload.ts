import type { KeptBaseline } from "./keep-baseline";

/**
 * The baseline after an upload of a sheet: the values of now, but the earlier ones of deals that the upload cannot have
 * taken. `refused` are their Referral IDs, in lower case; one that has no earlier values stays unknown. So nothing that
 * was not uploaded ever counts as unchanged, or as closed.
 */
export function baselineAfterUpload(
  earlier: KeptBaseline,
  now: KeptBaseline,
  refused: ReadonlySet<string>,
): KeptBaseline {
  // What an unproven baseline says of a deal stays unproven.
  const isProven = earlier.origin !== "first-check" || !hasAny(refused, earlier.rows);
  return {
    origin: isProven ? "confirmed" : earlier.origin,
    columns: [...new Set([...earlier.columns, ...now.columns])],
    rows: merged(earlier.rows, now.rows, refused),
    formats: merged(earlier.formats, now.formats, refused),
  };
}

function hasAny(ids: ReadonlySet<string>, rows: ReadonlyMap<string, unknown>): boolean {
  return [...ids].some((id) => rows.has(id));
}

/** Deals that are no longer in the sheet keep what was known of them, in case they come back. */
function merged<Row>(
  earlier: ReadonlyMap<string, Row>,
  now: ReadonlyMap<string, Row>,
  refused: ReadonlySet<string>,
): ReadonlyMap<string, Row> {
  return new Map([...earlier, ...[...now].filter(([id]) => !refused.has(id))]);
}
