/** An event that the client can register for: its number, its registration methods' name and its public member. */
export interface EventType {
  readonly type: number;
  /** `DataChangedEvent` stands for `_RegisterDataChangedEvent` and `_UnregisterDataChangedEvent`. */
  readonly registration: string;
  readonly member: string;
}

const event = (type: number, registration: string, member: string): EventType => ({ type, registration, member });

/** The events that the workbench sends, of a worksheet and of all worksheets. */
export const WORKSHEET_EVENTS = {
  changed: event(10, "DataChangedEvent", "onChanged"),
  activated: event(11, "ActivatedEvent", "onActivated"),
  deactivated: event(12, "DeactivatedEvent", "onDeactivated"),
  selectionChanged: event(14, "SelectionChangedEvent", "onSelectionChanged"),
  formatChanged: event(18, "FormatChangedEvent", "onFormatChanged"),
  rowSorted: event(19, "RowSortedEvent", "onRowSorted"),
  columnSorted: event(20, "ColumnSortedEvent", "onColumnSorted"),
  rowHiddenChanged: event(22, "RowHiddenChangedEvent", "onRowHiddenChanged"),
  protectionChanged: event(24, "ProtectionChangedEvent", "onProtectionChanged"),
  nameChanged: event(25, "EventNameChanged", "onNameChanged"),
  visibilityChanged: event(26, "EventVisibilityChanged", "onVisibilityChanged"),
} as const;

/** Events of the worksheet collection alone. */
export const COLLECTION_EVENTS = {
  added: event(13, "AddedEvent", "onAdded"),
  deleted: event(15, "DeletedEvent", "onDeleted"),
  moved: event(27, "EventMoved", "onMoved"),
} as const;

/** The target of events that are registered on a workbook-level collection. */
export const WORKBOOK_TARGET = "Workbook";

/** The pane's visibility, which `Office.addin.onVisibilityModeChanged` listens to; it registers nothing with the host. */
export const VISIBILITY_CHANGED = 65539;

const ALL_EVENTS: readonly EventType[] = [...Object.values(WORKSHEET_EVENTS), ...Object.values(COLLECTION_EVENTS)];

const PUBLIC_NAMES = new Map<string, string>(
  ALL_EVENTS.flatMap(({ registration, member }) => [
    [`_Register${registration}`, member] as const,
    [`_Unregister${registration}`, member] as const,
  ]),
);

/** The public name of a registration method (`_RegisterDataChangedEvent` → `onChanged`); other names as they are. */
export function publicEventName(member: string): string {
  return PUBLIC_NAMES.get(member) ?? member;
}
