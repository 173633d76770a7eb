import { fireEvent, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { dealWorkbook } from "../actions/open-app";
import { deal } from "../deal";
import { wordsFor } from "../../src/words/words-for";
import { openPane } from "./open-pane";

/** Words that stand in nearly every English sentence and in no German one. */
const ENGLISH = /\b(?:the|and|of|is|are|your|you|with|from|this|that|sheet|cell|has|have|been)\b/i;

/** What may be English: names of columns, quotations of the English page, values, keys. */
const QUOTED = /„[^“]*“|“[^”]*”/g;

/** All that is read or heard of an element: its texts, and the names that its parts have for screen readers. */
function told(element: Element): readonly string[] {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const texts: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest("style, code, dd, dt") === null) texts.push(node.textContent ?? "");
  }
  const names = [...element.querySelectorAll("[aria-label], [title], [placeholder]")].flatMap((part) =>
    ["aria-label", "title", "placeholder"].map((name) => part.getAttribute(name) ?? ""),
  );
  return [...texts, ...names].filter((text) => text.trim() !== "");
}

const english = (element: Element): readonly string[] =>
  told(element).filter((text) => ENGLISH.test(text.replaceAll(QUOTED, "")));

test("the first screen speaks German", async () => {
  await openPane(dealWorkbook([deal()]), { locale: "de-DE" });
  expect(screen.getByRole("button", { name: "Blatt prüfen" })).toBeVisible();
  expect(screen.getByRole("region", { name: "Willkommen" })).toBeVisible();
  expect(screen.getByRole("status")).toHaveTextContent("Noch nicht geprüft.");
  expect(told(document.body).length).toBeGreaterThan(15);
  expect(english(document.body)).toEqual([]);
});

test("so does help, with every rule unfolded", async () => {
  const { press } = await openPane(dealWorkbook([deal()]), { locale: "de-AT" });
  await press("Hilfe");
  const page = screen.getByRole("main", { name: "Hilfe zu Dealsheet" });
  for (const folded of screen.getAllByRole("button", { expanded: false })) {
    if (page.contains(folded)) fireEvent.click(folded);
  }
  expect(told(page).length).toBeGreaterThan(150);
  expect(english(page)).toEqual([]);
});

test("and what can be added, and the state of a checked sheet", async () => {
  const { press, status } = await openPane(dealWorkbook([deal({ Currency: "usd" })]), { locale: "de-DE" });
  await press("Blatt prüfen");
  expect(status()).toBe("1 Fehler, 0 Warnungen in 1 Datensatz");
  expect(screen.getByRole("switch", { name: "Laufend prüfen" })).toBeChecked();
  await press("Hinzufügen");
  expect(english(screen.getByRole("region", { name: "Hinzufügen" }))).toEqual([]);
  expect(english(screen.getByRole("banner"))).toEqual([]);
});

test("and how grave a finding is, in the list as in help", async () => {
  const { press } = await openPane(dealWorkbook([deal({ Currency: "usd", Notes: " stray " })]), { locale: "de-DE" });
  await press("Blatt prüfen");
  await userEvent.click(screen.getByRole("tab", { name: /^Befunde/ }));
  expect(screen.getByRole("main")).toHaveTextContent(/Fehler.*Warnung/);
  expect(screen.getByRole("main")).not.toHaveTextContent(/Error|Warning/);
});

test("where the catalogue has no language of its own, the words and their direction are English", async () => {
  await openPane(dealWorkbook([deal()]), { locale: "ar-SA" });
  expect(screen.getByRole("button", { name: "Check sheet" }).closest("[dir]")).toHaveAttribute("dir", "ltr");
});

test("the two languages have the same texts", () => {
  const shapeOf = (value: unknown): unknown =>
    typeof value === "object" && value !== null
      ? Object.fromEntries(Object.entries(value).map(([key, part]) => [key, shapeOf(part)]))
      : typeof value;
  expect(shapeOf(wordsFor("de-DE"))).toEqual(shapeOf(wordsFor("en-US")));
});
