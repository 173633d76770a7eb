import { parseCellAddress } from "../sheet/a1";
import { textOf } from "../sheet/deal-sheet";
import type { AcceptedValue, Column } from "../template/column";
import { ERROR_REASONS, LOST_REASONS } from "../template/value-lists";
import { selectedDeal } from "./selected-deal";
import type { State } from "./state";

/** What the codes of the selected cell's column stand for. */
export interface SelectedCodes {
  /** The column's key. */
  readonly column: string;
  readonly codes: readonly (AcceptedValue & { readonly meaning: string })[];
  /** What decides which codes there are, where it is not the column alone. */
  readonly note: string | undefined;
}

/** Undefined where the selected cell's column has no codes, or stands outside the checked worksheet's rows. */
export function selectedCodes(state: Pick<State, "checked" | "selection">): SelectedCodes | undefined {
  const { checked, selection } = state;
  if (checked === undefined || selection?.sheetId !== checked.identity.id) return undefined;
  const { columns, headerRow, sheet } = checked.dealSheet;
  const place = parseCellAddress(selection.address);
  if (place === undefined || place.row <= headerRow) return undefined;
  const column = columns[place.column - sheet.firstColumn];
  if (column === undefined) return undefined;
  if (column.kind === "reason-code") return reasonCodes(column, state);
  const codes = explained(column.values ?? []);
  return codes.length === 0 ? undefined : { column: column.key, codes, note: undefined };
}

/** The reason's codes mean one thing after Declined and Lost and another after Error. */
function reasonCodes({ key }: Column, state: Pick<State, "checked" | "selection">): SelectedCodes {
  const deal = selectedDeal(state);
  const substatus = deal === undefined ? "" : textOf(deal, "Partner Referral Substatus");
  switch (substatus.toLowerCase()) {
    case "declined":
    case "lost":
      return { column: key, codes: explained(LOST_REASONS), note: `Because the substatus is ${substatus}:` };
    case "error":
      return { column: key, codes: explained(ERROR_REASONS), note: "Because the substatus is Error:" };
    default:
      return { column: key, codes: [], note: "A reason is only needed when the substatus is Declined, Lost or Error." };
  }
}

function explained(values: readonly AcceptedValue[]): SelectedCodes["codes"] {
  return values.flatMap(({ value, meaning }) => (meaning === undefined ? [] : [{ value, meaning }]));
}
