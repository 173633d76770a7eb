import { connectWorkbook, type Connection, type ConnectionOptions } from "../workbench/node/connect-workbook";
import { readApiSets } from "../workbench/node/api-sets";
import { Workbook } from "../workbench/model/workbook";

let apiSets: ReadonlyMap<string, string> | undefined;
let open: Connection | undefined;

/**
 * Opens a workbook in the real client library: afterwards `Excel.run` works on it. The library is loaded once in a test
 * file; a workbook opened before is disconnected. Calls above the declared requirement sets (by default ExcelApi 1.15)
 * are refused.
 */
export function openOffice(workbook: Workbook = new Workbook(), options: ConnectionOptions = {}): Connection {
  open?.close();
  apiSets ??= readApiSets();
  open = connectWorkbook(workbook, { apiSets, ...options });
  return open;
}
