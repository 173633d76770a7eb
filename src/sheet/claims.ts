import { isBlank } from "./cell";
import { cellOf, textOf, type Baseline, type BaselineRow, type DealRecord, type DealSheet } from "./deal-sheet";
import { mostAlike, type MostAlike } from "./most-alike";
import { isAlike } from "./resemblance";

/**
 * Why the record that is remembered under a row's Referral ID may not be the row's own. `known`: the row is another
 * remembered record, `id` (lower case). `another`: the ID is another row's, and nobody knows whose this row is. `open`:
 * it may be either.
 */
export type Doubt =
  { readonly kind: "known"; readonly id: string } | { readonly kind: "another" } | { readonly kind: "open" };

/** Which rows of a sheet stand for which remembered records: kept from check to check, row by row. */
export interface Claims {
  readonly put: (deal: DealRecord) => void;
  /** Takes a record out; it must be as it was when it was put in. */
  readonly take: (deal: DealRecord) => void;
  /** The rows of which it is not certain, by 1-based worksheet row. None in a sheet where every ID is as it was. */
  readonly doubts: () => ReadonlyMap<number, Doubt>;
}

const REFERRAL_ID = "Referral ID";
const NO_DOUBTS: ReadonlyMap<number, Doubt> = new Map();
const ANOTHER: Doubt = { kind: "another" };
const OPEN: Doubt = { kind: "open" };

/** A row that may be another record than the one that its Referral ID names, if it names one. */
interface Seeker {
  readonly deal: DealRecord;
  readonly alike: MostAlike;
  /** What is said when the row cannot be that record either. */
  readonly otherwise: Doubt | undefined;
}

/** Claims on the records of a baseline; without one there is nothing to claim. */
export function newClaims(baseline: Baseline | undefined): Claims {
  if (baseline === undefined || baseline.size === 0) {
    return { put: () => undefined, take: () => undefined, doubts: () => NO_DOUBTS };
  }
  /** Referral ID (lower case) → the rows that have it, of remembered records only. */
  const claimants = new Map<string, DealRecord[]>();
  /** Remembered records that several rows claim. */
  const contested = new Set<string>();
  /** By row: deals whose Referral ID is blank or unknown. */
  const strangers = new Map<number, DealRecord>();
  /** By row: deals that have little in common with the record that their Referral ID names, which is given. */
  const unlike = new Map<number, string>();
  /** Costs the most, and hangs on nothing but the row. */
  const likest = new WeakMap<DealRecord, { readonly found: MostAlike | undefined }>();

  const likestOf = (deal: DealRecord): MostAlike | undefined => {
    const known = likest.get(deal);
    if (known !== undefined) return known.found;
    const found = mostAlike(deal, baseline);
    likest.set(deal, { found });
    return found;
  };
  /** Referral ID → how much the likest of the rows that claim it is alike: asked often where many rows have one ID. */
  const most = new Map<string, number>();
  const mostOf = (id: string): number => {
    const known = most.get(id);
    if (known !== undefined) return known;
    const likeness = (claimants.get(id) ?? []).map((deal) => {
      const found = likestOf(deal);
      return found?.id === id ? found.alike : 0;
    });
    const highest = likeness.reduce((a, b) => Math.max(a, b), 0);
    most.set(id, highest);
    return highest;
  };
  const isOwn = (deal: DealRecord, id: string): boolean => {
    if (contested.has(id)) {
      const found = likestOf(deal);
      return found?.id === id && found.alike === mostOf(id);
    }
    return !unlike.has(deal.row) || (likestOf(deal)?.id ?? id) === id;
  };
  const isTaken = (id: string): boolean => {
    if (contested.has(id)) return mostOf(id) > 0;
    return claimants.get(id)?.some((deal) => isOwn(deal, id)) ?? false;
  };

  const seekersOf = (doubts: Map<number, Doubt>): readonly Seeker[] => {
    const seekers: Seeker[] = [];
    const seek = (deal: DealRecord, otherwise: Doubt | undefined): void => {
      const alike = likestOf(deal);
      if (otherwise !== undefined) doubts.set(deal.row, otherwise);
      if (alike !== undefined) seekers.push({ deal, alike, otherwise });
    };
    for (const id of contested) {
      const deals = claimants.get(id) ?? [];
      const hasOwner = isTaken(id);
      for (const deal of deals) {
        if (isOwn(deal, id)) doubts.set(deal.row, OPEN);
        else seek(deal, hasOwner ? ANOTHER : OPEN);
      }
    }
    for (const [row, id] of unlike) {
      const deal = claimants.get(id)?.find((one) => one.row === row);
      if (deal !== undefined && !contested.has(id) && !isOwn(deal, id)) seek(deal, OPEN);
    }
    // Where every remembered record has its row, a row without is a new deal, however much like another.
    if (claimants.size < baseline.size || seekers.length > 0) {
      for (const deal of strangers.values()) seek(deal, undefined);
    }
    return seekers;
  };

  return {
    put: (deal) => {
      const id = idOf(deal);
      if (id === undefined) return;
      const was = baseline.get(id);
      if (was === undefined) {
        strangers.set(deal.row, deal);
        return;
      }
      const others = claimants.get(id);
      claimants.set(id, others === undefined ? [deal] : [...others, deal]);
      if (others !== undefined) contested.add(id);
      if (isUnlike(deal, was)) unlike.set(deal.row, id);
    },
    take: (deal) => {
      strangers.delete(deal.row);
      unlike.delete(deal.row);
      const id = idOf(deal);
      const others = id === undefined ? undefined : claimants.get(id);
      if (id === undefined || others === undefined) return;
      const left = others.filter((one) => one.row !== deal.row);
      if (left.length === 0) claimants.delete(id);
      else claimants.set(id, left);
      if (left.length < 2) contested.delete(id);
    },
    doubts: () => {
      const hasNone = contested.size === 0 && unlike.size === 0;
      if (hasNone && (strangers.size === 0 || claimants.size === baseline.size)) return NO_DOUBTS;
      most.clear();
      const doubts = new Map<number, Doubt>();
      const wishes = new Map<string, Seeker[]>();
      for (const seeker of seekersOf(doubts)) {
        const { id } = seeker.alike;
        if (isTaken(id)) continue;
        const rivals = wishes.get(id);
        if (rivals === undefined) wishes.set(id, [seeker]);
        else rivals.push(seeker);
      }
      for (const [id, seekers] of wishes) {
        const chosen = onlyLikest(seekers);
        if (chosen !== undefined) doubts.set(chosen.deal.row, { kind: "known", id });
      }
      return doubts;
    },
  };
}

