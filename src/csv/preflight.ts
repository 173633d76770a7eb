import { baselineCell } from "../sheet/baseline";
import { textOf, type Baseline, type DealRecord, type RecordCells } from "../sheet/deal-sheet";
import { dealType, type DealType } from "../sheet/deal-type";

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

const SUBSTATUS = "Partner Referral Substatus";
const TYPE_COLUMNS = ["Microsoft help required?", "Share with Microsoft sales team"] as const;

/** Counts what uploading these records does. `baseline` is undefined where nothing earlier is known. */
export function preflight(records: readonly DealRecord[], baseline: Baseline | undefined): Preflight {
  const updates = records.filter((deal) => deal.class === "update");
  return {
    search: records.filter((deal) => deal.class === "match").length,
    create: records.filter((deal) => deal.class === "create").length,
    update: updates.length,
    close: closing(updates),
    upgradeToCoSell: updates.filter((deal) => upgrade(deal, baseline) === "Co-sell").length,
    upgradeToPartnerLed: updates.filter((deal) => upgrade(deal, baseline) === "Partner-led").length,
    dealTypes: dealTypes(records),
  };
}

/** What a person closes a deal with (rules.md §7); Expired is what becomes of a deal that Microsoft does not answer. */
const CLOSING = ["Won", "Lost", "Declined", "Error"];

/** An update with such a substatus closes the deal: had it been closed before, it would be locked. */
function closing(updates: readonly DealRecord[]): Preflight["close"] {
  return CLOSING.map((substatus) => ({
    substatus,
    count: updates.filter((deal) => textOf(deal, SUBSTATUS).toLowerCase() === substatus.toLowerCase()).length,
  })).filter(({ count }) => count > 0);
}

const RANK: Readonly<Record<DealType, number>> = { Private: 0, "Partner-led": 1, "Co-sell": 2 };

/**
 * The deal type that a deal rises to against its baseline; undefined when it stays where it is. A baseline that does not
 * say its type counts as Private: an upgrade that cannot be taken back is rather told once too often.
 */
function upgrade(deal: DealRecord, baseline: Baseline | undefined): DealType | undefined {
  const is = dealType(deal);
  const was = dealType(typeColumnsBefore(deal, baseline)) ?? "Private";
  return is !== undefined && RANK[is] > RANK[was] ? is : undefined;
}

function typeColumnsBefore(deal: DealRecord, baseline: Baseline | undefined): RecordCells {
  return {
    cells: TYPE_COLUMNS.map((key) => baselineCell(deal, key, baseline)),
    positions: new Map(TYPE_COLUMNS.map((key, position) => [key, position])),
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
