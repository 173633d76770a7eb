import { useState } from "react";

/** What a person is writing, beside what stands in the cell. */
export interface Draft<Value> {
  readonly value: Value;
  /** Whether the person has written something else than what stands there. */
  readonly isChanged: boolean;
  readonly write: (value: Value) => void;
  /** Back to what stands in the cell. */
  readonly drop: () => void;
}

/** A draft of a cell's new content. It is done with once the cell says the same. */
export function useDraft<Value>(now: Value, isSame: (a: Value, b: Value) => boolean): Draft<Value> {
  const [draft, setDraft] = useState<{ readonly value: Value }>();
  const [last, setLast] = useState(now);
  if (!isSame(last, now)) {
    setLast(now);
    if (draft !== undefined && isSame(draft.value, now)) setDraft(undefined);
  }
  return {
    value: draft === undefined ? now : draft.value,
    isChanged: draft !== undefined && !isSame(draft.value, now),
    write: (value) => {
      setDraft({ value });
    },
    drop: () => {
      setDraft(undefined);
    },
  };
}
