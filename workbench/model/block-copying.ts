import { bounding } from "./address";
import { cutAreas } from "./anchored-records";
import { carryConditionalFormats, carryValidations } from "./block-carrying";
import { clearedIn } from "./conditional-format-list";
import { copiedBlock, tilesOf, type CopyOptions, type CopyWhat } from "./copied-block";
import { planFill } from "./fill-plan";
import { carryOut, changeOf, editOf } from "./sheet-changes";
import type { SheetState } from "./sheet-state";
import type { Origin, Rect } from "./types";
import { mapValidationFormulas } from "./validation-list";

/** What dragging the fill handle takes along. `Default`: everything, numbers as a series. */
export type FillWhat = "Default" | "Copy" | "Formats" | "Values";

/** A block of cells on the sheet that it stands on. */
export interface SourceBlock {
  readonly rect: Rect;
  readonly from: SheetState;
}

/**
 * Copies cells as pasting does. A source that fits several times into the target is repeated, any other is copied once.
 * `All` and `Formats` bring the conditional formats of the source in place of the target's, `All` the validations too.
 */
export function copyCells(
  state: SheetState,
  { rect: source, from }: SourceBlock,
  target: Rect,
  what: CopyWhat,
  origin: Origin,
  options: CopyOptions,
): void {
  from.host.settle();
  const cells = from.content.block(source);
  const tiles = tilesOf(source, target, options);
  const area = tiles.reduce(bounding, tiles[0] ?? target);
  const carries = options.skipBlanks !== true && options.transpose !== true;
  const conditions = carries && what !== "Values" && what !== "Formulas";
  const validations = carries && what === "All";
  const changes = [
    what === "Formats" ? changeOf(state, "format", [area], origin) : editOf(state, [area], origin),
    ...(validations ? [changeOf(state, "validation", [area], origin)] : []),
    ...(conditions ? [changeOf(state, "conditional-format", [area], origin)] : []),
  ];
  carryOut(state, changes, origin, () => {
    for (const { row, column } of tiles) {
      const there = (r: number, c: number) => state.content.cell(row + r, column + c);
      const shift = { rows: row - source.row, columns: column - source.column };
      state.content.putBlock(copiedBlock(cells, there, what, { ...options, shift }), row, column);
    }
    const carriage = { source, targets: tiles };
    if (conditions) carryConditionalFormats(state, from, carriage);
    if (validations) carryValidations(state, from, carriage);
  });
}

/** Cuts cells out of a sheet and puts them here, with everything that is on them; their formulas stay as they are. */
export function moveCells(
  state: SheetState,
  { rect: source, from }: SourceBlock,
  to: { readonly row: number; readonly column: number },
  origin: Origin,
): void {
  from.host.settle();
  const cells = from.content.block(source);
  const target: Rect = { ...source, row: to.row, column: to.column };
  const carriage = { source, targets: [target] };
  const { validations, conditionalFormats } = from.content;
  const take = () => {
    from.content.clearContents(source);
    from.content.styles.put(source, {});
    if (from === state) return;
    from.content.validations = cutAreas(validations, [source], mapValidationFormulas);
    from.content.conditionalFormats = clearedIn(conditionalFormats, [source]);
  };
  const put = () => {
    state.content.putBlock(cells, target.row, target.column);
    carryValidations(state, from, carriage, validations, true);
    carryConditionalFormats(state, from, carriage, conditionalFormats, true);
  };
  const left = [editOf(from, [source], origin)];
  const arrived = [
    editOf(state, [target], origin),
    changeOf(state, "validation", [target], origin),
    changeOf(state, "conditional-format", [target], origin),
  ];
  carryOut(from, left, origin, take);
  carryOut(state, arrived, origin, put, true);
}

/**
 * Drags the fill handle of `source` down or to the right, to the edge of `target`.
 * @throws ModelError `InvalidArgument` for a target that does not begin where the source does, or that grows both ways
 */
export function fillCells(state: SheetState, source: Rect, target: Rect, what: FillWhat, origin: Origin): void {
  const { rest, cells, carriages } = planFill(source, target);
  if (rest.rows === 0 || rest.columns === 0) return;
  const { content } = state;
  state.host.settle();
  const filled = cells(content.block(source), what === "Default");
  const copyWhat = what === "Formats" || what === "Values" ? what : "All";
  const carries = copyWhat === "All";
  const changes = [
    copyWhat === "Formats" ? changeOf(state, "format", [rest], origin) : editOf(state, [rest], origin),
    ...(carries
      ? [changeOf(state, "validation", [rest], origin), changeOf(state, "conditional-format", [rest], origin)]
      : []),
  ];
  carryOut(state, changes, origin, () => {
    const there = (r: number, c: number) => content.cell(rest.row + r, rest.column + c);
    content.putBlock(copiedBlock(filled, there, copyWhat, {}), rest.row, rest.column);
    if (!carries) return;
    for (const carriage of carriages) {
      carryConditionalFormats(state, state, carriage);
      carryValidations(state, state, carriage);
    }
  });
}
