import { ApiError } from "../api-error";
import { ApiObject } from "../api-object";

/** What Office asks of the host beside the workbook: whether the pane can take commands, and where it is shown. */
export interface PaneHooks {
  /** `Office.addin.showAsTaskpane()`. */
  readonly onShowTaskpane?: () => void;
  /** `Office.addin.hide()`. */
  readonly onHideTaskpane?: () => void;
}

class AddinInternalService extends ApiObject {
  static override readonly apiName = "AddinInternalService";

  /** The pane can take ribbon commands; the start of a pane fails if this is not answered. */
  notifyActionHandlerReady(): void {
    return undefined;
  }
}

/** The pane as a shared runtime: `Visible`, or `Background` while it is hidden. */
class AppRuntimeService extends ApiObject {
  static override readonly apiName = "AppRuntimeService";
  state = "Visible";
  constructor(
    readonly hooks: PaneHooks,
    readonly onVisibility: (visibility: "Visible" | "Hidden") => void,
  ) {
    super();
  }

  getAppRuntimeState(): string {
    return this.state;
  }

  setAppRuntimeState(state: unknown): void {
    if (state !== "Visible" && state !== "Background") throw new ApiError("InvalidArgument");
    this.state = state;
    if (state === "Visible") this.hooks.onShowTaskpane?.();
    else this.hooks.onHideTaskpane?.();
    this.onVisibility(state === "Visible" ? "Visible" : "Hidden");
  }
}

/** Whether the add-in starts with the document: `Inactive`, or `Background`. */
class AppRuntimePersistenceService extends ApiObject {
  static override readonly apiName = "AppRuntimePersistenceService";
  startState = "Inactive";

  getAppRuntimeStartState(): string {
    return this.startState;
  }

  setAppRuntimeStartState(state: unknown): void {
    this.startState = String(state);
  }
}

/** The services that the client asks for by full name. */
export function createServices(
  hooks: PaneHooks,
  onVisibility: (visibility: "Visible" | "Hidden") => void,
): ReadonlyMap<string, ApiObject> {
  return new Map<string, ApiObject>([
    ["Microsoft.InternalService.AddinInternalService", new AddinInternalService()],
    ["Microsoft.AppRuntime.AppRuntimeService", new AppRuntimeService(hooks, onVisibility)],
    ["Microsoft.AppRuntime.AppRuntimePersistenceService", new AppRuntimePersistenceService()],
  ]);
}
