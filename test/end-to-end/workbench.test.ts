import path from "node:path";
import { AxeBuilder } from "@axe-core/playwright";
import type { Browser, Frame, Page } from "playwright-core";
import { startServer, type RunningServer } from "../../workbench/server/start-server";
import { launch } from "./bench";
import { cleanPage } from "./kept-page";

/** The workbench with another add-in than ours in it: plain Office.js code, which knows nothing of the workbench. */
const ROOT = path.resolve(__dirname, "../..");
const FIXTURE = path.resolve(__dirname, "../workbench/fixture-add-in");

let server: RunningServer;
let browser: Browser;
let page: Page;
let trouble: readonly string[];

beforeAll(async () => {
  const folders = new Map([["/fixture/", FIXTURE]]);
  server = await startServer({ port: 0, officeJs: "installed", root: ROOT, folders });
  browser = await launch();
});
afterAll(async () => {
  await browser.close();
  await server.close();
});
afterEach(() => {
  expect(trouble).toEqual([]);
});

async function open(query = ""): Promise<void> {
  ({ page, trouble } = await cleanPage(browser, server.url, { viewport: { width: 1280, height: 760 } }));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto(`${server.url}/workbench/?manifest=/fixture/manifest.xml${query}`);
  // Until the script has run, the name stands for the element of that id.
  await page.waitForFunction("typeof window.workbench?.type === 'function'");
}

/** The pane: the frame that is not the main frame, once its office.js is ready. */
async function pane(): Promise<Frame> {
  const element = await page.waitForSelector("iframe.add-in-frame", { state: "attached" });
  const frame = await element.contentFrame();
  if (frame === null) throw new Error("The pane has no frame.");
  await frame.waitForFunction("document.getElementById('status')?.textContent.startsWith('Excel')");
  return frame;
}

const ask = <T>(expression: string): Promise<T> => page.evaluate<T>(expression);
const events = (frame: Frame): Promise<string[]> => frame.locator("#events li").allTextContents();
const cell = (row: number, column: number) =>
  page.locator(`.rgCell[data-row="${row - 1}"][data-column="${column - 1}"]`);
const dock = () => page.getByRole("complementary", { name: "Fixture" });

describe("office.js in the pane", () => {
  test("takes the page for Excel on the web, with the declared requirement sets", async () => {
    await open("&excelApi=1.9");
    const frame = await pane();
    expect(await frame.textContent("#status")).toBe("Excel on OfficeOnline");
    expect(await frame.evaluate("[fixture.supports('1.9'), fixture.supports('1.10')]")).toEqual([true, false]);
  });

  test("reads and writes cells, which the grid shows", async () => {
    await open();
    const frame = await pane();
    await frame.evaluate(
      "fixture.write('A1:B2', [['Name', 'Amount'], ['Contoso', 12.5]], { fill: 'yellow', numberFormat: [['@', '@'], ['@', '0.00']] })",
    );
    expect(await frame.evaluate("fixture.read('A1:B2')")).toEqual({
      values: [
        ["Name", "Amount"],
        ["Contoso", 12.5],
      ],
      text: [
        ["Name", "Amount"],
        ["Contoso", "12.50"],
      ],
      address: "Sheet1!A1:B2",
    });
    await expect(cell(2, 2).textContent()).resolves.toBe("12.50");
    expect(await ask("workbench.style('A1').fill")).toBe("#FFFF00");
    await page.waitForFunction(
      `getComputedStyle(document.querySelector('[data-row="0"][data-column="0"]')).backgroundColor === "rgb(255, 255, 0)"`,
    );
    expect(await ask("workbench.batches.count")).toBeGreaterThanOrEqual(2);
  });

  test("is told what a person does", async () => {
    await open();
    const frame = await pane();
    await frame.evaluate("fixture.watch()");
    await frame.evaluate("fixture.watchDocument()");
    await cell(2, 2).click();
    await page.keyboard.type("hello");
    await page.keyboard.press("Enter");
    await frame.waitForFunction("document.querySelectorAll('#events li').length >= 5");
    const told = await events(frame);
    expect(told).toContain("changed B2  to hello");
    expect(told.filter((text) => text.startsWith("selected"))).toEqual(["selected B2", "selected B3"]);
    expect(told).toContain("document selection");
  });

  test("keeps settings over a reload of the pane", async () => {
    await open();
    let frame = await pane();
    expect(await frame.evaluate("fixture.saveSetting('theme', { dark: true })")).toBe("succeeded");
    expect(await frame.evaluate("fixture.refreshedSetting('theme')")).toEqual({ dark: true });
    await page.getByRole("button", { name: "Reload the pane" }).click();
    await frame.waitForFunction("window.fixture === undefined || document.readyState !== 'complete'").catch(() => null);
    frame = await pane();
    expect(await frame.evaluate("fixture.setting('theme')")).toEqual({ dark: true });
    await frame.evaluate("fixture.watch()");
    await ask("workbench.type('C3', 'after')");
    await frame.waitForFunction("document.querySelector('#events li')?.textContent === 'changed C3  to after'");
  });

  test("meets the host's failures as Excel's error codes", async () => {
    await open();
    const frame = await pane();
    const code = () => frame.evaluate("fixture.codeOf(fixture.read('A1'))");
    await ask("workbench.editMode(true)");
    expect(await code()).toBe("InvalidOperationInCellEditMode");
    await ask("workbench.editMode(false)");
    expect(await code()).toBe("no error");
    await ask("{ workbench.fault = () => 'ActivityLimitReached' }");
    expect(await code()).toBe("ActivityLimitReached");
    await ask("{ workbench.fault = undefined; workbench.latency = 50 }");
    expect(await code()).toBe("no error");
  });

  test("what the workbench has not is shown, by name", async () => {
    await open();
    const frame = await pane();
    expect(await frame.evaluate("fixture.codeOf(fixture.unsupported())")).toBe("ApiNotFound");
    await expect(page.getByRole("alert").textContent()).resolves.toContain("Worksheet.charts");
    expect(await ask("workbench.unsupported()")).toEqual(["Worksheet.charts"]);
  });
});

