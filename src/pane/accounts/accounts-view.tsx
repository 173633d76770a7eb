import { AccountSection } from "./account-section";

/** The customer accounts that await a decision. */
export function AccountsView() {
  return <AccountSection />;
}
