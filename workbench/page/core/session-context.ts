import { createContext, use } from "react";
import { useStore } from "zustand";
import type { Session } from "./session";
import type { UiState } from "./ui-state";

export const SessionContext = createContext<Session | undefined>(undefined);

export function useSession(): Session {
  const session = use(SessionContext);
  if (session === undefined) throw new Error("Outside of a session");
  return session;
}

/** A part of what the page shows; the component is drawn again when it changes. */
export function useUi<T>(select: (state: UiState) => T): T {
  return useStore(useSession().store, select);
}

/** Draws the component again with every change of the workbook. */
export function useWorkbook(): Session["workbook"] {
  useUi(({ revision }) => revision);
  return useSession().workbook;
}
