import type { Action } from "./action";
import { putAccounts, type ChosenAccount } from "./put-accounts";

/** Puts accounts into the final match of their rows, in one step that can be taken back: typed ones, or many at once. */
export const chooseAccounts: Action<readonly ChosenAccount[]> = {
  id: "chooseAccounts",
  icon: "account",
  checks: true,
  isEnabled: ({ checked }) => checked !== undefined,
  perform: putAccounts,
};
