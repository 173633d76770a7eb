import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal, existingDeal, HEADERS, searchDeal } from "../deal";
import { openPane, type OpenPane, type OpenPaneOptions } from "./open-pane";
import type { SampleDeal } from "../../src/rules/rule";

const COUNTRY = "Customer Country";
const SOLUTION = cell("Solution 1", 2);
const MEMBER = cell("Team member 1", 2);

const inspector = (): HTMLElement => screen.getByRole("region", { name: /^(Cell|Header|Zelle) |^Selected cell$/ });
const field = (): HTMLElement => within(inspector()).getByRole("combobox", { name: "New value, or search" });
const box = (name: string): HTMLElement => within(inspector()).getByRole("textbox", { name });
const options = (): string[] =>
  within(inspector())
    .getAllByRole("option")
    .map(({ firstElementChild }) => firstElementChild?.textContent ?? "");

/** A checked pane with a cell selected. */
async function inspect(
  deals: readonly SampleDeal[],
  address: string,
  { headers, ...options }: OpenPaneOptions & { readonly headers?: readonly string[] } = {},
): Promise<OpenPane> {
  const open = await openPane(dealWorkbook(deals, headers), options);
  await open.press(/^(Check sheet|Blatt prüfen)$/);
  open.select(address);
  await screen.findByRole("region", { name: new RegExp(`^\\S+ ${address}\\b`) }, { timeout: 10_000 });
  return open;
}

/** Until what was asked for is done. */
async function settled({ app }: OpenPane): Promise<void> {
  await act(async () => {
    do await new Promise((resolve) => setTimeout(resolve, 1));
    while (app.store.getState().busy !== undefined);
  });
}

