import { act, screen, waitFor, within } from "@testing-library/react";
import axe from "axe-core";
import { cell, dealWorkbook } from "../actions/open-app";
import { searchDeal } from "../deal";
import type { SampleDeal } from "../../src/rules/rule";
import { openPane, type OpenPane } from "./open-pane";

const FINAL = "Final Matched Customer Account";

function microsoft(id: string, name: string, address: string): string {
  return `MicrosoftID: ${id}, AccountName: ${name}, AccountAddress: ${address}`;
}

const IN_REDMOND = microsoft("12-1A", "Contoso Ltd", "One Contoso Way, Redmond");
const IN_YORK = microsoft("12-2B", "Contoso Foods", "Elm Road, York");
const DUNS = "DUNSID: 659410848, AccountName:CONTOSO, AccountAddress: 21 Main Street";

function suggested(name: string, more: SampleDeal = {}): SampleDeal {
  return searchDeal({
    "Deal Name": `${name} deal`,
    "Customer Name": name,
    "Customer City": "Redmond",
    "Customer Address Line 1": "One Contoso Way",
    "Managed Account 1": IN_REDMOND,
    "Unmanaged Account 1": IN_YORK,
    "DUNS Account 1": DUNS,
    ...more,
  });
}

const card = (): HTMLElement => screen.getByRole("group", { name: /^Row \d+:/ });

async function review(deals: readonly SampleDeal[], locale?: string): Promise<OpenPane> {
  const open = await openPane(dealWorkbook(deals), { view: "accounts", ...(locale !== undefined && { locale }) });
  await open.press(locale === undefined ? "Check sheet" : /^(?:Check sheet|Blatt prüfen)$/);
  return open;
}

/** What was pressed is over when its action is. */
async function idle({ app }: OpenPane): Promise<void> {
  await act(async () => {
    while (app.store.getState().busy !== undefined) await new Promise((resolve) => setTimeout(resolve, 1));
  });
}

async function key(open: OpenPane, text: string): Promise<void> {
  await open.user.keyboard(text);
  await idle(open);
}

const selected = ({ app }: OpenPane): string | undefined => app.store.getState().selection?.address;

test("the tab says how many rows wait, and the card shows the first beside its suggestions", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam"), searchDeal()]);
  expect(screen.getByRole("tab", { name: "Accounts (2)" })).toBeVisible();
  expect(screen.getByText("0 of 2 reviewed")).toBeVisible();
  expect(screen.getByRole("progressbar", { name: "0 of 2 reviewed" })).toBeVisible();
  expect(card()).toHaveAccessibleName("Row 2: Contoso");
  await waitFor(() => {
    expect(selected(open)).toBe(cell(FINAL, 2));
  });
  const [managed, duns, unmanaged] = within(
    within(card()).getByRole("list", { name: "Suggested accounts" }),
  ).getAllByRole("listitem");
  expect(managed).toHaveTextContent(/Contoso Ltd.*Managed.*Name: 100%, the same.*Address: 100%, the same/);
  expect(managed).toHaveTextContent("Can be registered for Azure IP co-sell");
  expect(duns).toHaveTextContent("D-U-N-S 659410848");
  expect(unmanaged).toHaveTextContent(/Address: 0%, different/);
});

test("differences are marked for the eye and said for the ear", async () => {
  await review([suggested("Contoso")]);
  const foods = within(card()).getByText("Foods");
  expect(foods.tagName).toBe("SPAN");
  expect(card()).toHaveTextContent("Contoso Foods (other than entered: Foods)");
});

test("keys take a suggestion, skip, go back and undo while the card has the focus, which goes on with the review", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam"), suggested("Litware")]);
  card().focus();
  await key(open, "s");
  expect(card()).toHaveAccessibleName("Row 3: Fabrikam");
  expect(card()).toHaveFocus();
  await key(open, "b");
  expect(card()).toHaveAccessibleName("Row 2: Contoso");
  await key(open, "1");
  expect(open.textAt(cell(FINAL, 2))).toBe(IN_REDMOND);
  await waitFor(() => {
    expect(card()).toHaveAccessibleName("Row 3: Fabrikam");
  });
  expect(card()).toHaveFocus();
  expect(screen.getByText("1 of 3 reviewed")).toBeVisible();
  await waitFor(() => {
    expect(selected(open)).toBe(cell(FINAL, 3));
  });
  await key(open, "u");
  expect(open.textAt(cell(FINAL, 2))).toBe("");
  await waitFor(() => {
    expect(card()).toHaveAccessibleName("Row 2: Contoso");
  });
});

