import { act, screen, within } from "@testing-library/react";
import type { SavedBy } from "../../src/actions/host";
import { HostError } from "../../src/actions/host-error";
import { readCsv } from "../../src/csv/read";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal, HEADERS, IDS, searchDeal } from "../deal";
import { openPane, type OpenPane } from "./open-pane";

interface OpeningOptions {
  readonly headers?: readonly string[];
  readonly canSave?: boolean;
  readonly locale?: string;
  /** What saving does instead. */
  readonly saveFile?: (name: string) => Promise<SavedBy>;
}

interface Saving extends OpenPane {
  readonly saved: Map<string, Uint8Array>;
}

async function opened(
  deals: Parameters<typeof dealWorkbook>[0],
  { headers = HEADERS, canSave = true, locale = "en-US", saveFile }: OpeningOptions = {},
): Promise<Saving> {
  const saved = new Map<string, Uint8Array>();
  const open = await openPane(dealWorkbook(deals, headers), {
    locale,
    hostOf: (host) => ({
      ...host,
      saveFile: (name, bytes) => {
        if (saveFile !== undefined) return saveFile(name);
        if (!canSave) return Promise.reject(new HostError("not-supported", "no downloads here"));
        saved.set(name, bytes);
        return Promise.resolve("download");
      },
    }),
  });
  return { ...open, saved };
}

function preview(): HTMLElement {
  return screen.getByRole("region", { name: "Export" });
}

test("what the upload does and what is left out come first, then the file", async () => {
  const won = deal({ ...IDS, "Partner Referral Status": "Closed", "Partner Referral Substatus": "Won" });
  const { press, saved } = await opened([deal(), searchDeal(), deal({ Currency: "usd" }), won]);
  await press("Export CSV");
  expect(saved.size).toBe(0);
  expect(preview()).toHaveTextContent("The upload of 2 records will");
  expect(preview()).toHaveTextContent("search customer accounts for 1 deal; nothing is created yet");
  expect(preview()).toHaveTextContent("create 1 deal");
  expect(preview()).toHaveTextContent("Partner Center cannot undo this.");
  expect(preview()).toHaveTextContent(/Left out: 1 record with errors.*Row 4/);
  expect(preview()).toHaveTextContent(/Left out: 1 record closed already.*Row 5/);
  await press("Save");
  const [bytes] = saved.values();
  expect(readCsv(bytes ?? new Uint8Array())).toMatchObject({ bom: true, delimiter: "," });
  expect(readCsv(bytes ?? new Uint8Array()).cells).toHaveLength(3);
  expect(preview()).toHaveTextContent("(handed over)");
});

test("a second export says which new deals are in a file already, and can leave them out", async () => {
  const { press, type, user } = await opened([deal(), deal({ "Deal Name": "Late", Currency: "usd" })]);
  await press("Export CSV");
  expect(preview()).not.toHaveTextContent("exported before");
  await press("Save");
  await press("Close");
  type(cell("Currency", 3), "USD");
  await press("Export CSV");
  expect(preview()).toHaveTextContent(
    /Warning.*Going along: 1 record exported before\. If that file was uploaded, leave them out/,
  );
  expect(preview()).toHaveTextContent("The upload of 2 records will");
  await user.click(within(preview()).getByRole("switch", { name: /exported before/ }));
  expect(await within(preview()).findByText("The upload of 1 record will")).toBeVisible();
  expect(preview()).toHaveTextContent(/What stays behind.*Left out: 1 record exported before.*Row 2/);
});

test("accounts that nobody has decided on are counted, and the way leads to them", async () => {
  const account = "MicrosoftID: 12-1A, AccountName: Contoso Ltd, AccountAddress: One Contoso Way, Redmond";
  const { press } = await opened([searchDeal({ "Managed Account 1": account }), searchDeal()]);
  await press("Export CSV");
  expect(preview()).toHaveTextContent(/Warning\s*For 1 of these deals nobody has decided on the account/);
  await press("Decide now");
  expect(screen.getByText("0 of 1 reviewed")).toBeVisible();
});

test("a reason can be overruled and the byte order mark left out", async () => {
  const { press, user, saved } = await opened([deal(), deal({ Currency: "usd" })]);
  await press("Export CSV");
  await user.click(within(preview()).getByRole("switch", { name: /^Export them: 1 record with errors/ }));
  expect(preview()).toHaveTextContent(/Going along: 1 record with errors/);
  await user.click(within(preview()).getByRole("switch", { name: "Byte order mark (BOM)" }));
  await press("Save");
  const [bytes] = saved.values();
  expect(readCsv(bytes ?? new Uint8Array())).toMatchObject({ bom: false });
  expect(readCsv(bytes ?? new Uint8Array()).cells).toHaveLength(3);
});

