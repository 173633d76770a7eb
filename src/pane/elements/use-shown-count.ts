import { useState } from "react";

const PAGE = 100;

/** How many entries of a long list are drawn, and what shows the next ones. */
export function useShownCount(total: number): {
  readonly shown: number;
  readonly next: number;
  readonly more: () => void;
} {
  const [limit, setLimit] = useState(PAGE);
  const shown = Math.min(limit, total);
  return {
    shown,
    next: Math.min(PAGE, total - shown),
    more: () => {
      setLimit(shown + PAGE);
    },
  };
}
