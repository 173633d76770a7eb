import type { Column } from "../../src/template/column";
import { COLUMNS } from "../../src/template/columns";

export function columnByKey(key: string): Column {
  const column = COLUMNS.find((each) => each.key === key);
  if (column === undefined) throw new Error(`The template has no column ${key}.`);
  return column;
}