test("columns that Partner Center does not know are named and can go along", async () => {
  const { press, user } = await opened([deal({ "Our notes": "x" })], { headers: [...HEADERS, "Our notes"] });
  await press("Export CSV");
  expect(preview()).toHaveTextContent(/Left out: “Our notes”/);
  await user.click(within(preview()).getByRole("switch", { name: "Export unknown columns" }));
  expect(preview()).toHaveTextContent(/Going along: “Our notes”/);
});

test("more than a thousand records are several files, saved one by one or all at once", async () => {
  const { press, saved } = await opened(
    Array.from({ length: 1001 }, (_, index) => searchDeal({ "Deal Name": `Deal ${index}` })),
    { headers: HEADERS.filter((header) => !/\d$/.test(header) || / 1$/.test(header)) },
  );
  await press("Export CSV");
  await press(/^Save .*-2of2\.csv$/);
  expect([...saved.keys()]).toEqual([expect.stringMatching(/-2of2\.csv$/)]);
  saved.clear();
  await press("Save all");
  expect([...saved.keys()]).toEqual([expect.stringMatching(/-1of2\.csv$/), expect.stringMatching(/-2of2\.csv$/)]);
  expect([...saved.values()].map((bytes) => readCsv(bytes).cells.length)).toEqual([1001, 2]);
}, 30_000);

test("where Excel cannot save, the text is there to be copied", async () => {
  const { press } = await opened([deal()], { canSave: false });
  await press("Export CSV");
  await press("Save");
  const field = within(preview()).getByRole<HTMLTextAreaElement>("textbox", { name: /^Text of / });
  expect(field.value).toMatch(/^Errors,Engagement ID/);
  await press("Copy");
  expect(await navigator.clipboard.readText()).toBe(field.value);
});

test("the preview follows the sheet", async () => {
  const { press, type } = await opened([deal(), deal()]);
  await press("Export CSV");
  expect(preview()).toHaveTextContent("create 2 deals");
  type(cell("Currency", 2), "usd");
  await within(preview()).findByText("create 1 deal");
});

test("Export CSV closes the preview again; an empty sheet has none", async () => {
  const { press, status } = await opened([deal()]);
  await press("Export CSV");
  await press("Export CSV");
  expect(screen.queryByRole("region", { name: "Export" })).toBeNull();
  expect(status()).toBe("0 errors, 0 warnings in 1 record");
});

describe("the page", () => {
  test("takes the focus to its heading and gives it back, by Close and by Escape", async () => {
    const { press, user } = await opened([deal()]);
    await press("Export CSV");
    expect(within(preview()).getByRole("heading", { name: "Export" })).toHaveFocus();
    await user.click(within(preview()).getByRole("button", { name: "Close" }));
    expect(screen.queryByRole("region", { name: "Export" })).toBeNull();
    expect(screen.getByRole("button", { name: "Export CSV" })).toHaveFocus();
    await press("Export CSV");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("region", { name: "Export" })).toBeNull();
    expect(screen.getByRole("button", { name: "Export CSV" })).toHaveFocus();
  });

  test("is read from top to bottom: what happens, what stays behind, the files, the button", async () => {
    const { press } = await opened([deal(), deal({ Currency: "usd", "Deal Name": "Other" })]);
    await press("Export CSV");
    const headings = within(preview())
      .getAllByRole("heading")
      .map(({ textContent }) => textContent);
    expect(headings).toEqual(["Export", "The upload of 1 record will", "What stays behind", "File"]);
    expect(within(preview()).getAllByRole("button").at(-1)).toHaveAccessibleName("Save");
  });

  test("each effect and each reason leads to its rows", async () => {
    const { press, workbook } = await opened([deal(), deal({ Currency: "usd", "Deal Name": "Other" })]);
    await press("Export CSV");
    await press("Go to row 2: create 1 deal");
    expect(workbook.selection.area).toMatchObject({ row: 1, column: HEADERS.indexOf("Deal Name") });
    await press(/^Show 1 finding: Left out: 1 record with errors/);
    expect(screen.queryByRole("region", { name: "Export" })).toBeNull();
    expect(screen.getByRole("tab", { name: /^Findings/ })).toHaveFocus();
    expect(screen.getByRole("tab", { name: /^Findings/ })).toHaveAttribute("aria-selected", "true");
  });

  test("tells the size of the file, which is that of the saved one", async () => {
    const { press, saved } = await opened([deal()]);
    await press("Export CSV");
    expect(preview()).toHaveTextContent(/Sheet1\.csv1 record, 2 kB/);
    await press("Save");
    expect(Math.round((saved.get("Sheet1.csv")?.length ?? 0) / 1000)).toBe(2);
  });

  test("in German it is the same page", async () => {
    const { press } = await opened([deal(), deal({ Currency: "usd", "Deal Name": "Other" })], { locale: "de-DE" });
    await press(/^(Export CSV|CSV exportieren|Export)/);
    expect(preview()).toHaveTextContent("Der Upload von 1 Datensatz wird");
    expect(preview()).toHaveTextContent("Bleibt zurück: 1 Datensatz mit Fehlern, die der Upload ablehnen würde.");
    await press("Speichern");
    expect(preview()).toHaveTextContent("Weiter in Partner Center");
  });
});

