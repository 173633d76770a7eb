import type { Browser } from "playwright-core";
import { launch, openBench } from "./bench";

let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

test("a suggested account of the selected row is shown in its parts and copied word for word into the final match", async () => {
  const bench = await openBench(browser, { sample: "account-match.csv" });
  await bench.check();
  const place = await bench.ask((workbench) => {
    const [headers = [], ...rows] = workbench.values("A1:CC40").map((row) => row.map(String));
    const final = headers.findIndex((header) => header.startsWith("Final Matched Customer Account"));
    const managed = headers.indexOf("Managed Account Match 1");
    const row =
      rows.findIndex((cells) => cells[final] === "" && cells[managed] !== "" && cells[managed] !== undefined) + 1;
    workbench.workbook.select(workbench.workbook.activeSheet.id, { row, column: 3, rows: 1, columns: 1 });
    return { row, final, suggestion: rows[row - 1]?.[managed] ?? "" };
  });
  const name = /AccountName:\s*(.*?)\s*, AccountAddress/.exec(place.suggestion)?.[1] ?? "";
  const id = /MicrosoftID:\s*([^,]+)/.exec(place.suggestion)?.[1] ?? "";
  expect(name).not.toBe("");

  const section = bench.pane.getByRole("region", { name: "Account match" });
  await section.getByText(name).first().waitFor();
  await section.getByText(id).first().waitFor();
  await section.getByText("Managed", { exact: true }).first().waitFor();

  await section.getByRole("button", { name: `Use ${name}, Managed account 1` }).click();
  await section
    .getByText(/^Current|^In use|^Chosen/i)
    .first()
    .waitFor();
  const after = await bench.ask((workbench) =>
    workbench.workbook.activeSheet.values({ row: 0, column: 0, rows: 40, columns: 80 }),
  );
  expect(after[place.row]?.[place.final]).toBe(place.suggestion);
  expect(bench.trouble).toEqual([]);
});
