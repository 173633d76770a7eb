import { countRestorable, offeredEdits, type OfferedEdit } from "../../actions/offered-edits";
import type { LastCheck } from "../../actions/state";
import type { Finding } from "../../findings/finding";
import type { FindingsGroup } from "../../findings/group";
import { findingKeys } from "./finding-keys";

/** From so many on, what mends one after the other can also be decided at once. */
const BULK = 2;

/** A group with what can be decided of all of it at once. */
export interface ListedGroup {
  readonly group: FindingsGroup;
  /** The names of its findings, in their order. */
  readonly keys: readonly string[];
  /** Its fixes; none where there are not several. */
  readonly fixes: readonly OfferedEdit[];
  /** How many of its cells can be put back; 0 where there are not several. */
  readonly restorable: number;
}

/** A line of the list. `key` stays the same when others come and go: it keeps focus and measured height in place. */
export type ListItem =
  | { readonly kind: "head"; readonly key: string; readonly listed: ListedGroup; readonly isOpen: boolean }
  | { readonly kind: "bulk"; readonly key: string; readonly listed: ListedGroup }
  | { readonly kind: "entry"; readonly key: string; readonly listed: ListedGroup; readonly finding: Finding };

/** Groups with their bulk decisions. */
export function listGroups(
  groups: readonly FindingsGroup[],
  dealSheet: LastCheck["dealSheet"],
): readonly ListedGroup[] {
  return groups.map((group) => {
    const fixes = offeredEdits(group.findings, dealSheet);
    const restorable = countRestorable(group.findings);
    return {
      group,
      keys: findingKeys(group.findings),
      fixes: fixes.length < BULK ? [] : fixes,
      restorable: restorable < BULK ? 0 : restorable,
    };
  });
}

/** The lines of the list: of each group its head, what can be decided at once, and while it is open its findings. */
export function listItems(
  groups: readonly ListedGroup[],
  isOpen: (group: FindingsGroup) => boolean,
): readonly ListItem[] {
  const items: ListItem[] = [];
  for (const listed of groups) {
    const { group, keys, fixes, restorable } = listed;
    const isGroupOpen = isOpen(group);
    items.push({ kind: "head", key: `head ${group.key}`, listed, isOpen: isGroupOpen });
    if (fixes.length > 0 || restorable > 0) items.push({ kind: "bulk", key: `bulk ${group.key}`, listed });
    if (!isGroupOpen) continue;
    group.findings.forEach((finding, index) => {
      items.push({ kind: "entry", key: keys[index] ?? "", listed, finding });
    });
  }
  return items;
}

/** Groups are open until about this many entries stand in the list; the rest wait folded, so that one sees what there is. */
const OPEN_ENTRIES = 200;

/** The keys of the groups that are open until a person says otherwise. */
export function openAtFirst(groups: readonly FindingsGroup[]): ReadonlySet<string> {
  const open = new Set<string>();
  let entries = 0;
  for (const { key, findings } of groups) {
    entries += findings.length;
    if (entries > OPEN_ENTRIES && open.size > 0) break;
    open.add(key);
  }
  return open;
}
