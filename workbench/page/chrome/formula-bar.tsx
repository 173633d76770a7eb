import { useState } from "react";
import { formatAddress, parseAddress } from "../../model/address";
import { useSession, useUi, useWorkbook } from "../core/session-context";
import { areaOf, moved, singleCell } from "../grid/selection-moves";

/** Where the selection is, and what the active cell holds. */
export function FormulaBar() {
  return (
    <div className="formula-bar" role="group" aria-label="Formula bar">
      <NameBox />
      <span className="formula-sign" aria-hidden="true">
        fx
      </span>
      <CellContent />
    </div>
  );
}

function NameBox() {
  const { workbook, focusSheet } = useSession();
  const selection = useUi((state) => state.selection);
  const [typed, setTyped] = useState<string>();
  const [refused, setRefused] = useState(false);
  const go = () => {
    if (typed === undefined) return;
    try {
      const { sheet: name, rect } = parseAddress(typed);
      const sheet = name === undefined ? workbook.activeSheet : workbook.sheetByIdOrName(name);
      if (sheet === undefined || sheet.visibility !== "Visible") throw new Error("no such sheet");
      workbook.select(sheet.id, rect);
      setTyped(undefined);
      focusSheet();
    } catch {
      setRefused(true);
    }
  };
  return (
    <input
      className="name-box"
      aria-label="Name box"
      aria-invalid={refused}
      spellCheck={false}
      value={typed ?? formatAddress(areaOf(selection))}
      onFocus={({ target }) => {
        target.select();
      }}
      onChange={({ target: { value } }) => {
        setTyped(value);
        setRefused(false);
      }}
      onBlur={() => {
        setTyped(undefined);
        setRefused(false);
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter") go();
        if (key === "Escape") {
          setTyped(undefined);
          focusSheet();
        }
      }}
    />
  );
}

function CellContent() {
  const { editing, store, select, focusSheet } = useSession();
  const { activeSheet } = useWorkbook();
  const edit = useUi((state) => state.edit);
  const { row, column } = useUi(({ selection }) => selection.active);
  return (
    <input
      className="cell-content"
      aria-label="Cell content"
      spellCheck={false}
      autoComplete="off"
      value={edit?.text ?? activeSheet.editText(row, column)}
      onFocus={() => {
        if (edit === undefined) editing.begin("edit", "formula-bar");
        else store.setState({ edit: { ...edit, mode: "edit", place: "formula-bar" } });
      }}
      onChange={({ target: { value } }) => {
        if (edit === undefined) editing.begin("edit", "formula-bar", value);
        else editing.change(value);
      }}
      onKeyDown={(event) => {
        if (event.key === "Enter" || event.key === "Tab") {
          event.preventDefault();
          if (!editing.commit()) return;
          select(
            singleCell(moved({ row, column }, event.key === "Tab" ? { rows: 0, columns: 1 } : { rows: 1, columns: 0 })),
          );
          focusSheet();
        } else if (event.key === "Escape") {
          editing.cancel();
          focusSheet();
        }
      }}
    />
  );
}
