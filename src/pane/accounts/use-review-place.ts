import { useCallback, useEffect, useLayoutEffect, useRef, useState, type RefObject } from "react";
import { accountReview, finalMatchAddress, inReviewOrder, nextWaiting } from "../../actions/account-review";
import type { AccountReview, ReviewOrder, ReviewRow } from "../../actions/account-review";
import { selectCell } from "../../actions/select-cell";
import { selectedDeal } from "../../actions/selected-deal";
import { useApp, useAppState } from "../elements/use-app";

/** Where the review stands, and how it goes on. */
export interface ReviewPlace {
  readonly review: AccountReview;
  /** In the order that was chosen. */
  readonly rows: readonly ReviewRow[];
  /** The row that is looked at; undefined when none waits and none was opened. */
  readonly current: ReviewRow | undefined;
  /** Opens a row and selects its final match in the sheet. */
  readonly open: (row: number) => void;
  /** Goes on from a row, if the review still stands there: a person may have gone elsewhere meanwhile. */
  readonly next: (from: number) => void;
  /** Stays at the row that is looked at, whatever becomes of it. */
  readonly stay: () => void;
  readonly back: () => void;
  /** Whether what has just come should have the focus. It answers once: later the focus is never fetched. */
  readonly takesFocus: () => boolean;
}

/** The place in the review of the checked sheet. The sheet's selection follows it, and it follows a person's selection. */
export function useReviewPlace(root: RefObject<HTMLElement | null>, order: ReviewOrder): ReviewPlace {
  const app = useApp();
  const checked = useAppState((state) => state.checked);
  const review = useAppState(accountReview);
  const rows = inReviewOrder(review.rows, order);
  const [place, setPlace] = useState(() => selectedDeal(app.store.getState())?.row);
  const latest = useRef<number>(undefined);
  const [visited, setVisited] = useState<readonly number[]>([]);
  // Rows that the review itself has selected and whose selection has not been told back yet.
  const asked = useRef<readonly number[]>([]);
  const hadFocus = useRef(false);
  const current = rows.find(({ row }) => row === place) ?? rows.find(({ isDecided }) => !isDecided);

  // Before the row is drawn: a key may be pressed as soon as it is seen.
  useLayoutEffect(() => {
    latest.current = current?.row;
  });

  const select = useCallback(
    (row: number) => {
      const { checked: last, selection } = app.store.getState();
      const address = last && finalMatchAddress(last, row);
      if (address === undefined || (selection?.address === address && selection.sheetId === last?.identity.id)) return;
      asked.current = [...asked.current, row];
      void app.perform(selectCell, address);
    },
    [app],
  );

  const go = (row: number | undefined): void => {
    hadFocus.current = root.current?.contains(document.activeElement) === true && document.hasFocus();
    setPlace(row);
    if (row !== undefined) select(row);
  };

  // A person has selected another row in the sheet: the review shows it, if it is one of its rows.
  useEffect(
    () =>
      app.store.subscribe((state, before) => {
        if (state.selection === before.selection) return;
        const row = selectedDeal(state)?.row;
        if (row === undefined) return;
        const isAsked = asked.current.includes(row);
        // Of several that were asked for in a row Excel may tell the last one only.
        asked.current = isAsked && asked.current.at(-1) !== row ? asked.current.filter((each) => each !== row) : [];
        if (isAsked || row === latest.current) return;
        if (!accountReview(state).rows.some((each) => each.row === row)) return;
        hadFocus.current = false;
        setPlace(row);
      }),
    [app],
  );

  // The row that the review begins with is shown in the sheet as well.
  const first = useRef(current?.row);
  useEffect(() => {
    if (first.current !== undefined && selectedDeal(app.store.getState())?.row !== first.current) select(first.current);
  }, [app, select]);

  return {
    review,
    rows,
    current: checked === undefined ? undefined : current,
    open: (row) => {
      if (current !== undefined) setVisited((before) => [...before, current.row]);
      go(row);
    },
    next: (from) => {
      if (latest.current !== from) return;
      setVisited((before) => [...before, from]);
      // Asked of the state itself: the rows of the last drawing may be older than the choice that was just made.
      go(nextWaiting(inReviewOrder(accountReview(app.store.getState()).rows, order), from)?.row);
    },
    stay: () => {
      setPlace(current?.row);
    },
    back: () => {
      const last = visited.findLast((row) => row !== current?.row && rows.some((each) => each.row === row));
      const before = last ?? rows[rows.findIndex(({ row }) => row === current?.row) - 1]?.row;
      setVisited((all) => (last === undefined ? [] : all.slice(0, all.lastIndexOf(last))));
      if (before !== undefined) go(before);
    },
    takesFocus: () => {
      const takes = hadFocus.current;
      hadFocus.current = false;
      return takes;
    },
  };
}
