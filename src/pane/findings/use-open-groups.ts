import { useCallback, useMemo, useState } from "react";
import type { FindingsGroup } from "../../findings/group";
import { openAtFirst } from "./list-items";

/**
 * Which groups are open: all of what a person has searched for, else the first ones of a long list; and whatever the
 * person has opened or folded since stays so.
 */
export function useOpenGroups(groups: readonly FindingsGroup[], isNarrowed: boolean) {
  const [toggled, setToggled] = useState<ReadonlyMap<string, boolean>>(new Map());
  const first = useMemo(() => openAtFirst(groups), [groups]);
  const isOpen = useCallback(
    ({ key }: FindingsGroup): boolean => toggled.get(key) ?? (isNarrowed || first.has(key)),
    [toggled, first, isNarrowed],
  );
  const toggle = useCallback((key: string, isOpenNow: boolean): void => {
    setToggled((before) => new Map(before).set(key, isOpenNow));
  }, []);
  const areAllOpen = groups.every(isOpen);
  const toggleAll = (): void => {
    setToggled(new Map(groups.map(({ key }) => [key, !areAllOpen])));
  };
  return { isOpen, toggle, toggleAll, areAllOpen };
}
