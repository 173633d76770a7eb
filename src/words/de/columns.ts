import { columnByKey } from "../../template/columns";
import type { Words } from "../words";
import { COLUMN_DESCRIPTIONS } from "./column-descriptions";
import { ERROR_REASONS, LOST_REASONS, VALUE_MEANINGS } from "./value-meanings";

export const columns = (): Words["columns"] => ({
  description: ({ key, description }) =>
    COLUMN_DESCRIPTIONS.get(key) ?? COLUMN_DESCRIPTIONS.get(key.replace(/ \d+$/, "")) ?? description,
  meaning: (columnKey, value, substatus) =>
    columnByKey(columnKey)?.kind === "reason-code"
      ? reason(value, substatus)
      : VALUE_MEANINGS.get(columnKey)?.get(value),
});

function reason(value: string, substatus: string | undefined): string | undefined {
  const lost = LOST_REASONS.get(value);
  const error = ERROR_REASONS.get(value);
  if (substatus !== undefined && substatus !== "") return substatus.toLowerCase() === "error" ? error : lost;
  return error && (lost === undefined ? `Error: ${error}` : `Declined oder Lost: ${lost}. Error: ${error}`);
}
