import { cellText, type Cell } from "./cell";
import { cellOf, type RecordCells } from "./deal-sheet";

/** What a deal is to Microsoft: helped with, seen, or neither. */
export type DealType = "Co-sell" | "Partner-led" | "Private";

const YES: ReadonlySet<string> = new Set(["yes", "y", "true"]);
const NO: ReadonlySet<string> = new Set(["no", "n", "false"]);

/** Whether a cell says Yes or No, in the loose spellings that have one safe meaning; undefined for all else. */
export function yesOrNo(cell: Cell): "yes" | "no" | undefined {
  const text = cellText(cell).trim().toLowerCase();
  if (YES.has(text)) return "yes";
  return NO.has(text) ? "no" : undefined;
}

/** The deal type of rules.md §2; undefined while the two columns do not say it. */
export function dealType(deal: RecordCells): DealType | undefined {
  const help = yesOrNo(cellOf(deal, "Microsoft help required?"));
  if (help === "yes") return "Co-sell";
  if (help === undefined) return undefined;
  const share = yesOrNo(cellOf(deal, "Share with Microsoft sales team"));
  if (share === undefined) return undefined;
  return share === "yes" ? "Partner-led" : "Private";
}
