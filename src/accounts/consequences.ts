import type { AccountCategory } from "./suggestions";

/** What choosing an account of a category means for a later Azure IP co-sell deal registration; a key for a message. */
export type Consequence = "registration-eligible" | "registration-not-eligible" | "registration-once-matched";

/** Source: Manage co-sell opportunities, account tabs. The account cannot be changed later without support. */
export const CONSEQUENCES: Readonly<Record<AccountCategory, Consequence>> = {
  Managed: "registration-eligible",
  Unmanaged: "registration-not-eligible",
  DUNS: "registration-once-matched",
};