describe("what is told of a cell", () => {
  test("its column's meaning, format, example, source, and whether it must be filled", async () => {
    await inspect([deal()], cell("Currency", 2));
    expect(inspector()).toHaveAccessibleName(`Cell ${cell("Currency", 2)}: Currency`);
    expect(inspector()).toHaveTextContent("The currency of the deal value: three capital letters");
    expect(inspector()).toHaveTextContent("RequiredYes, for every deal.");
    expect(inspector()).toHaveTextContent("FormatThe ISO 4217 code: three capital letters.");
    expect(inspector()).toHaveTextContent("ExampleUSD");
    expect(inspector()).toHaveTextContent("SourcePartner Center on bulk operations, table row “Currency”");
  });

  test.each<[string, SampleDeal, string, RegExp]>([
    ["a code", { [COUNTRY]: "DE" }, COUNTRY, /DE stands for Germany/],
    ["a blank", { Notes: "" }, "Notes", /blank/],
    ["a date", { "Estimated Close Date": "1/30/2020" }, "Estimated Close Date", /That is Jan 30, 2020\./],
    ["an Excel error", { "Deal Name": "#REF!" }, "Deal Name", /Excel could not work this out/],
    ["a long text of Partner Center's", { Errors: "n".repeat(32_767) }, "Errors", /n{200}….*32,767 characters/],
    ["help that is asked for", {}, "Customer Contact Last Name", /When .* is Yes\. That is so in this row\./],
    [
      "help that is not asked for",
      { "Microsoft help required?": "No" },
      "Customer Contact Last Name",
      /When .* is Yes\. In this row it is not needed\./,
    ],
  ])("of %s", async (_, cells, key, text) => {
    await inspect([deal(cells)], cell(key, 2));
    expect(inspector()).toHaveTextContent(text);
  });

  test.each<[string, SampleDeal, string, RegExp]>([
    ["a column of Partner Center's", deal(), "Referral ID", /Partner Center fills this column in/],
    ["an existing deal's customer", existingDeal(), "Customer City", /because the deal exists/],
    ["a shared deal's contact", existingDeal(), "Customer Contact Last Name", /shared with Microsoft/],
    ["help that was asked for", existingDeal(), "Microsoft help required?", /because it was Yes/],
    ["the kind of help", existingDeal(), "What specific help from Microsoft?", /has been chosen already/],
    [
      "a closed deal",
      existingDeal({ "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" }),
      "Notes",
      /because the deal is closed/,
    ],
  ])("%s is read-only, and why; there is nothing to write into", async (_, cells, key, text) => {
    await inspect([cells], cell(key, 2));
    expect(inspector()).toHaveTextContent(text);
    expect(screen.getByRole("button", { name: /^Cell / })).toHaveTextContent("read-only");
    expect(within(inspector()).queryByRole("textbox")).toBeNull();
    expect(within(inspector()).queryByRole("combobox")).toBeNull();
  });

  test("in German, with the names of countries in German", async () => {
    await inspect([deal({ [COUNTRY]: "DE" })], cell(COUNTRY, 2), { locale: "de-DE" });
    expect(inspector()).toHaveAccessibleName(`Zelle ${cell(COUNTRY, 2)}: ${COUNTRY}`);
    expect(inspector()).toHaveTextContent("DE steht für Deutschland");
    expect(within(inspector()).getByRole("button", { name: "Wert setzen" })).toBeVisible();
  });

  test("the choice to fold it stays from cell to cell", async () => {
    const open = await inspect([deal()], cell("Notes", 2));
    await open.user.click(screen.getByRole("button", { name: /^Cell / }));
    expect(screen.getByRole("button", { name: /^Cell / })).toHaveAttribute("aria-expanded", "false");
    open.select(cell("Currency", 2));
    await screen.findByRole("region", { name: /: Currency$/ });
    expect(within(inspector()).queryByRole("combobox")).toBeNull();
    await open.user.click(screen.getByRole("button", { name: /^Cell / }));
    expect(field()).toBeVisible();
  });

  test("it never takes the focus", async () => {
    const open = await inspect([deal()], cell("Notes", 2));
    const check = screen.getByRole("button", { name: "Check sheet" });
    expect(check).toHaveFocus();
    for (const key of [COUNTRY, "Solution 1", "Deal Name", "Referral ID"]) {
      open.select(cell(key, 2));
      await screen.findByRole("region", { name: new RegExp(`: ${key}$`) });
      expect(check).toHaveFocus();
    }
    expect(inspector().querySelector("[aria-live], [role='status'], [role='alert']")).toBeNull();
  });
});

describe("when the selection in the sheet moves by itself", () => {
  test("the focus does not go on to the next cell’s field, and what is typed on goes nowhere", async () => {
    const open = await inspect([deal()], cell("Deal Name", 2));
    await open.user.type(box("New value"), " and");
    act(() => {
      open.select(cell("Customer City", 2));
    });
    await screen.findByRole("region", { name: /: Customer City$/ });
    const input = box("New value");
    const city = open.textAt(cell("Customer City", 2));
    await open.user.keyboard(" more{Enter}");
    expect(input).not.toHaveFocus();
    expect(input).toHaveValue(city);
    expect(open.textAt(cell("Customer City", 2))).toBe(city);
  });

  test("it does not go on to another cell’s fix; within a cell it stays near", async () => {
    const open = await inspect([deal({ "Deal Name": " Cloud", "Customer City": " York" })], cell("Deal Name", 2));
    const fix = (): HTMLElement | null => within(inspector()).queryByRole("button", { name: /^Fix/ });
    fix()?.focus();
    act(() => {
      open.select(cell("Customer City", 2));
    });
    await screen.findByRole("region", { name: /: Customer City$/ });
    expect(fix()).toBeVisible();
    expect(document.body).toHaveFocus();
    fix()?.focus();
    await open.user.keyboard("{Enter}");
    await settled(open);
    expect(fix()).toBeNull();
    expect(inspector()).toContainElement(document.activeElement as HTMLElement);
  });
});

