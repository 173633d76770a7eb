import type { AccountMatch } from "../../actions/account-match";
import { useWords } from "../elements/use-app";

export type Account = AccountMatch["suggestions"][number]["account"];

/** An account's name with its ID, or the whole text where it cannot be read. */
export function AccountName({ account }: { readonly account: Account }) {
  const id = useAccountId(account);
  return <>{[account.name, id].filter((part) => part !== "").join(", ") || account.text}</>;
}

/** “Microsoft ID 12-1FG2G”; blank when there is none. */
export function useAccountId({ kind, id }: Account): string {
  const { accounts } = useWords();
  return id === "" ? "" : `${accounts.registers[kind]} ${id}`;
}
