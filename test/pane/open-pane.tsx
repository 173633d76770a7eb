import { createDOMRenderer, RendererProvider } from "@fluentui/react-components";
import { act, render, screen, within } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { ReactElement } from "react";
import type { View } from "../../src/actions/view";
import type { Workbook } from "../../workbench/model/workbook";
import { Pane } from "../../src/pane/pane";
import { openApp, type OpenApp, type OpenAppOptions } from "../actions/open-app";

export interface OpenPane extends OpenApp {
  readonly user: UserEvent;
  /** Presses the button of this name. */
  readonly press: (name: string | RegExp) => Promise<void>;
  readonly status: () => string | null;
  /** The names of the buttons in the list of findings that go to a cell. */
  readonly findings: () => string[];
}

export interface OpenPaneOptions extends OpenAppOptions {
  /** The view that is shown once the sheet is checked; the findings where it is left out, not the overview. */
  readonly view?: View;
}

let stop: (() => Promise<void>) | undefined;

afterEach(async () => {
  await act(async () => stop?.());
  stop = undefined;
});

/** The pane over the real Excel host, the real office.js and a workbook. */
export async function openPane(workbook: Workbook, options: OpenPaneOptions = {}): Promise<OpenPane> {
  const open = openApp(workbook, options);
  open.app.show(options.view ?? "findings");
  const user = userEvent.setup();
  render(paneOf(open));
  stop = await act(() => open.app.start());
  return {
    ...open,
    user,
    press: async (name) => {
      await user.click(await screen.findByRole("button", { name }));
      // A press is over when its action is.
      await act(async () => {
        while (open.app.store.getState().busy !== undefined) await new Promise((resolve) => setTimeout(resolve, 1));
      });
    },
    status: () => screen.getByRole("status").textContent,
    findings: () =>
      within(screen.getByRole("list", { name: "Findings" }))
        .queryAllByRole("button", { name: /^[A-Z]+\d+ / })
        .map((button) => button.textContent),
  };
}

/**
 * Styles go into a document of their own: jsdom looks through every rule of the page for each element that is sought by
 * its role, and draws nothing anyway. What is hidden from people is hidden by attributes.
 */
const unstyled = createDOMRenderer(document.implementation.createHTMLDocument());

export function paneOf({ app }: OpenApp): ReactElement {
  return (
    <RendererProvider renderer={unstyled}>
      <Pane app={app} officeBrightness={() => undefined} />
    </RendererProvider>
  );
}
