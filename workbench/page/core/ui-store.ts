import { createStore, type StoreApi } from "zustand/vanilla";
import { INITIAL_UI_STATE, type UiState } from "./ui-state";

/** What the page shows beside the workbook itself. */
export type UiStore = StoreApi<UiState>;

export function createUiStore(theme: UiState["theme"]): UiStore {
  return createStore<UiState>(() => ({ ...INITIAL_UI_STATE, theme }));
}

const MOST_PROBLEMS = 50;

/** Adds a problem once; the same words twice tell nothing new. */
export function reportProblem(store: UiStore, problem: string): void {
  store.setState(({ problems }) =>
    problems.includes(problem) ? {} : { problems: [...problems, problem].slice(-MOST_PROBLEMS) },
  );
}