describe("the ribbon", () => {
  test("runs a function in the hidden pane, and shows the pane when the add-in asks for it", async () => {
    await open("&pane=closed");
    await page.getByRole("button", { name: "Stamp", exact: true }).click();
    await page.waitForFunction("workbench.value('A1') === 'stamped'");
    expect(await dock().count()).toBe(0);
    await ask("workbench.clear('A1')");
    await page.getByRole("button", { name: "Stamp and show" }).click();
    await page.waitForFunction("workbench.value('A1') === 'stamped'");
    expect(await dock().count()).toBe(1);
  });

  test("opens the pane; closed and opened again it is the same page, because it has a shared runtime", async () => {
    await open("&pane=closed");
    await page.getByRole("button", { name: "Open pane" }).click();
    const frame = await pane();
    await frame.evaluate("{ window.mark = 1 }");
    await page.getByRole("button", { name: "Close the pane" }).click();
    expect(await dock().count()).toBe(0);
    await page.getByRole("button", { name: "Open pane" }).click();
    expect(await dock().count()).toBe(1);
    expect(await frame.evaluate("window.mark")).toBe(1);
  });

  test("the pane's width has keys", async () => {
    await open();
    const splitter = page.getByRole("separator", { name: "Width of the pane" });
    await splitter.focus();
    await page.keyboard.press("ArrowLeft");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("360");
    await page.keyboard.press("Home");
    expect(await splitter.getAttribute("aria-valuenow")).toBe("280");
  });
});

