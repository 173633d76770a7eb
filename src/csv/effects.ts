import { baselineCell } from "../sheet/baseline";
import { textOf, type Baseline, type DealRecord, type RecordCells } from "../sheet/deal-sheet";
import { dealType, type DealType } from "../sheet/deal-type";
import { atOnce } from "./at-once";

/** What a person closes a deal with (rules.md §7); Expired is what becomes of a deal that Microsoft does not answer. */
const CLOSING = ["Won", "Lost", "Declined", "Error"] as const;

/**
 * One thing that an upload does, and the 1-based worksheet rows that it does it to; nothing of it can be undone.
 * `search`: customer accounts are looked for, nothing is created yet. `close` and the upgrades (to co-sell, to
 * partner-led) are among the updates.
 */
export type Effect =
  | { readonly kind: "search" | "create" | "update" | "co-sell" | "partner-led"; readonly rows: readonly number[] }
  | { readonly kind: "close"; readonly substatus: (typeof CLOSING)[number]; readonly rows: readonly number[] };

const SUBSTATUS = "Partner Referral Substatus";
const TYPE_COLUMNS = ["Microsoft help required?", "Share with Microsoft sales team"] as const;

/** What uploading these records does, each thing only where it does it at all. `baseline`: undefined where none is known. */
export function effectsOf(records: readonly DealRecord[], baseline: Baseline | undefined): readonly Effect[] {
  return atOnce(effectsInSteps(records, baseline));
}

/** `effectsOf` for many records: pauses after each deal that exists. */
export function* effectsInSteps(
  records: readonly DealRecord[],
  baseline: Baseline | undefined,
): Generator<undefined, readonly Effect[]> {
  const updates = records.filter((deal) => deal.class === "update");
  const rises = new Map<DealRecord, DealType | undefined>();
  const closed = new Map<string, number[]>(CLOSING.map((substatus) => [substatus.toLowerCase(), []]));
  for (const deal of updates) {
    rises.set(deal, upgrade(deal, baseline));
    closed.get(textOf(deal, SUBSTATUS).toLowerCase())?.push(deal.row);
    yield;
  }
  const effects: readonly Effect[] = [
    { kind: "search", rows: rowsOf(records.filter((deal) => deal.class === "match")) },
    { kind: "create", rows: rowsOf(records.filter((deal) => deal.class === "create")) },
    { kind: "update", rows: rowsOf(updates) },
    // An update with such a substatus closes the deal: had it been closed before, it would be locked.
    ...CLOSING.map((substatus) => ({
      kind: "close" as const,
      substatus,
      rows: closed.get(substatus.toLowerCase()) ?? [],
    })),
    { kind: "co-sell", rows: rowsOf(updates.filter((deal) => rises.get(deal) === "Co-sell")) },
    { kind: "partner-led", rows: rowsOf(updates.filter((deal) => rises.get(deal) === "Partner-led")) },
  ];
  return effects.filter(({ rows }) => rows.length > 0);
}

function rowsOf(deals: readonly DealRecord[]): readonly number[] {
  return deals.map(({ row }) => row);
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
