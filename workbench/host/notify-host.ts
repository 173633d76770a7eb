/** What office.js tells its host unasked. */
export const NotifyAction = {
  select: 0,
  unselect: 1,
  controlF6: 5,
  controlShiftF6: 6,
  tabOut: 13,
  shiftTabOut: 14,
  escape: 15,
  f2: 16,
  /** At start; office.js wants no answer. */
  paneOrigin: 21,
  telemetry: 23,
  shortcut: 39,
} as const;

export interface HostNotice {
  readonly action: number;
  /** Of a shortcut: key code and modifiers. */
  readonly detail: unknown;
}

const LEAVES_PANE: ReadonlySet<number> = new Set([
  NotifyAction.controlF6,
  NotifyAction.controlShiftF6,
  NotifyAction.tabOut,
  NotifyAction.shiftTabOut,
  NotifyAction.escape,
  NotifyAction.f2,
]);

/** Whether the key that was pressed takes the focus out of the pane and back to the sheet. */
export function leavesPane({ action }: HostNotice): boolean {
  return LEAVES_PANE.has(action);
}
