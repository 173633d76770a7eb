import { act, screen, within } from "@testing-library/react";
import { readFileSync } from "node:fs";
import path from "node:path";
import { RULE_ENTRIES } from "../../src/actions/rule-reference";
import { RULE_IDS } from "../../src/findings/rule-id";
import { matchingRules } from "../../src/pane/help/matching-rules";
import { keysNamed, RIBBON_KEYS } from "../../src/pane/help/ribbon-keys";
import { VERSION } from "../../src/pane/help/version";
import { wordsFor } from "../../src/words/words-for";
import { dealWorkbook } from "../actions/open-app";
import { deal } from "../deal";
import { openPane } from "./open-pane";

const root = path.resolve(__dirname, "../..");
const english = wordsFor("en-US");
const german = wordsFor("de-DE");

const helpTitle = (): HTMLElement => screen.getByRole("heading", { name: "Dealsheet help" });

describe("the page", () => {
  test("opens with the question mark, takes the focus, and gives it back", async () => {
    const { press, app } = await openPane(dealWorkbook([deal()]));
    await press("Help");
    expect(helpTitle()).toHaveFocus();
    expect(screen.getAllByRole("heading", { level: 2 }).map(({ textContent }) => textContent)).toEqual(
      expect.arrayContaining(["How it goes", "Keys", "What the highlights mean", "What happens to your data", "Rules"]),
    );
    await press("Back");
    expect(app.store.getState().help).toBeUndefined();
    expect(screen.queryByRole("heading", { name: "Dealsheet help" })).toBeNull();
    expect(screen.getByRole("button", { name: "Help" })).toHaveFocus();
  });

  test("Escape closes it, but first empties the search", async () => {
    const { press, user } = await openPane(dealWorkbook([deal()]));
    await press("Help");
    await user.type(screen.getByRole("searchbox", { name: "Search rules" }), "currency");
    await user.keyboard("{Escape}");
    expect(screen.getByRole("searchbox", { name: "Search rules" })).toHaveValue("");
    await user.keyboard("{Escape}");
    expect(screen.queryByRole("searchbox", { name: "Search rules" })).toBeNull();
    expect(screen.getByRole("button", { name: "Help" })).toHaveFocus();
  });

  test("what lies under it cannot be reached meanwhile, and is still as it was", async () => {
    const { press, app } = await openPane(dealWorkbook([deal({ Currency: "usd" })]));
    await press("Check sheet");
    const list = screen.getByRole("list", { name: "Findings" });
    act(() => {
      app.showHelp();
    });
    expect(list.closest("[inert]")).not.toBeNull();
    await press("Back");
    expect(screen.getByRole("list", { name: "Findings" })).toBe(list);
    expect(list.closest("[inert]")).toBeNull();
  });

  test("an action that begins closes it: what it does is shown in the pane", async () => {
    const { app, check } = await openPane(dealWorkbook([deal()]));
    act(() => {
      app.showHelp();
    });
    await act(check);
    expect(screen.queryByRole("main", { name: "Dealsheet help" })).toBeNull();
  });

  test("the contents jump to a part", async () => {
    const { press } = await openPane(dealWorkbook([deal()]));
    await press("Help");
    const contents = screen.getByRole("navigation", { name: "On this page" });
    await press("What happens to your data");
    expect(within(contents).getAllByRole("button")).toHaveLength(5);
    expect(screen.getByRole("heading", { name: "What happens to your data" })).toHaveFocus();
  });
});

describe("the rule reference", () => {
  test("has every rule, folded", async () => {
    const { press } = await openPane(dealWorkbook([deal()]));
    await press("Help");
    const titles = screen.getAllByRole("heading", { level: 3 }).map(({ textContent }) => textContent);
    expect(titles).toEqual(expect.arrayContaining(RULE_IDS.map((id) => english.rules[id].title)));
    expect(screen.getByText("44 of 44 rules")).toBeVisible();
    expect(screen.getByRole("button", { name: "Currency code" })).toHaveAttribute("aria-expanded", "false");
    await press("Currency code");
    expect(screen.getByText(english.rules["currency-code"].explanation)).toBeVisible();
    expect(screen.getByText("usd")).toBeVisible();
    expect(screen.getByText("Source: Partner Center on bulk operations, table row “Currency”")).toBeVisible();
  });

  test("opens at a rule, whose heading has the focus", async () => {
    const { app } = await openPane(dealWorkbook([deal()]));
    act(() => {
      app.showHelp({ rule: "duns" });
    });
    const heading = screen.getByRole("button", { name: "D-U-N-S number", expanded: true });
    expect(heading).toHaveFocus();
    expect(screen.getByText(english.rules.duns.explanation)).toBeVisible();
  });

  test("is searched; a few rules that are left are open", async () => {
    const { press, user } = await openPane(dealWorkbook([deal()]));
    await press("Help");
    await user.type(screen.getByRole("searchbox", { name: "Search rules" }), "nine digits");
    expect(screen.getByText("1 of 44 rules")).toBeVisible();
    expect(screen.getByText(english.rules.duns.explanation)).toBeVisible();
    await user.type(screen.getByRole("searchbox", { name: "Search rules" }), "zzz");
    expect(screen.getByText(/^No rule fits/)).toBeVisible();
  });

  test.each([
    ["", RULE_IDS.length],
    ["currency-code", 1],
    ["D-U-N-S", 1],
    ["08-146-6849", 1],
    ["no such word", 0],
  ])("%j leaves %i", (query, count) => {
    expect(matchingRules(query, english)).toHaveLength(count);
  });

  test.each(RULE_ENTRIES.map(({ id, source }) => [id, source] as const))(
    "%s: its source reads well in both languages",
    (_, source) => {
      const told = german.help.rules.source(source);
      const own = told.replaceAll(/„[^“]*“/g, "");
      expect(own).not.toMatch(/\b(?:table|rows?|column|and|the|introduction|transitions|stages|on)\b|\.md|,,/);
      expect(english.help.rules.source(source)).not.toMatch(/\.md|,,/);
      expect(told.match(/„/g) ?? []).toHaveLength((source.match(/“/g) ?? []).length);
    },
  );

  test("shows samples of most rules, and never a whole sheet's", () => {
    const withSamples = RULE_ENTRIES.filter(({ fails }) => fails.length > 0);
    expect(withSamples.length).toBeGreaterThan(25);
    for (const { fails, passes } of withSamples) {
      expect(passes.length).toBeGreaterThan(0);
      expect(fails).not.toEqual(passes);
    }
  });
});

describe("what is told of the program itself", () => {
  test("the version is that of the package and of the manifest", () => {
    const { version } = JSON.parse(readFileSync(path.join(root, "package.json"), "utf8")) as { version: string };
    expect(VERSION).toBe(version);
    expect(readFileSync(path.join(root, "manifest.xml"), "utf8")).toContain(`<Version>${VERSION}.0</Version>`);
  });

  test("the keys are those that Excel is told", () => {
    const file = JSON.parse(readFileSync(path.join(root, "src/commands/shortcuts.json"), "utf8")) as {
      readonly shortcuts: readonly { readonly action: string; readonly key: { readonly default: string } }[];
    };
    expect(RIBBON_KEYS).toEqual(file.shortcuts.map(({ action, key }) => ({ action, keys: key.default })));
  });

  test.each([
    ["Ctrl+Alt+Shift+Down", "Strg+Alt+Umschalt+Nach unten"],
    ["Shift+F8", "Umschalt+F8"],
  ])("on a German keyboard %s is %s", (keys, named) => {
    expect(keysNamed(keys, german.help.keys.names)).toBe(named);
  });
});
