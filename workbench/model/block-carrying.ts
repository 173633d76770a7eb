import { carried, type Carriage } from "./carry-records";
import { mapConditionalFormatFormulas, numbered } from "./conditional-format-list";
import type { SheetState } from "./sheet-state";
import { mapValidationFormulas } from "./validation-list";

/** The validations of a block go where its cells go; `records` are those that stood there before the cells were taken. */
export function carryValidations(
  state: SheetState,
  from: SheetState,
  carriage: Carriage,
  records = from.content.validations,
  isMove = false,
): void {
  const source = from === state ? undefined : records;
  state.content.validations = carried(state.content.validations, source, carriage, mapValidationFormulas, isMove);
}

/** As `carryValidations`; on another sheet the conditional formats are new ones. */
export function carryConditionalFormats(
  state: SheetState,
  from: SheetState,
  carriage: Carriage,
  records = from.content.conditionalFormats,
  isMove = false,
): void {
  const { content, host } = state;
  const own = content.conditionalFormats;
  const source = from === state ? undefined : records.map((record) => ({ ...record, id: host.nextId() }));
  content.conditionalFormats = numbered(carried(own, source, carriage, mapConditionalFormatFormulas, isMove));
}