describe("where there is no cell to tell of", () => {
  test("a header tells its column when it is asked, and has no value to set", async () => {
    const { press } = await inspect([deal()], cell("Sales Stage", 1));
    expect(inspector()).toHaveAccessibleName(`Header ${cell("Sales Stage", 1)}: Sales Stage`);
    expect(inspector()).not.toHaveTextContent("How far the sale is");
    await press(/^Header /);
    expect(inspector()).toHaveTextContent("How far the sale is");
    expect(within(inspector()).queryByRole("combobox")).toBeNull();
    expect(within(inspector()).queryByRole("option")).toBeNull();
  });

  test("a misspelt header is mended from there", async () => {
    const headers = HEADERS.map((header) => (header === "Deal Name" ? "Dael Name" : header));
    const address = cell("Deal Name", 1);
    const open = await inspect([deal()], address, { headers });
    expect(inspector()).toHaveAccessibleName(`Header ${address}: Dael Name`);
    await open.press(/^Header /);
    await open.press("Fix: Deal Name");
    expect(open.textAt(address)).toBe("Deal Name");
    expect(inspector()).toHaveAccessibleName(`Header ${address}: Deal Name`);
  });

  test("an unknown column says that it is none of Partner Center's", async () => {
    await inspect([deal()], cell("Errors", 2), {
      headers: HEADERS.map((header) => (header === "Errors" ? "Our remarks" : header)),
    });
    expect(inspector()).toHaveTextContent("Partner Center does not know this column");
  });

  test("a row without a deal tells the column only", async () => {
    await inspect([deal()], cell("Sales Stage", 7));
    expect(inspector()).toHaveTextContent("This row holds no deal yet.");
    expect(inspector()).toHaveTextContent(/40\s*Developed/);
    expect(within(inspector()).queryByRole("combobox")).toBeNull();
  });

  test("a cell beside the table, a cell of another sheet, and several cells", async () => {
    const open = await inspect([deal()], cell("Notes", 2));
    open.select("XA2");
    await waitFor(() => {
      expect(inspector()).toHaveTextContent("XA2 is outside the table.");
    });
    open.select(`${cell("Currency", 2)}:${cell("Currency", 3)}`);
    await screen.findByText("Several cells are selected; this is the first of them.");
    expect(inspector()).toHaveAccessibleName(`Cell ${cell("Currency", 2)}: Currency`);
    open.workbook.activate(open.workbook.addSheet("Elsewhere").id);
    await waitFor(() => {
      expect(inspector()).toHaveTextContent("The selected cell is in another sheet.");
    });
  });
});

