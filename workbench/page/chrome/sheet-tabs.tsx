import { useState } from "react";
import { Button, Menu, MenuItem, MenuList, MenuPopover, MenuTrigger, Tooltip } from "@fluentui/react-components";
import { Add16Regular, MoreHorizontal16Regular } from "@fluentui/react-icons";
import type { Worksheet } from "../../model/worksheet";
import { useSession, useWorkbook } from "../core/session-context";
import { reportProblem } from "../core/ui-store";

/** The visible sheets, and what can be done with them. */
export function SheetTabs() {
  const workbook = useWorkbook();
  const { editing, store, focusSheet } = useSession();
  const [renamed, setRenamed] = useState<string>();
  const visible = workbook.sheets.filter(({ visibility }) => visibility === "Visible");
  const attempt = (run: () => void) => {
    try {
      run();
    } catch (error) {
      reportProblem(store, error instanceof Error ? error.message : String(error));
    }
  };
  return (
    <div className="sheet-tabs" data-region="sheets">
      <div role="tablist" aria-label="Sheets" className="sheet-tab-list">
        {visible.map((sheet) =>
          sheet.id === renamed ? (
            <RenameField
              key={sheet.id}
              sheet={sheet}
              onDone={(name) => {
                setRenamed(undefined);
                if (name !== undefined && name !== sheet.name) {
                  attempt(() => {
                    sheet.rename(name);
                  });
                }
                focusSheet();
              }}
            />
          ) : (
            <button
              key={sheet.id}
              type="button"
              role="tab"
              aria-selected={sheet === workbook.activeSheet}
              tabIndex={sheet === workbook.activeSheet ? 0 : -1}
              className="sheet-tab"
              style={sheet.tabColor === "" ? undefined : { boxShadow: `inset 0 -3px ${sheet.tabColor}` }}
              onClick={() => {
                if (!editing.commit()) return;
                workbook.activate(sheet.id);
              }}
              onDoubleClick={() => {
                setRenamed(sheet.id);
              }}
              onKeyDown={({ key }) => {
                const index = visible.indexOf(sheet) + (key === "ArrowRight" ? 1 : key === "ArrowLeft" ? -1 : 0);
                const next = visible[index];
                if (next !== undefined && next !== sheet) workbook.activate(next.id);
                if (key === "F2") setRenamed(sheet.id);
              }}
            >
              {sheet.name}
            </button>
          ),
        )}
      </div>
      <Tooltip content="New sheet" relationship="label">
        <Button
          appearance="subtle"
          size="small"
          icon={<Add16Regular />}
          onClick={() => {
            if (editing.commit()) workbook.activate(workbook.addSheet().id);
          }}
        />
      </Tooltip>
      <Menu>
        <MenuTrigger disableButtonEnhancement>
          <Button appearance="subtle" size="small" icon={<MoreHorizontal16Regular />} aria-label="Sheet menu" />
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            <MenuItem
              onClick={() => {
                setRenamed(workbook.activeSheet.id);
              }}
            >
              Rename {workbook.activeSheet.name}
            </MenuItem>
            <MenuItem
              disabled={visible.length < 2}
              onClick={() => {
                attempt(() => {
                  workbook.removeSheet(workbook.activeSheet.id);
                });
              }}
            >
              Delete {workbook.activeSheet.name}
            </MenuItem>
          </MenuList>
        </MenuPopover>
      </Menu>
    </div>
  );
}

interface RenameProps {
  readonly sheet: Worksheet;
  /** Without a name: nothing is to change. */
  readonly onDone: (name: string | undefined) => void;
}

function RenameField({ sheet, onDone }: RenameProps) {
  const [name, setName] = useState(sheet.name);
  return (
    <input
      ref={(field) => {
        if (document.activeElement !== field) field?.select();
      }}
      className="sheet-rename"
      aria-label={`New name of ${sheet.name}`}
      maxLength={31}
      value={name}
      onChange={({ target: { value } }) => {
        setName(value);
      }}
      onBlur={() => {
        onDone(name);
      }}
      onKeyDown={({ key }) => {
        if (key === "Enter") onDone(name);
        if (key === "Escape") onDone(undefined);
      }}
    />
  );
}
