import { useRef, type ClipboardEvent, type KeyboardEvent, type Ref } from "react";
import { columnLetters, intersect } from "../../model/address";
import type { CopiedCells } from "../core/cell-editing";
import { useSession, useUi, useWorkbook } from "../core/session-context";
import type { CellFrame } from "./cell-frame";
import { fromClipboardText, toClipboardText } from "./clipboard-text";
import { gridCommand } from "./grid-keys";
import { performCommand } from "./perform-command";
import { areaOf, moved, singleCell, type Step } from "./selection-moves";

interface Props {
  readonly ref: Ref<HTMLTextAreaElement>;
  readonly frame: CellFrame | undefined;
  readonly rowsInView: () => number;
}

const COMMITS: ReadonlyMap<string, Step> = new Map([
  ["Enter", { rows: 1, columns: 0 }],
  ["Tab", { rows: 0, columns: 1 }],
]);
/** Keys that leave a cell whose editing was begun by typing. */
const TYPING_COMMITS: ReadonlyMap<string, Step> = new Map([
  ["ArrowUp", { rows: -1, columns: 0 }],
  ["ArrowDown", { rows: 1, columns: 0 }],
  ["ArrowLeft", { rows: 0, columns: -1 }],
  ["ArrowRight", { rows: 0, columns: 1 }],
]);

/** The text field on the active cell: unseen until something is typed, and the cell's editor from then on. */
export function CellInput({ ref, frame, rowsInView }: Props) {
  const session = useSession();
  const { editing, store, select } = session;
  const workbook = useWorkbook();
  const edit = useUi((state) => state.edit);
  const active = useUi((state) => state.selection.active);
  const sheet = workbook.activeSheet;
  const address = `${columnLetters(active.column)}${active.row + 1}`;
  const shown = sheet.text(active.row, active.column);

  const own = useRef<CopiedCells & { readonly text: string }>(undefined);

  const commitAnd = (step: Step) => {
    if (editing.commit()) select(singleCell(moved(store.getState().selection.active, step)));
  };

  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (edit === undefined) {
      const command = gridCommand(event);
      if (command === undefined) return;
      event.preventDefault();
      performCommand(command, { workbook, store, editing, select, rowsInView });
      return;
    }
    const step = COMMITS.get(event.key) ?? (edit.mode === "type" ? TYPING_COMMITS.get(event.key) : undefined);
    if (event.key === "Escape") editing.cancel();
    else if (event.key === "Enter" && event.altKey) editing.change(`${edit.text}\n`);
    else if (step !== undefined) commitAnd(event.shiftKey ? { rows: -step.rows, columns: -step.columns } : step);
    else if (event.key === "F2") store.setState({ edit: { ...edit, mode: "edit" } });
    else return;
    event.preventDefault();
  };

  const copied = () => {
    const area = areaOf(store.getState().selection);
    const used = sheet.usedRange(false);
    // Of whole rows and columns, what is used; else a million rows would go to the clipboard.
    const inUse =
      used === undefined
        ? undefined
        : intersect(area, {
            ...used,
            row: 0,
            column: 0,
            rows: used.row + used.rows,
            columns: used.column + used.columns,
          });
    const cells = area.rows * area.columns > 10_000 ? (inUse ?? area) : area;
    return { sheetId: sheet.id, area: cells, text: toClipboardText(sheet.texts(cells)) };
  };
  const onCopy = (event: ClipboardEvent) => {
    if (edit !== undefined) return;
    event.preventDefault();
    own.current = copied();
    event.clipboardData.setData("text/plain", own.current.text);
  };
  const onCut = (event: ClipboardEvent) => {
    if (edit !== undefined) return;
    event.preventDefault();
    const { area, text } = copied();
    own.current = undefined;
    event.clipboardData.setData("text/plain", text);
    editing.clearContents(area);
  };
  const onPaste = (event: ClipboardEvent) => {
    if (edit !== undefined) return;
    event.preventDefault();
    const text = event.clipboardData.getData("text/plain");
    // As long as the clipboard holds what was copied here, the cells themselves are pasted.
    if (own.current?.text === text.replaceAll(/\r?\n/g, "\r\n")) {
      editing.pasteCells(own.current, areaOf(store.getState().selection));
    } else editing.paste(fromClipboardText(text));
  };

  return (
    <textarea
      ref={ref}
      className={edit === undefined ? "cell-input" : "cell-input is-editing"}
      aria-label={`Cell ${address}${shown === "" ? "" : `, ${shown}`}`}
      rows={1}
      wrap="off"
      spellCheck={false}
      autoComplete="off"
      style={
        frame === undefined
          ? { left: 0, top: 0 }
          : { left: frame.left, top: frame.top, height: frame.height, width: widthOf(frame, edit?.text) }
      }
      value={edit?.text ?? ""}
      onChange={({ target: { value } }) => {
        if (edit === undefined) editing.begin("type", "cell", value);
        else editing.change(value);
      }}
      onKeyDown={onKeyDown}
      onCopy={onCopy}
      onCut={onCut}
      onPaste={onPaste}
    />
  );
}

const CHARACTER_WIDTH = 7.5;

/** The editor grows with its text, as far as there is room. */
function widthOf({ width }: CellFrame, text = ""): number {
  const longest = Math.max(...text.split("\n").map((line) => line.length));
  return Math.max(width, Math.min(480, longest * CHARACTER_WIDTH + 16));
}