describe("a value from a list", () => {
  test("is found by its name and set with Enter; the focus stays", async () => {
    const open = await inspect([deal({ [COUNTRY]: "Germny" })], cell(COUNTRY, 2));
    await open.user.clear(field());
    await open.user.type(field(), "switz");
    expect(options()).toEqual(["CH"]);
    expect(inspector()).toHaveTextContent("Enter sets CH (Switzerland).");
    await open.user.keyboard("{Enter}");
    await settled(open);
    expect(open.textAt(cell(COUNTRY, 2))).toBe("CH");
    expect(field()).toHaveValue("CH");
    expect(field()).toHaveFocus();
    expect(inspector()).toHaveTextContent("CH stands for Switzerland");
    await open.press("Undo");
    expect(open.textAt(cell(COUNTRY, 2))).toBe("Germny");
    await waitFor(() => {
      expect(field()).toHaveValue("Germny");
    });
  });

  test("is set by a click", async () => {
    const open = await inspect([deal()], cell("Marketplace Purchase Intent", 2));
    expect(options()).toEqual(["Yes", "No", "Have not decided"]);
    expect(within(inspector()).getByRole("option", { name: "Yes" })).toHaveAttribute("aria-selected", "true");
    await open.user.click(within(inspector()).getByRole("option", { name: "Have not decided" }));
    await settled(open);
    expect(open.textAt(cell("Marketplace Purchase Intent", 2))).toBe("Have not decided");
  });

  test("is walked to with the arrows, round the ends; Escape goes back", async () => {
    const open = await inspect([deal()], cell("Marketplace Purchase Intent", 2));
    const active = () => document.getElementById(field().getAttribute("aria-activedescendant") ?? "")?.textContent;
    act(() => {
      field().focus();
    });
    await open.user.keyboard("{ArrowDown}{ArrowDown}");
    expect(active()).toBe("No");
    await open.user.keyboard("{ArrowUp}{ArrowUp}");
    expect(active()).toBe("Have not decided");
    await open.user.keyboard("{Escape}");
    expect(active()).toBeUndefined();
    await open.user.keyboard("{ArrowUp}{Enter}");
    await settled(open);
    expect(open.textAt(cell("Marketplace Purchase Intent", 2))).toBe("Have not decided");
  });

  test("a long list is capped and says so", async () => {
    await inspect([deal()], cell(COUNTRY, 2));
    expect(options()).toHaveLength(50);
    expect(inspector()).toHaveTextContent("50 of 249 shown. Type to narrow the list.");
  });

  test("a substatus is one that the row's status allows", async () => {
    await inspect([deal({ "Partner Referral Status": "Closed" })], cell("Partner Referral Substatus", 2));
    expect(inspector()).toHaveTextContent("Because Partner Referral Status is Closed:");
    expect(options()).toEqual(["Won", "Lost", "Declined", "Expired", "Error"]);
  });

  test("a suggestion is offered, and another text is taken as it is typed", async () => {
    const open = await inspect([deal()], cell("Solution Area", 2));
    await open.user.clear(field());
    await open.user.type(field(), "Secu{Enter}");
    await settled(open);
    expect(open.textAt(cell("Solution Area", 2))).toBe("Secu");
  });
});