describe("the sheet", () => {
  test("typing is never lost, and is read as Excel reads it", async () => {
    await open("&pane=closed");
    await cell(1, 1).click();
    await page.keyboard.type("007 x");
    await page.keyboard.press("Tab");
    await page.keyboard.type("007");
    await page.keyboard.press("Enter");
    await page.keyboard.type("1/2/2025");
    await page.keyboard.press("ArrowUp");
    expect(
      await ask("[workbench.value('A1'), workbench.value('B1'), workbench.value('B2'), workbench.text('B2')]"),
    ).toEqual(["007 x", 7, 45659, "1/2/2025"]);
    await page.keyboard.press("F2");
    await page.keyboard.type("0");
    await page.keyboard.press("Escape");
    expect(await ask("workbench.value('B1')")).toBe(7);
    await page.keyboard.press("Delete");
    expect(await ask("workbench.value('B1')")).toBe("");
    await page.keyboard.press("Control+z");
    expect(await ask("workbench.value('B1')")).toBe(7);
  });

  test("a range is copied, cut and pasted over the clipboard", async () => {
    await open("&pane=closed");
    await ask(
      "workbench.workbook.activeSheet.paste({ row: 0, column: 0, rows: 2, columns: 2 }, [['a', 'b'], ['c', 'd\"']])",
    );
    await cell(1, 1).click();
    await cell(2, 2).click({ modifiers: ["Shift"] });
    await page.keyboard.press("Control+c");
    expect(await ask("navigator.clipboard.readText()")).toBe('a\tb\r\nc\t"d"""');
    await cell(4, 3).click();
    await page.keyboard.press("Control+v");
    expect(await ask("workbench.values('C4:D5')")).toEqual([
      ["a", "b"],
      ["c", 'd"'],
    ]);
    await page.keyboard.press("Control+x");
    expect(await ask("workbench.values('C4:D5')")).toEqual([
      ["", ""],
      ["", ""],
    ]);
  });

  test("a validation prompts, offers its list, and refuses what it forbids", async () => {
    await open();
    const frame = await pane();
    await frame.evaluate(`fixture.validate("B2:B9", { list: { inCellDropDown: true, source: "Yes,No,Maybe" } },
      { title: "Answer", message: "Choose one.", showPrompt: true },
      { title: "Unknown", message: "Yes, No or Maybe.", showAlert: true, style: "Stop" })`);
    await cell(2, 2).click();
    await expect(page.getByRole("note").textContent()).resolves.toBe("AnswerChoose one.");
    await page.keyboard.press("Alt+ArrowDown");
    await expect(page.getByRole("option").allTextContents()).resolves.toEqual(["Yes", "No", "Maybe"]);
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press("Enter");
    expect(await ask("workbench.value('B2')")).toBe("No");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.type("Perhaps");
    await page.keyboard.press("Enter");
    await expect(page.getByRole("alert").textContent()).resolves.toContain("Yes, No or Maybe.");
    expect(await ask("workbench.value('B3')")).toBe("");
    await page.keyboard.press("Escape");
    await page.getByRole("button", { name: "Choose from the list" }).click();
    await page.getByRole("option", { name: "Maybe" }).click();
    expect(await ask("workbench.value('B3')")).toBe("Maybe");
  });

  test("conditional formats of the add-in are drawn", async () => {
    await open();
    const frame = await pane();
    await frame.evaluate("fixture.write('A1:A2', [[5], [15]])");
    await frame.evaluate("fixture.highlight('A1:A2', '=A1>10', '#F8C9C9')");
    await page.waitForFunction(
      `getComputedStyle(document.querySelector('[data-row="1"][data-column="0"]')).backgroundColor === "rgb(248, 201, 201)"`,
    );
    expect(await ask("workbench.style('A1').fill ?? 'none'")).toBe("none");
    expect(await ask("workbench.ownStyle('A2').fill ?? 'none'")).toBe("none");
  });

  test("the formula bar and the name box", async () => {
    await open("&pane=closed");
    await page.getByLabel("Name box").fill("C5");
    await page.keyboard.press("Enter");
    expect(await ask("workbench.selection().area")).toEqual({ row: 4, column: 2, rows: 1, columns: 1 });
    await page.getByLabel("Cell content").click();
    expect(await ask("workbench.workbook.cellEdit")).toBe(true);
    await page.keyboard.type("from the bar");
    await page.keyboard.press("Enter");
    expect(await ask("[workbench.value('C5'), workbench.workbook.cellEdit]")).toEqual(["from the bar", false]);
  });

  test("sheets are added, renamed, activated and deleted", async () => {
    await open("&pane=closed");
    await page.getByRole("button", { name: "New sheet" }).click();
    await page.getByRole("tab", { name: "Sheet2", selected: true }).dblclick();
    await page.getByLabel("New name of Sheet2").fill("Data");
    await page.keyboard.press("Enter");
    await page.getByRole("tab", { name: "Sheet1" }).click();
    await page.getByRole("tab", { name: "Data" }).click();
    await page.getByRole("button", { name: "Sheet menu" }).click();
    await page.getByRole("menuitem", { name: "Delete Data" }).click();
    await expect(page.getByRole("tab").allTextContents()).resolves.toEqual(["Sheet1"]);
  });

  test("rows are inserted from the menu", async () => {
    await open("&pane=closed");
    await ask("workbench.type('A1', 'first')");
    await cell(1, 1).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Insert row above" }).click();
    expect(await ask("workbench.value('A2')")).toBe("first");
  });

  test("a cell far away is scrolled into view, and only what is seen is drawn", async () => {
    await open("&pane=closed");
    await ask(`{ const rows = Array.from({ length: 5000 }, (_, r) => Array.from({ length: 160 }, (_, c) => r + ":" + c));
      workbench.workbook.activeSheet.write({ row: 0, column: 0, rows: 5000, columns: 160 }, rows);
      workbench.select("EZ4990"); }`);
    await cell(4990, 156).waitFor();
    await expect(cell(4990, 156).textContent()).resolves.toBe("4989:155");
    await page.waitForFunction("document.querySelector('.is-active')?.textContent === '4989:155'");
    expect(await page.locator(".rgCell").count()).toBeLessThan(1500);
  });
});

describe("a file from disk", () => {
  const csv = { name: "deals.csv", mimeType: "text/csv", buffer: Buffer.from("Id,Day\r\n007,2024-03-01\r\n") };
  test.each([
    ["As text", "007"],
    ["The way Excel does", 7],
  ])("a CSV is opened %s", async (way, value) => {
    await open();
    await pane();
    const before = await page.locator("iframe.add-in-frame").getAttribute("name");
    await page.getByLabel("File to open").setInputFiles(csv);
    await page.getByRole("radio", { name: way }).check();
    await page.getByRole("dialog").getByRole("button", { name: "Open" }).click();
    await page.getByRole("heading", { name: "deals.csv" }).waitFor();
    expect(await ask("workbench.value('A2')")).toBe(value);
    await pane();
    expect(await page.locator("iframe.add-in-frame").getAttribute("name")).not.toBe(before);
  });

  test("another kind of file is refused in words", async () => {
    await open("&pane=closed");
    const file = { name: "notes.docx", mimeType: "application/msword", buffer: Buffer.from("") };
    await page.getByLabel("File to open").setInputFiles(file);
    await expect(page.getByRole("alert").textContent()).resolves.toContain("neither a .csv nor an .xlsx");
  });
});

test("the page is accessible, the inside of RevoGrid apart", async () => {
  await open();
  await pane();
  const { violations } = await new AxeBuilder({ page }).exclude("revo-grid").exclude("iframe").analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});
