import { Workbook } from "../../../workbench/model/workbook";
import type { Connection, ConnectionOptions } from "../../../workbench/node/connect-workbook";
import { openOffice } from "../../office";

/** Opens a workbook with an empty sheet `Sample`, as the scripts here expect it. */
export function openSample(options?: ConnectionOptions): { workbook: Workbook; office: Connection } {
  const workbook = new Workbook({ sheetNames: ["Sample"], currentYear: 2026 });
  return { workbook, office: openOffice(workbook, options) };
}

export const SALES = [
  ["Product", "Quantity", "Unit price", "Total"],
  ["Almonds", 2, 7.5, "=B2*C2"],
  ["Coffee", 1, 34.5, "=B3*C3"],
  ["Chocolate", 5, 9.5, "=B4*C4"],
];

/** Writes the sales in A1:D4 of the active worksheet. */
export async function writeSales(): Promise<void> {
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1:D4").values = SALES;
    await context.sync();
  });
}

/** A promise that events which are due have been delivered. */
export const eventsDelivered = () => new Promise((resolve) => setTimeout(resolve));