test("a key without a suggestion, or with Ctrl, does nothing", async () => {
  const open = await review([suggested("Contoso")]);
  card().focus();
  await key(open, "6");
  await key(open, "{Control>}1{/Control}");
  expect(open.textAt(cell(FINAL, 2))).toBe("");
});

test("without the focus in the pane nothing takes it", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam")]);
  (document.activeElement as HTMLElement).blur();
  act(() => {
    open.select("C3");
  });
  await waitFor(() => {
    expect(card()).toHaveAccessibleName("Row 3: Fabrikam");
  });
  expect(document.body).toHaveFocus();
});

test("when the selection moves by itself, a key does not choose for the row that has come", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam")]);
  card().focus();
  act(() => {
    open.select("C3");
  });
  await waitFor(() => {
    expect(card()).toHaveAccessibleName("Row 3: Fabrikam");
  });
  await key(open, "1");
  expect([2, 3].map((row) => open.textAt(cell(FINAL, row)))).toEqual(["", ""]);
  expect(document.body).toHaveFocus();
});

test("an unsure match is kept or replaced, and its confidence said", async () => {
  const open = await review([
    suggested("Contoso", { [FINAL]: IN_REDMOND, Confidence: "Low", "Matched Category": "Managed" }),
  ]);
  expect(card()).toHaveTextContent("Confidence Low, category Managed");
  await open.press("Keep Contoso Ltd");
  await screen.findByRole("heading", { name: "All accounts are chosen" });
  expect(open.textAt(cell(FINAL, 2))).toBe(IN_REDMOND);
});

test("what is lost with an account of lower standing is said before it is chosen, and after it with the way back", async () => {
  const open = await review([
    suggested("Contoso", { [FINAL]: IN_REDMOND, Confidence: "Low", "Matched Category": "Managed" }),
    suggested("Fabrikam"),
  ]);
  const use = within(card()).getByRole("button", { name: "Use Contoso Foods, Unmanaged account 1" });
  expect(use).toHaveAccessibleDescription(/in use is managed\. With this one the deal cannot be registered/);
  expect(within(card()).getByRole("button", { name: "Use CONTOSO, DUNS account 1" })).toHaveAccessibleDescription(
    /only once Microsoft has matched it/,
  );
  const keep = within(card()).getByRole("button", { name: "Keep Contoso Ltd" });
  expect(keep).not.toHaveAccessibleDescription();
  const box = screen.getByRole("textbox", { name: "Microsoft ID by hand" });
  await open.user.type(box, "6-ABCDEFG23XB");
  expect(box).toHaveAccessibleDescription(/Unless this one is too/);
  await open.user.clear(box);
  await open.user.click(use);
  await idle(open);
  expect(open.textAt(cell(FINAL, 2))).toBe(IN_YORK);
  await waitFor(() => {
    expect(card()).toHaveAccessibleName("Row 3: Fabrikam");
  });
  expect(card()).not.toHaveTextContent("in use is managed");
  expect(screen.getByText(/Row 2: .* The one before was managed: now the deal cannot be registered/)).toBeVisible();
  const [undo] = screen.getAllByRole("button", { name: "Undo" });
  if (undo === undefined) throw new Error("No Undo");
  await open.user.click(undo);
  await idle(open);
  expect(open.textAt(cell(FINAL, 2))).toBe(IN_REDMOND);
});

test("an ID is typed by hand: checked, put into the right form", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam")]);
  const box = screen.getByRole("textbox", { name: "Microsoft ID by hand" });
  await open.user.type(box, "Contoso 123s");
  await open.press("Use this ID");
  expect(box).toBeInvalid();
  expect(box).toHaveAccessibleDescription(/This is no Microsoft ID/);
  expect(open.textAt(cell(FINAL, 2))).toBe("");
  await open.user.clear(box);
  await open.user.type(box, "6-ABCDEFG23XB{Enter}");
  await idle(open);
  expect(open.textAt(cell(FINAL, 2))).toBe("MicrosoftID: 6-ABCDEFG23XB");
  await waitFor(() => {
    expect(card()).toHaveAccessibleName("Row 3: Fabrikam");
  });
});

