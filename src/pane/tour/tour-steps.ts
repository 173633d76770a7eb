import type { Words } from "../../words/words";

/** What the tour points at, by the names of its sentences. */
export type TourStep = keyof Words["tour"]["steps"];

/** The tour's order. */
export const TOUR_STEPS: readonly TourStep[] = ["check", "status", "add", "export", "help"];