describe("a value that is typed", () => {
  test("is judged before it is set, and the better one is offered", async () => {
    const address = cell("Estimated Close Date", 2);
    const open = await inspect([deal()], address);
    const input = box("New value");
    await open.user.clear(input);
    await open.user.type(input, "2020-03-30");
    expect(input).toHaveAccessibleDescription(/“2020-03-30” is not a date/);
    await open.user.click(within(inspector()).getByRole("button", { name: "Use “03/30/2020” instead" }));
    expect(input).toHaveValue("03/30/2020");
    expect(inspector()).toHaveTextContent("The checks have nothing against that.");
    await open.press("Set value");
    expect(open.textAt(address)).toBe("03/30/2020");
    expect(inspector()).toHaveTextContent("That is Mar 30, 2020.");
    expect(screen.getByText(`${address} is now “03/30/2020”.`)).toBeVisible();
  });

  test("Escape puts the cell's text back", async () => {
    const open = await inspect([deal()], cell("Deal Name", 2));
    await open.user.type(box("New value"), " and more");
    await open.user.keyboard("{Escape}");
    expect(box("New value")).toHaveValue("UK spring deal");
    expect(screen.getByRole("button", { name: "Set value" })).toHaveAttribute("aria-disabled", "true");
    expect(open.textAt(cell("Deal Name", 2))).toBe("UK spring deal");
  });

  test.each<[string, SampleDeal, string, string, string]>([
    ["one line", {}, "Deal Name", "New value", "UK spring deal"],
    ["a list", {}, "Solution Area", "New value, or search", "Security"],
    ["several lines", { Notes: "One" }, "Notes", "New value", "One"],
    ["parts", { "Team member 1": "A, B, 99999, a@b.example" }, "Team member 1", "First name", "A"],
  ])("Escape takes back what was written in a field of %s, and nothing else hears of it", async (...given) => {
    const [, cells, key, name, before] = given;
    const open = await inspect([deal(cells)], cell(key, 2));
    // Where office.js listens in Excel on the web: it would take the focus to the sheet.
    const heard = jest.fn();
    window.addEventListener("keydown", heard);
    document.addEventListener("keydown", heard);
    const input = await within(inspector()).findByLabelText(name);
    await open.user.type(input, "{Escape}");
    await open.user.type(input, "x");
    expect(input).toHaveValue(`${before}x`);
    heard.mockClear();
    await open.user.keyboard("{Escape}");
    expect(input).toHaveValue(before);
    await open.user.keyboard("{Escape}");
    expect(input).toHaveFocus();
    expect(heard).not.toHaveBeenCalled();
    await open.user.keyboard("{ArrowLeft}");
    expect(heard).toHaveBeenCalled();
    window.removeEventListener("keydown", heard);
    document.removeEventListener("keydown", heard);
  });

  test("a text of several lines keeps them", async () => {
    const open = await inspect([deal({ Notes: "One\nTwo" })], cell("Notes", 2));
    await open.user.type(box("New value"), "{Shift>}{Enter}{/Shift}Three{Enter}");
    await settled(open);
    expect(open.textAt(cell("Notes", 2))).toBe("One\nTwo\nThree");
  });

  test("as long as a cell can be is shown whole", async () => {
    await inspect([deal({ Notes: "n".repeat(32_767) })], cell("Notes", 2));
    expect(box("New value")).toHaveValue("n".repeat(32_767));
  });

  test("a formula is told before it gives way", async () => {
    const address = cell("Deal Name", 2);
    const workbook = dealWorkbook([deal()]);
    workbook.activeSheet.setStyle(rect(address), { numberFormat: "General" });
    const open = await openPane(workbook);
    open.type(address, '="Deal "&1');
    await open.press("Check sheet");
    open.select(address);
    await screen.findByText("A formula stands here. A new value replaces it.");
    await open.press("Replace formula");
    expect(open.textAt(address)).toBe("Deal 1");
    await waitFor(() => {
      expect(inspector()).not.toHaveTextContent("A formula stands here");
    });
  });

  test("is not written over what another has typed meanwhile", async () => {
    const address = cell("Deal Name", 2);
    const open = await inspect([deal()], address);
    await open.user.type(box("New value"), "!");
    open.workbook.activeSheet.enter(1, HEADERS.indexOf("Deal Name"), "Somebody else's", "co-author");
    await open.user.keyboard("{Enter}");
    await settled(open);
    expect(open.textAt(address)).toBe("Somebody else's");
    expect(screen.getByText(/so nothing was written|left alone/)).toBeVisible();
  });

  test("on a protected sheet it is said what to do", async () => {
    const open = await inspect([deal()], cell("Deal Name", 2));
    open.workbook.activeSheet.protect();
    await open.user.type(box("New value"), "!{Enter}");
    await settled(open);
    expect(screen.getByText(/The sheet is protected/)).toBeVisible();
    expect(box("New value")).toHaveValue("UK spring deal!");
  });
});

