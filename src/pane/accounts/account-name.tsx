import type { AccountMatch } from "../../actions/account-match";

export type Account = AccountMatch["suggestions"][number]["account"];

const REGISTERS: Readonly<Record<Account["kind"], string>> = {
  microsoft: "Microsoft ID",
  duns: "D-U-N-S",
  unknown: "ID",
};

/** An account's name with its ID, or the whole text where it cannot be read. */
export function AccountName({ account }: { readonly account: Account }) {
  return <>{[account.name, accountId(account)].filter((part) => part !== "").join(", ") || account.text}</>;
}

/** “Microsoft ID 12-1FG2G”; blank when there is none. */
export function accountId({ kind, id }: Account): string {
  return id === "" ? "" : `${REGISTERS[kind]} ${id}`;
}
