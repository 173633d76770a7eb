import {
  defaultRangeExtractor,
  measureElement,
  observeElementRect,
  useVirtualizer,
  type Range,
  type Virtualizer,
} from "@tanstack/react-virtual";
import { useCallback, useLayoutEffect, useMemo, useState, type RefObject } from "react";
import type { ListItem } from "./list-items";

/** How high the lines are about, in pixels, until they are measured. */
const HEIGHTS: Readonly<Record<ListItem["kind"], number>> = { head: 36, bulk: 32, entry: 88 };

/** Lines drawn beyond what is in sight, above and below: the Tab key must find something to go on to. */
const OVERSCAN = 8;

/** A line to draw, and how far it is from the one drawn before it, in pixels: other lines' room. */
export interface DrawnLine {
  readonly item: ListItem;
  readonly index: number;
  readonly gap: number;
}

/**
 * Which lines of a long list are to be drawn: those in sight, the head above them, and those that are `kept` by their key.
 * They stand in the page's flow, with gaps for those that are left out, so that heads can stick. `measure` is to be
 * the ref of each line, which tells its index as `data-index`.
 */
export function useListWindow(
  list: RefObject<HTMLElement | null>,
  items: readonly ListItem[],
  kept: readonly (string | undefined)[],
): { readonly lines: readonly DrawnLine[]; readonly endGap: number; readonly measure: (line: Element | null) => void } {
  const [margin, setMargin] = useState(0);
  const keptIndices = useKeptIndices(items, kept);
  const rangeExtractor = useCallback(
    (range: Range) => {
      const indices = new Set(defaultRangeExtractor(range));
      const head = items.findLastIndex(({ kind }, index) => kind === "head" && index <= range.startIndex);
      if (head >= 0) indices.add(head);
      for (const index of keptIndices) indices.add(index);
      return [...indices].sort((a, b) => a - b);
    },
    [items, keptIndices],
  );
  const estimateSize = useCallback((index: number) => HEIGHTS[items[index]?.kind ?? "entry"], [items]);
  const getItemKey = useCallback((index: number) => items[index]?.key ?? index, [items]);
  // eslint-disable-next-line react-hooks/incompatible-library -- nothing here is memoised by a compiler
  const virtualizer = useVirtualizer<HTMLElement, Element>({
    count: items.length,
    getScrollElement: () => scrollParentOf(list.current),
    estimateSize,
    getItemKey,
    rangeExtractor,
    overscan: OVERSCAN,
    scrollMargin: margin,
    initialRect: { width: 0, height: window.innerHeight },
    observeElementRect: observeVisibleRect,
    measureElement: measureVisible,
  });
  // What stands above the list changes with any drawing; a number that is the same draws nothing again.
  // eslint-disable-next-line react-hooks/exhaustive-deps -- see above
  useLayoutEffect(() => {
    const parent = scrollParentOf(list.current);
    if (list.current === null || parent === null) return;
    const { top } = list.current.getBoundingClientRect();
    setMargin(Math.round(top - parent.getBoundingClientRect().top + parent.scrollTop));
  });
  const lines: DrawnLine[] = [];
  let end = margin;
  for (const line of virtualizer.getVirtualItems()) {
    const item = items[line.index];
    if (item === undefined) continue;
    lines.push({ item, index: line.index, gap: Math.max(0, line.start - end) });
    end = line.end;
  }
  const endGap = Math.max(0, virtualizer.getTotalSize() + margin - end);
  return { lines, endGap, measure: virtualizer.measureElement };
}

function useKeptIndices(items: readonly ListItem[], kept: readonly (string | undefined)[]): readonly number[] {
  const indexByKey = useMemo(() => new Map(items.map(({ key }, index) => [key, index])), [items]);
  const text = kept
    .flatMap((key) => (key === undefined ? [] : (indexByKey.get(key) ?? [])))
    .sort((a, b) => a - b)
    .join();
  // The same lines are the same list, whatever kept them: what depends on it is not worked out again.
  return useMemo(() => (text === "" ? [] : text.split(",").map(Number)), [text]);
}

/**
 * What scrolls when the list is scrolled: the pane's main part, or the whole pane where that is short. Asked for again
 * at each drawing, because it changes with the window's height.
 */
function scrollParentOf(list: HTMLElement | null): HTMLElement | null {
  for (let parent = list?.parentElement ?? null; parent !== null; parent = parent.parentElement) {
    if (/^(?:auto|scroll)$/.test(getComputedStyle(parent).overflowY)) return parent;
  }
  return list === null ? null : document.documentElement;
}

/** A pane that was opened out of sight has no height yet: as much is drawn as it may show when it appears. */
function observeVisibleRect(
  instance: Virtualizer<HTMLElement, Element>,
  onRect: (rect: { readonly width: number; readonly height: number }) => void,
): (() => void) | undefined {
  return observeElementRect(instance, ({ width, height }) => {
    onRect({ width, height: height === 0 ? window.innerHeight : height });
  });
}

/** A line that is not laid out has no height: it counts as high as it is expected to be. */
function measureVisible(
  line: Element,
  entry: ResizeObserverEntry | undefined,
  instance: Virtualizer<HTMLElement, Element>,
): number {
  const height = measureElement(line, entry, instance);
  return height === 0 ? instance.options.estimateSize(instance.indexFromElement(line)) : height;
}