/** The Referral ID in lower case, `""` when it is blank; undefined in a sheet without such a column. */
function idOf(deal: DealRecord): string | undefined {
  return deal.positions.has(REFERRAL_ID) ? textOf(deal, REFERRAL_ID).toLowerCase() : undefined;
}

/** Another Engagement ID, or another name of both deal and customer: worth a close look at whose row it is. */
function isUnlike(deal: DealRecord, was: BaselineRow): boolean {
  return (
    differs(deal, was, "Engagement ID") || (differs(deal, was, "Deal Name") && differs(deal, was, "Customer Name"))
  );
}

function differs(deal: DealRecord, was: BaselineRow, key: string): boolean {
  const now = cellOf(deal, key);
  const before = was.get(key) ?? "";
  return before !== now && !isBlank(before) && !isBlank(now) && !isAlike(before, now, key);
}

/** The one that is more alike than all others. */
function onlyLikest(seekers: readonly Seeker[]): Seeker | undefined {
  const most = seekers.reduce((highest, { alike }) => Math.max(highest, alike.alike), 0);
  const likest = seekers.filter(({ alike }) => alike.alike === most);
  return likest.length === 1 ? likest[0] : undefined;
}

const doubtsOfSheets = new WeakMap<DealSheet["records"], ReadonlyMap<number, Doubt>>();

/** The Referral ID (lower case) under which a row's own record is remembered; undefined where that is not certain. */
export function rememberedId(deal: DealRecord, { records, baseline }: DealSheet): string | undefined {
  const doubt = doubtsOf(records, baseline).get(deal.row);
  if (doubt === undefined) return textOf(deal, REFERRAL_ID).toLowerCase();
  return doubt.kind === "known" ? doubt.id : undefined;
}

function doubtsOf(records: DealSheet["records"], baseline: Baseline | undefined): ReadonlyMap<number, Doubt> {
  const known = doubtsOfSheets.get(records);
  if (known !== undefined) return known;
  const claims = newClaims(baseline);
  for (const deal of records) claims.put(deal);
  const doubts = claims.doubts();
  doubtsOfSheets.set(records, doubts);
  return doubts;
}
