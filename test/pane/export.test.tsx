import { screen, within } from "@testing-library/react";
import { HostError } from "../../src/actions/host-error";
import { readCsv } from "../../src/csv/read";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal, HEADERS, IDS, searchDeal } from "../deal";
import { openPane, type OpenPane } from "./open-pane";

interface Saving extends OpenPane {
  readonly saved: Map<string, Uint8Array>;
}

async function opened(
  deals: Parameters<typeof dealWorkbook>[0],
  { headers = HEADERS, canSave = true } = {},
): Promise<Saving> {
  const saved = new Map<string, Uint8Array>();
  const open = await openPane(dealWorkbook(deals, headers), {
    hostOf: (host) => ({
      ...host,
      saveFile: (name, bytes) => {
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
  expect(preview()).toHaveTextContent("(saved)");
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
  await press("Save all");
  expect(saved.size).toBe(2);
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
