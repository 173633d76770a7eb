import { createContext, useCallback, useContext } from "react";
import { useStore } from "zustand";
import type { Action } from "../../actions/action";
import type { App } from "../../actions/app";
import type { State } from "../../actions/state";
import type { AppWords } from "../../words/words";

export const AppContext = createContext<App | undefined>(undefined);

/** The app that the pane draws. @throws when used outside the pane: a bug */
export function useApp(): App {
  const app = useContext(AppContext);
  if (app === undefined) throw new Error("The pane's components need an AppContext");
  return app;
}

/** What the add-in says, in the person's language. */
export function useWords(): AppWords {
  return useApp().words;
}

/** A part of the state; the component is drawn again when it changes. */
export function useAppState<Part>(part: (state: State) => Part): Part {
  return useStore(useApp().store, part);
}

/** An action, ready to be put on a button. It is off while another one runs. */
export function useAction<Input>(action: Action<Input>): {
  /** In the person's language. */
  readonly label: string;
  readonly isOff: boolean;
  readonly run: (input: Input) => void;
} {
  const app = useApp();
  const isOff = useAppState(
    (state) => !action.isEnabled(state) || (state.busy !== undefined && action.isLight !== true),
  );
  const run = useCallback(
    (input: Input) => {
      void app.perform(action, input);
    },
    [app, action],
  );
  return { label: app.words.actions.labels[action.id], isOff, run };
}
