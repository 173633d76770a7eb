import { act, render, screen } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { Pane } from "../../src/pane/pane";
import { takeFirstRun, TOUR_MARK } from "../../src/pane/tour/first-run";
import { dealWorkbook, openApp } from "../actions/open-app";
import { deal } from "../deal";
import { openPane } from "./open-pane";

const card = (): HTMLElement | null => screen.queryByRole("region", { name: "Tour" });

function openFirstRun() {
  const open = openApp(dealWorkbook([deal()]));
  render(<Pane app={open.app} officeBrightness={() => undefined} startsWithTour />);
  return { ...open, user: userEvent.setup() };
}

describe("the tour", () => {
  test("begins by itself only where it is asked for", async () => {
    await openPane(dealWorkbook([deal()]));
    expect(card()).toBeNull();
  });

  test("takes no focus, comes after the toolbar, and ends after five steps", async () => {
    const { user } = openFirstRun();
    expect(document.body).toHaveFocus();
    const told: (string | null)[] = [];
    for (let step = 1; step <= 5; step++) {
      expect(screen.getByText(`${step} of 5`)).toBeVisible();
      told.push(card()?.querySelector("p")?.textContent ?? null);
      await user.click(screen.getByRole("button", { name: step === 5 ? "Done" : "Next" }));
    }
    expect(new Set(told).size).toBe(5);
    expect(card()).toBeNull();
    expect(document.body).not.toHaveFocus();
  });

  test("outlines the thing that it speaks of", async () => {
    const { user } = openFirstRun();
    const names = ["Check sheet", "Add", "Export CSV", "Help"];
    const classes = () => names.map((name) => screen.getByRole("button", { name }).className);
    const outlined: string[][] = [];
    let before = classes();
    for (let step = 1; step < 5; step++) {
      await user.click(screen.getByRole("button", { name: "Next" }));
      const now = classes();
      outlined.push(names.filter((_, index) => now[index] !== before[index]));
      before = now;
    }
    // Each step takes the outline from one thing and gives it to the next; the status line is no button.
    expect(outlined).toEqual([["Check sheet"], ["Add"], ["Add", "Export CSV"], ["Export CSV", "Help"]]);
  });

  test("is skipped at once, by button or by Escape", async () => {
    const { user } = openFirstRun();
    await user.click(screen.getByRole("button", { name: "Skip the tour" }));
    expect(card()).toBeNull();
    await user.click(screen.getByRole("button", { name: "Help" }));
    await user.click(screen.getByRole("button", { name: "Show the tour" }));
    expect(card()).not.toBeNull();
    screen.getByRole("button", { name: "Next" }).focus();
    await user.keyboard("{Escape}");
    expect(card()).toBeNull();
  });

  test("does not keep a person from working", async () => {
    const { check } = openFirstRun();
    await act(check);
    expect(screen.getByRole("status")).toHaveTextContent("0 errors, 0 warnings in 1 record");
    expect(card()).not.toBeNull();
  });
});

describe("the first run", () => {
  beforeEach(() => {
    window.localStorage.clear();
  });

  test("is one only once", () => {
    expect(takeFirstRun(undefined)).toBe(true);
    expect(takeFirstRun(undefined)).toBe(false);
    expect(window.localStorage.getItem(TOUR_MARK)).not.toBeNull();
  });

  test("is one in each part of the storage", () => {
    expect(takeFirstRun("contoso")).toBe(true);
    expect(takeFirstRun("fabrikam")).toBe(true);
    expect(takeFirstRun("contoso")).toBe(false);
  });

  test("is none where the browser keeps nothing", () => {
    const refuse = jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
      throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
    });
    expect(takeFirstRun(undefined)).toBe(false);
    refuse.mockRestore();
  });
});
