import { useSession, useUi, useWorkbook } from "../core/session-context";
import type { CellFrame } from "./cell-frame";

/** Beside the active cell: why a text was refused, what was noticed about it, or what its validation asks for. */
export function CellCards({ frame }: { readonly frame: CellFrame | undefined }) {
  const sheet = useWorkbook().activeSheet;
  const { editing } = useSession();
  const { row, column } = useUi(({ selection }) => selection.active);
  const edit = useUi((state) => state.edit);
  const notice = useUi((state) => state.notice);
  const listOpen = useUi((state) => state.listOpen);
  if (frame === undefined || listOpen) return null;
  const place = { left: frame.left + 12, top: frame.top + frame.height + 8 };

  if (edit?.alert !== undefined) {
    const { title, message } = edit.alert;
    return (
      <div role="alert" className="cell-card is-refusal" style={place}>
        <Words title={title === "" ? "Not allowed here" : title} message={message} />
        <p className="cell-card-hint">
          Type something else, or{" "}
          <button type="button" onClick={editing.cancel}>
            cancel
          </button>
          .
        </p>
      </div>
    );
  }
  if (notice !== undefined) {
    return (
      <div role="status" className="cell-card is-notice" style={place}>
        <Words {...notice} />
      </div>
    );
  }
  const prompt = sheet.validationAt(row, column)?.prompt;
  if (prompt?.showPrompt !== true || (prompt.title === "" && prompt.message === "")) return null;
  return (
    <div role="note" className="cell-card" style={place}>
      <Words {...prompt} />
    </div>
  );
}

function Words({ title, message }: { readonly title: string; readonly message: string }) {
  return (
    <>
      {title !== "" && <strong>{title}</strong>}
      {message !== "" && <p>{message}</p>}
    </>
  );
}
