import { act, fireEvent, screen, waitFor, within } from "@testing-library/react";
import { writeCsv } from "../../src/csv/write";
import { Workbook } from "../../workbench/model/workbook";
import { dealWorkbook } from "../actions/open-app";
import { deal, HEADERS, sheetOf } from "../deal";
import { openPane, type OpenPane } from "./open-pane";

/** A browser's `File`, of which jsdom leaves out the reading. */
function file(name: string, bytes: Uint8Array): File {
  return Object.assign(new File([bytes.slice()], name, { type: "text/csv" }), {
    arrayBuffer: () => Promise.resolve(bytes.slice().buffer),
  });
}

const DEALS = file(
  "deals.csv",
  writeCsv(
    sheetOf([deal(), deal({ Currency: "usd", "Deal Name": "Fabrikam analytics" })]).cells.map((row) => row.map(String)),
    { bom: true },
  ),
);

async function idle({ app }: OpenPane): Promise<void> {
  await act(async () => {
    do await new Promise((resolve) => setTimeout(resolve, 1));
    while (app.store.getState().busy !== undefined);
  });
}

/** What jsdom has no drags for: an event with the files that are dragged. */
function drag(
  type: "dragEnter" | "dragOver" | "dragLeave" | "drop",
  files: readonly File[],
  types = ["Files"],
): boolean {
  return fireEvent[type](document.body, { dataTransfer: { types, files, dropEffect: "none" }, relatedTarget: null });
}

test("a file that is chosen is imported and checked", async () => {
  const open = await openPane(new Workbook());
  const input = screen.getByLabelText<HTMLInputElement>("CSV file");
  const clicked = jest.spyOn(input, "click");
  await open.user.click(screen.getByRole("button", { name: "Import CSV…" }));
  expect(clicked).toHaveBeenCalledTimes(1);
  expect(input.accept).toContain(".csv");
  await open.user.upload(input, DEALS);
  await idle(open);
  expect(open.status()).toBe("1 error, 0 warnings in 2 records");
  expect(screen.getByText("deals.csv is in the new sheet “deals”: 2 records.")).toBeVisible();
  expect(open.workbook.activeSheet.name).toBe("deals");
});

test("a file that is dropped is imported, and the pane shows that it will be", async () => {
  const open = await openPane(new Workbook());
  const hint = "Drop the CSV file to import it into a new sheet.";
  expect(screen.queryByText(hint)).toBeNull();
  drag("dragEnter", [DEALS]);
  expect(screen.getByText(hint)).toBeVisible();
  drag("dragEnter", [DEALS]);
  drag("dragLeave", [DEALS]);
  expect(screen.getByText(hint)).toBeVisible();
  drag("dragLeave", [DEALS]);
  expect(screen.queryByText(hint)).toBeNull();
  drag("dragOver", [DEALS]);
  // Not prevented, the browser would open the file in place of the pane.
  expect(drag("drop", [DEALS])).toBe(false);
  expect(screen.queryByText(hint)).toBeNull();
  await idle(open);
  expect(open.status()).toBe("1 error, 0 warnings in 2 records");
});

test("what is dragged and is no file is left alone", async () => {
  const { workbook } = await openPane(new Workbook());
  expect(drag("dragOver", [], ["text/plain"])).toBe(true);
  expect(drag("drop", [], ["text/plain"])).toBe(true);
  expect(screen.queryByText(/^Drop the CSV file/)).toBeNull();
  expect(workbook.sheets).toHaveLength(1);
});

test("while something else goes on a drop is refused", async () => {
  const open = await openPane(new Workbook());
  act(() => {
    open.app.store.setState({ busy: "checkSheet" });
  });
  drag("dragOver", [DEALS]);
  expect(screen.queryByText(/^Drop the CSV file/)).toBeNull();
  expect(drag("drop", [DEALS])).toBe(false);
  act(() => {
    open.app.store.setState({ busy: undefined });
  });
  expect(open.workbook.sheets).toHaveLength(1);
});

test("a file of the wrong kind is an alert, and the next one is imported all the same", async () => {
  const open = await openPane(new Workbook());
  const input = screen.getByLabelText<HTMLInputElement>("CSV file");
  await open.user.upload(input, file("people.csv", writeCsv([["Name", "Age"]], { bom: false })));
  await idle(open);
  expect(within(screen.getByRole("alert")).getByText(/^people\.csv is not a co-sell file/)).toBeVisible();
  await open.user.upload(input, DEALS);
  await idle(open);
  expect(open.status()).toBe("1 error, 0 warnings in 2 records");
});

test("a new template sheet can be made from the first screen, as large as it is wanted", async () => {
  const { press, user, workbook, status } = await openPane(new Workbook());
  await user.selectOptions(screen.getByLabelText("Template"), "2023");
  await user.selectOptions(screen.getByLabelText("Solution columns"), "3");
  expect(screen.getByLabelText("Team member columns")).toHaveValue("1");
  await press("New template sheet");
  expect(workbook.activeSheet.name).toBe("Co-sell deals");
  expect(status()).toBe("0 errors, 0 warnings in 0 records");
  const [headers = []] = workbook.activeSheet.values({ row: 0, column: 0, rows: 1, columns: 60 });
  expect(headers.filter((header) => String(header).startsWith("Solution "))).toEqual([
    "Solution 1",
    "Solution 2",
    "Solution 3",
  ]);
});

test("columns are added from the toolbar's Add, and taken back with Undo", async () => {
  const { press, sheet } = await openPane(dealWorkbook([deal()]));
  await press("Check sheet");
  const add = screen.getByRole("button", { name: "Add" });
  expect(add).toHaveAttribute("aria-expanded", "false");
  await press("Add");
  expect(add).toHaveAttribute("aria-expanded", "true");
  const region = screen.getByRole("region", { name: "Add" });
  expect(within(region).getByRole("button", { name: "Import CSV…" })).toBeVisible();
  await press("Add a Team member column");
  const at = HEADERS.indexOf("Microsoft team member 1");
  expect(sheet.value(0, at)).toBe("Team member 6");
  expect(screen.getByText(/^Team member 6 is now column/)).toBeVisible();
  await press("Undo");
  expect(sheet.value(0, at)).toBe("Microsoft team member 1");
  await press("Close");
  expect(screen.queryByRole("region", { name: "Add" })).toBeNull();
});

test("once a new sheet has come, what can be added makes room for its findings", async () => {
  const { press } = await openPane(dealWorkbook([deal()]));
  await press("Check sheet");
  await press("Add");
  await press("New template sheet");
  await waitFor(() => {
    expect(screen.queryByRole("region", { name: "Add" })).toBeNull();
  });
});