test("the file has the name that a person gives it, as far as a file can have it", async () => {
  const { press, user, saved } = await opened([deal()]);
  await press("Export CSV");
  const field = within(preview()).getByRole("textbox", { name: "File name" });
  await user.type(field, "Q1/2028 deals.csv");
  expect(preview()).toHaveTextContent("Q1-2028 deals.csv");
  await press("Save");
  await user.clear(field);
  await press("Save");
  expect([...saved.keys()]).toEqual(["Q1-2028 deals.csv", "Sheet1.csv"]);
});

describe("after saving", () => {
  test("the next steps are told, and stay until the page is closed", async () => {
    const { press, type } = await opened([deal(), searchDeal({ "Deal Name": "Other" })]);
    await press("Export CSV");
    expect(screen.queryByRole("region", { name: "Next, in Partner Center" })).toBeNull();
    await press("Save");
    const steps = screen.getByRole("region", { name: "Next, in Partner Center" });
    expect(within(steps).getAllByRole("listitem")).toHaveLength(7);
    expect(steps).toHaveTextContent("Look whether Sheet1.csv has arrived: Excel does not tell.");
    expect(steps).toHaveTextContent("“Account search review required”: up to 1 here");
    expect(within(steps).getByRole("button", { name: "Import CSV…" })).toBeEnabled();
    // The sheet changes and the preview is renewed: what was handed over still was.
    type(cell("Currency", 2), "usd");
    await within(preview()).findByText(/^Left out: 1 record with errors/);
    expect(steps).toBeVisible();
    expect(preview()).not.toHaveTextContent("(handed over)");
    await press("Close");
    await press("Export CSV");
    expect(screen.queryByRole("region", { name: "Next, in Partner Center" })).toBeNull();
  });

  test("only what fits the file is told: nothing of a search where none is made", async () => {
    const { press } = await opened([deal()]);
    await press("Export CSV");
    await press("Save");
    const steps = screen.getByRole("region", { name: "Next, in Partner Center" });
    expect(steps).not.toHaveTextContent("Account search review required");
    expect(steps).toHaveTextContent("created, updated and not processed");
  });
});

describe("nothing is lost", () => {
  test("a save that fails says so, and leaves the page as it was", async () => {
    let tries = 0;
    const { press } = await opened([deal()], {
      saveFile: () => {
        tries += 1;
        return tries === 1 ? Promise.reject(new HostError("excel-failed", "no")) : Promise.resolve("download");
      },
    });
    await press("Export CSV");
    await press("Save");
    expect(within(screen.getByRole("alert")).getByText(/^Excel could not do that/)).toBeVisible();
    expect(preview()).not.toHaveTextContent("(handed over)");
    expect(screen.queryByRole("region", { name: "Next, in Partner Center" })).toBeNull();
    await press("Save");
    expect(preview()).toHaveTextContent("(handed over)");
  });

  test("no record, no file: it is said what stays behind, and there is nothing to press", async () => {
    const { press } = await opened([deal({ Currency: "usd" })]);
    await press("Export CSV");
    expect(preview()).toHaveTextContent("There is no record to export.");
    expect(preview()).toHaveTextContent("Nothing to save");
    expect(within(preview()).queryByRole("button", { name: "Save" })).toBeNull();
    expect(within(preview()).getByRole("button", { name: /^Show \d+ findings?: Left out: 1 record/ })).toBeVisible();
  });

  test("a sheet that has changed since the preview is planned anew before anything is saved", async () => {
    const { press, saved, app } = await opened([deal(), deal({ "Deal Name": "Other" })]);
    await press("Export CSV");
    act(() => {
      app.store.setState({ freshness: "out-of-date" });
    });
    await press("Save");
    expect(saved.size).toBe(0);
    expect(screen.getByText(/^The sheet had changed, so the export was planned again\./)).toBeVisible();
    await press("Save");
    expect(saved.size).toBe(1);
  });
});
