import { columnByKey } from "../template/columns";
import { cellText, isBlank, type Cell } from "./cell";
import { cellOf, type BaselineRow, type RecordCells } from "./deal-sheet";
import { isSameValue } from "./same-value";

/** How much a row is like a remembered record. */
export interface Resemblance {
  /** Telling cells that say the same; an Engagement ID weighs more than all others together. */
  readonly alike: number;
  /** True when so many do that hardly another deal can be meant. */
  readonly isClear: boolean;
}

const ENGAGEMENT_ID = "Engagement ID";
const DEAL_NAME = "Deal Name";

/** What is the deal's own, beside its name. What all deals of a partner have in common (country, currency, statuses, sellers) tells nothing. */
const OF_DEAL = ["CRM ID", "Estimated Deal Value", "Estimated Close Date"];

/** What is the customer's, who may have several deals. */
const OF_CUSTOMER = [
  "Customer Name",
  "Customer Address Line 1",
  "Customer Address Line 2",
  "Customer City",
  "Customer Postal Code",
  "Customer D-U-N-S ID",
  "Customer Domain Name",
  "Customer Contact First Name",
  "Customer Contact Last Name",
  "Customer Contact Phone Number",
  "Customer Contact Email Address",
];

/** More than there are telling cells. */
const WEIGHT_OF_ENGAGEMENT = 100;
/** Fewer may be alike by chance. */
const FEWEST_ALIKE = 3;

const SPACES = /\s+/g;

/**
 * Compares a row with a remembered record, IDs of the deal itself left aside. Clear are two thirds of the filled telling
 * cells, the deal's name or two other cells of the deal among them: another deal of the same customer has the customer's
 * cells in common. Where the Engagement ID is the same, a third will do.
 */
export function resemblance(deal: RecordCells, was: BaselineRow): Resemblance {
  const isSameEngagement = compared(deal, was, ENGAGEMENT_ID) === "alike";
  const name = compared(deal, was, DEAL_NAME);
  const ofDeal = counted(deal, was, OF_DEAL);
  const ofCustomer = counted(deal, was, OF_CUSTOMER);
  const alike = ofDeal.alike + ofCustomer.alike + (name === "alike" ? 1 : 0);
  const filled = ofDeal.filled + ofCustomer.filled + (name === "blank" ? 0 : 1);
  if (isSameEngagement) return { alike: alike + WEIGHT_OF_ENGAGEMENT, isClear: alike > 0 && alike * 3 >= filled };
  const isSameDeal = name === "alike" || ofDeal.alike >= 2;
  return { alike, isClear: isSameDeal && alike >= FEWEST_ALIKE && alike * 3 >= filled * 2 };
}

function counted(deal: RecordCells, was: BaselineRow, keys: readonly string[]): { alike: number; filled: number } {
  let alike = 0;
  let filled = 0;
  for (const key of keys) {
    const outcome = compared(deal, was, key);
    if (outcome !== "blank") filled++;
    if (outcome === "alike") alike++;
  }
  return { alike, filled };
}

function compared(deal: RecordCells, was: BaselineRow, key: string): "blank" | "alike" | "unlike" {
  if (!deal.positions.has(key)) return "blank";
  const [before, now] = [was.get(key) ?? "", cellOf(deal, key)];
  if (isBlank(before) && isBlank(now)) return "blank";
  return isAlike(before, now, key) ? "alike" : "unlike";
}

/** Whether two cells of a column say the same but for case and spaces. */
export function isAlike(before: Cell, now: Cell, key: string): boolean {
  if (before === now) return true;
  const column = columnByKey(key);
  return squeezed(before) === squeezed(now) || (column !== undefined && isSameValue(before, now, column));
}

/** A cell's text in small letters without spaces. */
export function squeezed(cell: Cell): string {
  return cellText(cell).toLowerCase().replace(SPACES, "");
}