test("as a list every waiting row shows its best suggestion and opens by click", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam", { Confidence: "Medium" })]);
  await open.press("List");
  const names = (): (string | null)[] =>
    within(screen.getByRole("list", { name: "Rows that wait" }))
      .getAllByRole("button")
      .map(({ textContent }) => textContent);
  expect(names()).toEqual([
    expect.stringMatching(/^Row 2: Contoso Redmond, US Best: Contoso Ltd Managed 100%, the same$/),
    expect.stringMatching(/^Row 3: Fabrikam .*Confidence Medium/),
  ]);
  await open.user.selectOptions(screen.getByRole("combobox", { name: "Order" }), "Surest first");
  expect(names()[0]).toMatch(/^Row 3/);
  await open.press(/^Row 3: Fabrikam/);
  expect(card()).toHaveAccessibleName("Row 3: Fabrikam");
  await waitFor(() => {
    expect(selected(open)).toBe(cell(FINAL, 3));
  });
});

test("the best managed accounts are accepted at once, with a tick for each, and undone in one step", async () => {
  const open = await review([suggested("Contoso"), suggested("Contoso"), suggested("Fabrikam")]);
  await open.press("Several at once");
  await open.press("Accept the best managed (2)");
  const preview = screen.getByRole("region", { name: "Choose 2 accounts" });
  await open.user.click(within(preview).getByRole("checkbox", { name: new RegExp(cell(FINAL, 3)) }));
  await open.press("Choose 1");
  expect([2, 3, 4].map((row) => open.textAt(cell(FINAL, row)))).toEqual([IN_REDMOND, "", ""]);
  expect(screen.getByText("1 of 3 reviewed")).toBeVisible();
  const [undo] = screen.getAllByRole("button", { name: "Undo" });
  if (undo === undefined) throw new Error("No Undo");
  await open.user.click(undo);
  await idle(open);
  expect([2, 3, 4].map((row) => open.textAt(cell(FINAL, row)))).toEqual(["", "", ""]);
});

test("the threshold decides which are accepted", async () => {
  const open = await review([suggested("Contoso Foods Group", { "Managed Account 1": IN_REDMOND })]);
  await open.press("Several at once");
  const box = await screen.findByRole("spinbutton", { name: /alike/ });
  expect(await screen.findByRole("button", { name: "Accept the best managed (0)" })).toHaveAttribute("aria-disabled");
  await open.user.clear(box);
  await open.user.type(box, "5");
  await open.user.tab();
  expect(box).toHaveValue(60);
});

test("the finished review says what is next", async () => {
  const open = await review([suggested("Contoso")]);
  card().focus();
  await key(open, "1");
  const end = await screen.findByRole("region", { name: "All accounts are chosen" });
  expect(end).toHaveFocus();
  expect(end).toHaveTextContent(/export the CSV and upload it again/);
  expect(screen.getByRole("tab", { name: "Accounts" })).toBeVisible();
  await open.press("Look at them again");
  expect(card()).toHaveTextContent("Decided");
});

test.each([
  ["no suggestions", [searchDeal()], "Suggestions come with the file"],
  ["only sure matches", [suggested("Contoso", { [FINAL]: IN_REDMOND, Confidence: "High" })], "High confidence"],
])("%s: says so", async (_, deals, text) => {
  await review(deals);
  expect(screen.getByRole("region", { name: "No account waits for a decision" })).toHaveTextContent(text);
});

test("speaks German, with the person’s way of writing numbers", async () => {
  const open = await review([suggested("Contoso")], "de-DE");
  expect(screen.getByRole("tab", { name: "Konten (1)" })).toBeVisible();
  expect(screen.getByRole("group", { name: "Zeile 2: Contoso" })).toHaveTextContent(/Name: 100\s%, gleich/);
  await open.press("Contoso Ltd wählen, Managed Account 1");
  await screen.findByRole("heading", { name: "Alle Konten sind gewählt" });
});

test("axe finds nothing in any mode", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam")]);
  for (const mode of ["One by one", "List", "Several at once"]) {
    await open.press(mode);
    const { violations } = await axe.run(document.body, {
      rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  }
});

test("Escape stays in the review: the next key must not be written into the selected account", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam")]);
  const heard = jest.fn();
  window.addEventListener("keydown", heard);
  within(card()).getByRole("button", { name: "Skip" }).focus();
  await open.user.keyboard("{Escape}");
  expect(heard).not.toHaveBeenCalled();
  window.removeEventListener("keydown", heard);
  expect(card()).toHaveFocus();
  await key(open, "1");
  expect(screen.getByText("1 of 2 reviewed")).toBeVisible();
});

test("keys that are pressed too soon choose for no row that was not shown", async () => {
  const open = await review([suggested("Contoso"), suggested("Fabrikam")]);
  card().focus();
  await key(open, "12");
  expect(open.textAt(cell(FINAL, 2))).toBe(IN_REDMOND);
  expect(open.textAt(cell(FINAL, 3))).toBe("");
});
