import type { Browser } from "playwright-core";
import { launch, openBench, type Bench } from "./bench";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

/** The pane is closed and opened again: what it knew is gone. */
async function reopenPane({ pane, ask }: Bench): Promise<void> {
  await ask((workbench) => {
    workbench.reloadPane();
  });
  await pane.getByText("Not checked yet.").waitFor();
}

/** The A1 addresses, in the sheet as it is now, of a deal's cells; the fill that its deal name is seen with. */
function dealOf(
  bench: Bench,
  referralId: string,
): Promise<{ name: string; status: string; customer: string; fill: string | undefined }> {
  return bench.page.evaluate((id) => {
    const { workbench } = window;
    if (workbench === undefined) throw new Error("There is no workbench.");
    const [headers = [], ...rows] = workbench.values("A1:BZ80");
    const row = rows.findIndex((cells) => cells[headers.indexOf("Referral ID")] === id) + 1;
    if (row === 0) throw new Error("There is no such deal.");
    const at = (header: string) => `${String.fromCharCode(65 + headers.indexOf(header))}${row + 1}`;
    return {
      name: at("Deal Name"),
      status: at("Partner Referral Substatus"),
      customer: at("Customer Name"),
      fill: workbench.style(at("Deal Name")).fill,
    };
  }, referralId);
}

const OPEN = "aee2575f-7ff5-cf50-43bf-33bcea5f05be";
const DOWNLOADED_AS_WON = "d307d3a0-da0f-075a-b04d-34b3c044812d";

test("changes are still told from the first check after the pane was closed and rows have moved", async () => {
  const bench = await openBench(browser, { sample: "download.csv" });
  await bench.check();
  const toClose = await bench.ask((workbench) => {
    const [headers = [], ...rows] = workbench.values("A1:BZ61");
    const place = (header: string): number => headers.indexOf(header);
    const row = rows.findIndex((cells) => cells[place("Partner Referral Substatus")] === "Accepted");
    const sheet = workbench.workbook.activeSheet;
    sheet.enter(row + 1, place("Partner Referral Status"), "Closed");
    sheet.enter(row + 1, place("Partner Referral Substatus"), "Won");
    workbench.type("E6", "Fabrikam, Inc.");
    sheet.sortRows({ row: 1, column: 0, rows: 60, columns: headers.length }, [{ column: 3, ascending: true }]);
    workbench.addRows(5, 2);
    workbench.deleteRows(2);
    return String(rows[row]?.[place("Referral ID")]);
  });

  await reopenPane(bench);
  await bench.check();
  const open = await dealOf(bench, OPEN);
  expect(open.customer).not.toBe("E6");
  const restore = bench.pane.getByRole("button", { name: `Restore ${open.customer}: Adventure Works Cycles` });
  await bench.searchFindings("cannot be changed any more");
  await restore.waitFor();
  await expect(bench.pane.getByRole("button", { name: /^Restore [A-Z]+\d+:/ }).count()).resolves.toBe(1);

  const [won, closing] = [await dealOf(bench, DOWNLOADED_AS_WON), await dealOf(bench, toClose)];
  expect(won.fill).toBeDefined();
  expect(closing.fill).toBeUndefined();

  await restore.click();
  await bench.pane.getByText(`${open.customer} is again “Adventure Works Cycles”.`).waitFor();
  await bench.pane.getByRole("button", { name: "Undo" }).click();
  await restore.waitFor();
  expect(bench.trouble).toEqual([]);
});

test("a whole deal is put back, and a new starting point lasts beyond the pane", async () => {
  const bench = await openBench(browser, { sample: "download.csv" });
  await bench.check();
  const turnTo = (view: string | RegExp): Promise<void> => bench.pane.getByRole("tab", { name: view }).click();
  await turnTo("Overview");
  await bench.pane.getByText("Changes count from the first check.").waitFor();
  await bench.ask((workbench) => {
    workbench.type("D6", "Another name");
    workbench.type("E6", "Fabrikam, Inc.");
    workbench.select("D6");
  });
  const row = bench.pane.getByRole("region", { name: "Changes of row 6" });
  await row.getByText("Row 6: 2 cells changed").waitFor();
  await row.getByRole("button", { name: "Restore row…" }).click();
  await row.getByRole("button", { name: "Restore 2 cells" }).click();
  await bench.pane.getByText("2 cells restored.").waitFor();
  expect(await bench.ask((workbench) => workbench.values("D6:E6"))).toEqual([
    ["Boulder data platform 5", "Adventure Works Cycles"],
  ]);

  await bench.ask((workbench) => {
    workbench.type("E6", "Fabrikam, Inc.");
  });
  const restore = bench.pane.getByRole("button", { name: /^Restore E6:/ });
  await turnTo(/^Findings/);
  await bench.searchFindings("cannot be changed any more");
  await restore.waitFor();
  await turnTo("Overview");
  await bench.pane.getByRole("button", { name: "Start anew…" }).click();
  await bench.pane.getByRole("button", { name: "It is a new download" }).click();
  await bench.pane.getByText("Changes count from the values of now.").waitFor();
  await turnTo(/^Findings/);
  await expect(restore.count()).resolves.toBe(0);

  await reopenPane(bench);
  await bench.check();
  await expect(restore.count()).resolves.toBe(0);
  await turnTo("Overview");
  await bench.pane.getByText("Changes count from your starting point.").waitFor();
  expect(bench.trouble).toEqual([]);
});
