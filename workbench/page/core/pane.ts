import { VISIBILITY_CHANGED } from "../../api/event-types";
import type { ManifestControl } from "../../host/manifest";
import { leavesPane } from "../../host/notify-host";
import { connectFrame, type ConnectedFrame, type FrameHooks, type FrameSurroundings } from "./connected-frame";
import type { UiStore } from "./ui-store";

/** The add-in's pane, and what the ribbon does with it. */
export interface Pane {
  readonly show: () => void;
  /** With a shared runtime the page lives on, hidden; else it is unloaded. */
  readonly hide: () => void;
  readonly reload: () => void;
  /** A new activation, as if another document had been opened; visible if it was. */
  readonly restart: () => void;
  /** What pressing a button of the ribbon does; resolves when the add-in has reported the end of its function. */
  readonly press: (control: ManifestControl) => Promise<void>;
  /** Runs a function of the add-in, as a key combination does; `caller` stands for the button that has run it. */
  readonly runFunction: (functionName: string, caller: string) => Promise<void>;
  readonly frame: () => ConnectedFrame | undefined;
  readonly functionFrame: () => ConnectedFrame | undefined;
}

/**
 * @param focusSheet puts the focus back on the sheet, when a key leaves the pane
 */
export function createPane(surroundings: FrameSurroundings, store: UiStore, focusSheet: () => void): Pane {
  const { manifest } = surroundings;
  let pane: ConnectedFrame | undefined;
  let functions: ConnectedFrame | undefined;

  const hooks: FrameHooks = {
    onShowTaskpane: () => {
      store.setState({ paneVisible: true });
    },
    onHideTaskpane: () => {
      store.setState({ paneVisible: false });
    },
    onNotice(notice) {
      if (leavesPane(notice)) focusSheet();
    },
  };

  const load = (url: string = manifest.taskPaneUrl): ConnectedFrame => {
    if (pane !== undefined && (pane.page.url === url || manifest.sharedRuntime)) return pane;
    unload();
    pane = connectFrame(url, surroundings, hooks);
    store.setState({ pane: pane.page });
    return pane;
  };
  const unload = () => {
    pane?.close();
    pane = undefined;
    store.setState({ pane: undefined });
  };
  const unloadFunctions = () => {
    functions?.close();
    functions = undefined;
    store.setState({ functionFile: undefined });
  };

  /** The page where functions live: the pane's own with a shared runtime, else the function file's, for as long as it runs. */
  const functionPage = (): ConnectedFrame => {
    if (manifest.sharedRuntime) return load();
    if (manifest.functionFileUrl === undefined)
      throw new Error("The manifest has a function command but no function file.");
    functions ??= connectFrame(manifest.functionFileUrl, surroundings, hooks);
    store.setState({ functionFile: functions.page });
    return functions;
  };

  const tellVisibility = (visibility: "Visible" | "Hidden") => {
    pane?.host.fire([{ type: VISIBILITY_CHANGED, target: "", payload: JSON.stringify({ visibility }) }]);
  };

  const show = (url?: string) => {
    const wasHidden = pane !== undefined && !store.getState().paneVisible;
    load(url);
    store.setState({ paneVisible: true });
    if (wasHidden) tellVisibility("Visible");
  };

  const runFunction = async (functionName: string, caller: string) => {
    store.setState({ runningCommand: caller });
    try {
      await functionPage().host.runCommand(functionName, caller);
    } finally {
      store.setState({ runningCommand: undefined });
      unloadFunctions();
    }
  };

  return {
    show: () => {
      show();
    },
    hide() {
      store.setState({ paneVisible: false });
      if (manifest.sharedRuntime) tellVisibility("Hidden");
      else unload();
    },
    reload() {
      pane?.reload();
    },
    restart() {
      const wasLoaded = pane !== undefined;
      const wasVisible = store.getState().paneVisible;
      unload();
      unloadFunctions();
      if (wasLoaded && wasVisible) load();
    },
    async press(control) {
      if (control.action.kind === "ShowTaskpane") {
        show(control.action.url);
        return;
      }
      await runFunction(control.action.functionName, control.id);
    },
    runFunction,
    frame: () => pane,
    functionFrame: () => functions,
  };
}
