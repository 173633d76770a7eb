import { HostError } from "../actions/host-error";
import { hostErrorFrom } from "./host-error-from";

/**
 * Runs one batch of requests to Excel. What Excel refuses arrives as a `HostError`, anything else as it was thrown.
 * A person who is typing in a cell makes Excel refuse at once (`cell-edit-mode`) instead of letting the pane hang:
 * clicking into the pane does not end cell editing (office-js#806).
 */
export async function run<T>(batch: (context: Excel.RequestContext) => Promise<T>): Promise<T> {
  try {
    return await Excel.run({ delayForCellEdit: false }, batch);
  } catch (error) {
    const thrown = hostErrorFrom(error);
    const isDenied = thrown instanceof HostError && thrown.code === "sheet-protected";
    if (isDenied && (await isReadOnlyWorkbook())) {
      throw new HostError("read-only-workbook", thrown.message, { cause: error });
    }
    throw thrown;
  }
}

/** Excel denies access alike where a worksheet is protected and where the workbook may not be written at all. */
async function isReadOnlyWorkbook(): Promise<boolean> {
  try {
    return await Excel.run(async (context) => {
      const workbook = context.workbook.load("readOnly");
      await context.sync();
      return workbook.readOnly;
    });
  } catch {
    // The refusal that is being explained matters more than this question about it.
    return false;
  }
}