describe("a cell of several parts", () => {
  test("a solution has a box for each, and is written as the file wants it", async () => {
    const open = await inspect([deal({ "Solution 1": "SOL-1234-PQRS,USD" })], SOLUTION);
    expect(box("Solution ID")).toHaveValue("SOL-1234-PQRS");
    expect(box("Currency")).toHaveValue("USD");
    await open.user.type(box("Price"), "ten");
    expect(box("Price")).toBeInvalid();
    expect(box("Price")).toHaveAccessibleDescription(/The third part, “ten”, is not a price/);
    await open.user.clear(box("Price"));
    await open.user.type(box("Price"), "10,50");
    expect(box("Price")).toHaveAccessibleDescription(/A comma would begin the next part/);
    expect(screen.getByRole("button", { name: "Set value" })).toHaveAttribute("aria-disabled", "true");
    await open.user.clear(box("Price"));
    await open.user.type(box("Price"), "10.50");
    expect(box("Price")).not.toBeInvalid();
    await open.user.type(box("Quantity"), "100");
    expect(inspector()).toHaveTextContent("Will be written: SOL-1234-PQRS, USD, 10.50, 100");
    await open.user.keyboard("{Enter}");
    await settled(open);
    expect(open.textAt(SOLUTION)).toBe("SOL-1234-PQRS, USD, 10.50, 100");
    expect(box("Quantity")).toHaveFocus();
  });

  test("a team member has a box for each; Escape puts them back", async () => {
    const open = await inspect([deal()], MEMBER);
    await open.user.clear(box("E-mail"));
    expect(box("E-mail")).toHaveAccessibleDescription(/four parts/);
    await open.user.type(box("E-mail"), "bob");
    expect(box("E-mail")).toHaveAccessibleDescription(/“bob”, is not an e-mail address/);
    await open.user.keyboard("{Escape}");
    expect(box("E-mail")).toHaveValue("Bob.partner@Contoso.com");
    await open.user.type(box("First name"), "by");
    await open.press("Set value");
    expect(open.textAt(MEMBER)).toBe("Bobby, Partner, 999999, Bob.partner@Contoso.com");
  });

  test("a text with more parts than there are boxes is mended as text", async () => {
    await inspect([deal({ "Solution 1": "SOL-1234-PQRS, USD, 10,50, 100" })], SOLUTION);
    expect(box("New value")).toHaveValue("SOL-1234-PQRS, USD, 10,50, 100");
    expect(inspector()).toHaveTextContent("A solution has at most four parts");
  });
});

describe("what is wrong, and what was", () => {
  test("a finding is said with its fix, which mends the cell", async () => {
    const open = await inspect([deal({ [COUNTRY]: "Germany" })], cell(COUNTRY, 2));
    expect(inspector()).toHaveTextContent("“Germany” is not a country code.");
    expect(screen.getByRole("button", { name: /^Cell / })).toHaveTextContent("1 error");
    await open.press("Fix: DE");
    expect(open.textAt(cell(COUNTRY, 2))).toBe("DE");
    await waitFor(() => {
      expect(inspector()).not.toHaveTextContent("is not a country code");
    });
  });

  test("the earlier value is named, and put back", async () => {
    const open = await inspect([existingDeal()], cell("Deal Name", 2));
    expect(inspector()).toHaveTextContent("At the first check: the same");
    await open.user.type(box("New value"), "!{Enter}");
    await settled(open);
    expect(open.textAt(cell("Deal Name", 2))).toBe("UK spring deal!");
    expect(inspector()).toHaveTextContent("At the first check: UK spring deal");
    await open.press("Restore");
    expect(open.textAt(cell("Deal Name", 2))).toBe("UK spring deal");
    expect(inspector()).toHaveTextContent("At the first check: the same");
  });

  test("a changed read-only cell is put back, too", async () => {
    const open = await inspect([existingDeal()], cell("Customer City", 2));
    open.type(cell("Customer City", 2), "Oslo");
    await open.press("Check sheet");
    expect(inspector()).toHaveTextContent("This cell cannot be changed any more; it was “Redmond”.");
    await open.press("Restore");
    expect(open.textAt(cell("Customer City", 2))).toBe("Redmond");
  });

  test("a new deal was nothing before", async () => {
    await inspect([searchDeal()], cell("Deal Name", 2));
    expect(inspector()).not.toHaveTextContent("At the first check");
  });
});

test.each([COUNTRY, "Solution 1", "Referral ID"])("axe has nothing against the inspector on %s", async (key) => {
  await inspect([deal({ [COUNTRY]: "Germany", "Solution 1": "SOL-1, usd" })], cell(key, 2));
  // Colours need a real browser; Tabster's own sentinels are hidden on purpose.
  const { violations } = await axe.run(
    { include: [document.body], exclude: ["[data-tabster-dummy]"] },
    { rules: { "color-contrast": { enabled: false }, region: { enabled: false } } },
  );
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

function rect(address: string) {
  return { row: Number(/\d+/.exec(address)?.[0]) - 1, column: HEADERS.indexOf("Deal Name"), rows: 1, columns: 1 };
}
