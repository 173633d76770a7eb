import { Menu, MenuDivider, MenuItem, MenuList, MenuPopover } from "@fluentui/react-components";
import { useSession } from "../core/session-context";
import { areaOf } from "./selection-moves";

/** Where the pointer asked for the menu, in CSS pixels of the window. */
export interface MenuPlace {
  readonly x: number;
  readonly y: number;
}

/** What can be done with the selected rows and cells. */
export function RowMenu({ place, onClose }: { readonly place: MenuPlace | undefined; readonly onClose: () => void }) {
  const { editing, store } = useSession();
  if (place === undefined) return null;
  const area = areaOf(store.getState().selection);
  const rows = area.rows === 1 ? "row" : `${Math.min(area.rows, 1000)} rows`;
  const target = { getBoundingClientRect: () => new DOMRect(place.x, place.y, 0, 0) };
  return (
    <Menu
      open
      positioning={{ target, position: "below", align: "start" }}
      onOpenChange={(_event, { open }) => {
        if (!open) onClose();
      }}
    >
      <MenuPopover>
        <MenuList aria-label="Rows and cells">
          <MenuItem
            onClick={() => {
              editing.insertRows(area.row, Math.min(area.rows, 1000));
            }}
          >
            Insert {rows} above
          </MenuItem>
          <MenuItem
            onClick={() => {
              editing.deleteRows(area.row, area.rows);
            }}
          >
            Delete {rows}
          </MenuItem>
          <MenuDivider />
          <MenuItem
            onClick={() => {
              editing.clearContents(area);
            }}
          >
            Clear contents
          </MenuItem>
        </MenuList>
      </MenuPopover>
    </Menu>
  );
}
