/** @jest-environment jsdom */
import { Workbook } from "../../../workbench/model/workbook";
import { openOffice } from "../../office";

test("the client runs beside a page's own window and document", async () => {
  const workbook = new Workbook();
  openOffice(workbook);
  document.body.innerHTML = "<main>pane</main>";
  await Excel.run(async (context) => {
    context.workbook.worksheets.getActiveWorksheet().getRange("A1").values = [[document.body.textContent]];
    await context.sync();
  });
  expect(workbook.activeSheet.value(0, 0)).toBe("pane");
});
