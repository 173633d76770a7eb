import { act, screen, within } from "@testing-library/react";
import { exportFiles } from "../../src/csv/export-files";
import { readCsv } from "../../src/csv/read";
import { exportCsv } from "../../src/actions/export-csv";
import { importCsv } from "../../src/actions/import-csv";
import { prepareExport } from "../../src/actions/prepare-export";
import { csvFile } from "../actions/picked-file";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal, HEADERS, IDS, searchDeal, sheetOf } from "../deal";
import { openPane, type OpenPane } from "./open-pane";

async function opened(deals: Parameters<typeof dealWorkbook>[0]): Promise<OpenPane> {
  return openPane(dealWorkbook(deals), {
    hostOf: (host) => ({ ...host, saveFile: () => Promise.resolve("download") }),
  });
}

/** What the export would be saved as now, cell by cell. */
function exportedCells({ app }: OpenPane): string[][] {
  const { checked, exporting } = app.store.getState();
  if (checked === undefined || exporting === undefined) throw new Error("There is nothing to export.");
  return exportFiles(checked.dealSheet, exporting.plan, { bom: true }).flatMap(({ bytes }) =>
    readCsv(bytes).cells.map((row) => [...row]),
  );
}

/** Exports the sheet as it is; what is pressed for that is the matter of other tests. */
async function exported(open: OpenPane): Promise<string[][]> {
  await act(() => open.app.perform(prepareExport, undefined));
  const cells = exportedCells(open);
  await act(() => open.app.perform(exportCsv, {}));
  act(() => {
    open.app.closeExport();
  });
  return cells;
}

/** Writes into a file as Partner Center does; `row` counts from 1 below the headers. */
function written(
  cells: readonly (readonly string[])[],
  changes: readonly (readonly [number, string, string])[],
): string[][] {
  const now = cells.map((row) => [...row]);
  for (const [row, header, text] of changes) now[row]?.splice(HEADERS.indexOf(header), 1, text);
  return now;
}

async function imported(open: OpenPane, name: string, cells: readonly (readonly string[])[]): Promise<void> {
  await act(() => open.app.perform(importCsv, [csvFile(name, cells)]));
}

const SUGGESTION = "MicrosoftID: 6-ABCDEFG23XB, AccountName: Contoso, AccountAddress: PO BOX 1";
const card = (): HTMLElement => screen.getByRole("region", { name: /^Back from Partner Center/ });

async function roundTrip(): Promise<OpenPane> {
  const open = await opened(["A", "B", "C", "D"].map((name) => searchDeal({ "Deal Name": name })));
  const cells = await exported(open);
  // Meanwhile the person goes on in the sheet.
  open.type(cell("Notes", 3), "changed since");
  open.type(cell("CRM ID", 4), "CRM-7");
  const [header = [], a = [], b = [], c = [], d = []] = cells;
  await imported(
    open,
    "processed.csv",
    written(
      [header, d, c, b, a],
      [
        [1, "Errors", "Customer City is missing"],
        [2, "Managed Account 1", SUGGESTION],
        [3, "Managed Account 1", SUGGESTION],
        [4, "Referral ID", IDS["Referral ID"] as string],
        [4, "Engagement ID", IDS["Engagement ID"] as string],
      ],
    ),
  );
  return open;
}

test("what came back is summed up, with the next step as a button", async () => {
  const { press } = await roundTrip();
  expect(card()).toHaveAccessibleName("Back from Partner Center: processed.csv");
  expect(card()).toHaveTextContent("1 done, 1 with errors, 2 wait for an account.");
  expect(card()).toHaveTextContent("4 of 4 deals exported from “Sheet1” are in this file.");
  await press("Show the error");
  expect(screen.getByRole("list", { name: "Findings" })).toHaveTextContent("Customer City is missing");
});

test("the accounts that wait are one press away", async () => {
  const { press } = await roundTrip();
  await press("Choose 2 accounts");
  expect(screen.getByRole("tab", { name: /^Accounts/ })).toHaveAttribute("aria-selected", "true");
});

test("what was changed since the export is taken over only where it is ticked", async () => {
  const { press, user, workbook } = await roundTrip();
  const sheet = workbook.activeSheet;
  const at = (header: string, row: number): string => sheet.text(row - 1, HEADERS.indexOf(header));
  // B stands in row 4 now, C in row 3; nothing was written by itself.
  expect([at("Deal Name", 4), at("Notes", 4), at("CRM ID", 3)]).toEqual([
    "B",
    "This is a sample note.",
    "34234324-sdfsdf-345345-sfd",
  ]);
  expect(card()).toHaveTextContent("2 values changed in the exported sheet since are not in this one.");
  await press("Look at the changes…");
  await user.click(within(card()).getByRole("checkbox", { name: `Change ${cell("CRM ID", 3)}` }));
  await press("Take over 1");
  expect([at("Notes", 4), at("CRM ID", 3)]).toEqual(["changed since", "34234324-sdfsdf-345345-sfd"]);
  expect(card()).toHaveTextContent("1 value changed in the exported sheet since is not in this one.");
  await press("Undo");
  expect(at("Notes", 4)).toBe("This is a sample note.");
});

test("the summary stays until it is closed, and goes with another sheet", async () => {
  const { press, app, workbook, sheet } = await roundTrip();
  await press("Check sheet");
  expect(card()).toBeVisible();
  act(() => {
    workbook.activate(sheet.id);
  });
  await press("Check sheet");
  expect(screen.queryByRole("region", { name: /^Back from/ })).toBeNull();
  expect(app.store.getState().returned?.fileName).toBe("processed.csv");
});

test("Close takes it away", async () => {
  const { user } = await roundTrip();
  await user.click(within(card()).getByRole("button", { name: "Close" }));
  expect(screen.queryByRole("region", { name: /^Back from/ })).toBeNull();
});

test("deals that could be several are said, and none of them is taken for another", async () => {
  const open = await opened([searchDeal(), searchDeal()]);
  const cells = await exported(open);
  await imported(open, "processed.csv", written(cells, [[1, "Errors", "No"]]));
  expect(card()).toHaveTextContent(
    "0 of 2 deals exported from “Sheet1” are in this file. 2 deals could be more than one of those exported",
  );
});

test("without an export in this session the file is summed up all the same", async () => {
  const open = await opened([deal()]);
  const cells = sheetOf([
    searchDeal({ Errors: "No" }),
    deal({ "Deal Name": "B", "Managed Account 1": SUGGESTION, Confidence: "High" }),
  ]);
  await imported(
    open,
    "processed.csv",
    cells.cells.map((row) => row.map(String)),
  );
  expect(card()).toHaveTextContent("1 with errors, 1 with an account, not created yet.");
  expect(card()).not.toHaveTextContent("exported from");
});

test("a file that Partner Center has not worked on has no summary, even if it is one's own export", async () => {
  const open = await opened([searchDeal()]);
  const cells = await exported(open);
  await imported(open, "own.csv", cells);
  expect(screen.queryByRole("region", { name: /^Back from/ })).toBeNull();
});
