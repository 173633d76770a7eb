import type { DealRecord } from "../sheet/deal-sheet";
import { dealType, type DealType } from "../sheet/deal-type";
import type { Effect } from "./effects";

/** What the upload of the planned records will do, in records; nothing of it can be undone. */
export interface Preflight {
  /** Customer accounts that are searched; nothing is created for these yet. */
  readonly search: number;
  readonly create: number;
  readonly update: number;
  /** Deals among the updated that are closed for good, by substatus (Won, Lost, Declined, Error), zeros left out. */
  readonly close: readonly { readonly substatus: string; readonly count: number }[];
  /** Deals among the updated that become co-sell, or partner-led, and cannot go back. */
  readonly upgradeToCoSell: number;
  readonly upgradeToPartnerLed: number;
  /** Deal types of all planned records; records that do not say theirs are not counted. */
  readonly dealTypes: Readonly<Record<DealType, number>>;
}

/** Counts what uploading these records does, from what it does. */
export function preflight(records: readonly DealRecord[], effects: readonly Effect[]): Preflight {
  const count = (kind: Effect["kind"]): number => effects.find((effect) => effect.kind === kind)?.rows.length ?? 0;
  return {
    search: count("search"),
    create: count("create"),
    update: count("update"),
    close: effects.flatMap((effect) =>
      effect.kind === "close" ? [{ substatus: effect.substatus, count: effect.rows.length }] : [],
    ),
    upgradeToCoSell: count("co-sell"),
    upgradeToPartnerLed: count("partner-led"),
    dealTypes: dealTypes(records),
  };
}

function dealTypes(records: readonly DealRecord[]): Record<DealType, number> {
  const counts: Record<DealType, number> = { "Co-sell": 0, "Partner-led": 0, Private: 0 };
  for (const deal of records) {
    const type = dealType(deal);
    if (type !== undefined) counts[type] += 1;
  }
  return counts;
}
