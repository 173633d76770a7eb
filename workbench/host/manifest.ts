/** A button that the manifest puts on the ribbon. Addresses are paths (with query) on the page's own origin. */
export interface ManifestControl {
  readonly id: string;
  readonly label: string;
  readonly supertip: { readonly title: string; readonly description: string };
  /** Size in pixels → address of the picture. */
  readonly icons: ReadonlyMap<number, string>;
  readonly action:
    | { readonly kind: "ShowTaskpane"; readonly url: string }
    | { readonly kind: "ExecuteFunction"; readonly functionName: string };
}

export interface ManifestGroup {
  readonly id: string;
  readonly label: string;
  readonly controls: readonly ManifestControl[];
}

/** What a host reads from an add-in-only manifest. */
export interface Manifest {
  readonly id: string;
  readonly displayName: string;
  readonly taskPaneUrl: string;
  /** Page of the function commands where the add-in has no shared runtime. */
  readonly functionFileUrl: string | undefined;
  readonly groups: readonly ManifestGroup[];
  /** The file that lists the add-in's key combinations. */
  readonly extendedOverridesUrl: string | undefined;
  /** Set → lowest version that the add-in asks for. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Pane and function commands live in one page, which stays when the pane is closed. */
  readonly sharedRuntime: boolean;
}

export class ManifestError extends Error {
  override readonly name = "ManifestError";
}

/**
 * Reads manifest.xml (schema `appforoffice/1.1` with version overrides) by the names of its elements.
 * Only the paths of its addresses are used: the add-in is served from the origin of the page.
 *
 * @throws ManifestError when the text is no such manifest, or refers to a resource that it does not have
 */
export function parseManifest(xml: string): Manifest {
  const document = new DOMParser().parseFromString(xml, "application/xml");
  const failure = document.querySelector("parsererror");
  if (failure !== null) throw new ManifestError(`The manifest is no XML: ${failure.textContent.trim()}`);
  const root = document.documentElement;
  if (root.localName !== "OfficeApp")
    throw new ManifestError(`The manifest begins with ${root.localName}, not OfficeApp.`);

  const overrides = child(root, "VersionOverrides");
  const resources = resourcesOf(overrides);
  const workbook = children(child(overrides, "Hosts"), "Host").find((host) => typeOf(host) === "Workbook");
  const factor = child(workbook, "DesktopFormFactor");
  const functionFile = child(factor, "FunctionFile");
  const extendedOverrides = child(root, "ExtendedOverrides")?.getAttribute("Url");

  return {
    id: child(root, "Id")?.textContent.trim() ?? "",
    displayName: defaultValue(root, "DisplayName"),
    taskPaneUrl: pathOf(defaultValue(child(root, "DefaultSettings"), "SourceLocation")),
    functionFileUrl: functionFile === undefined ? undefined : pathOf(resources(functionFile)),
    extendedOverridesUrl: typeof extendedOverrides === "string" ? pathOf(extendedOverrides) : undefined,
    groups: children(factor, "ExtensionPoint")
      .filter((point) => typeOf(point) === "PrimaryCommandSurface")
      .flatMap((point) => children(point, "OfficeTab").concat(children(point, "CustomTab")))
      .flatMap((tab) => children(tab, "Group"))
      .map((group) => readGroup(group, resources)),
    requirementSets: readSets(child(child(root, "Requirements"), "Sets")),
    sharedRuntime: children(child(workbook, "Runtimes"), "Runtime").some(
      (runtime) => runtime.getAttribute("lifetime") === "long",
    ),
  };
}

/** The text or address that an element's `resid` stands for. */
type Resources = (element: Element | undefined) => string;

function resourcesOf(overrides: Element | undefined): Resources {
  const values = new Map<string, string>();
  for (const list of child(overrides, "Resources")?.children ?? []) {
    for (const item of list.children) values.set(item.id, item.getAttribute("DefaultValue") ?? "");
  }
  return (element) => {
    const id = element?.getAttribute("resid") ?? "";
    const value = values.get(id);
    if (value === undefined) throw new ManifestError(`The manifest has no resource "${id}".`);
    return value;
  };
}

function readGroup(group: Element, resources: Resources): ManifestGroup {
  return {
    id: group.id,
    label: resources(child(group, "Label")),
    controls: children(group, "Control").map((control) => readControl(control, resources)),
  };
}

function readControl(control: Element, resources: Resources): ManifestControl {
  const supertip = child(control, "Supertip");
  const action = child(control, "Action");
  return {
    id: control.id,
    label: resources(child(control, "Label")),
    supertip: { title: resources(child(supertip, "Title")), description: resources(child(supertip, "Description")) },
    icons: new Map(
      children(child(control, "Icon"), "Image").map((image) => [
        Number(image.getAttribute("size")),
        pathOf(resources(image)),
      ]),
    ),
    action:
      typeOf(action) === "ExecuteFunction"
        ? { kind: "ExecuteFunction", functionName: child(action, "FunctionName")?.textContent.trim() ?? "" }
        : { kind: "ShowTaskpane", url: pathOf(resources(child(action, "SourceLocation"))) },
  };
}

function readSets(sets: Element | undefined): Readonly<Record<string, string>> {
  const floor = sets?.getAttribute("DefaultMinVersion") ?? "1.1";
  return Object.fromEntries(
    children(sets, "Set").map((set) => [set.getAttribute("Name") ?? "", set.getAttribute("MinVersion") ?? floor]),
  );
}

function child(parent: Element | undefined, name: string): Element | undefined {
  return children(parent, name)[0];
}

function children(parent: Element | undefined, name: string): Element[] {
  return [...(parent?.children ?? [])].filter((element) => element.localName === name);
}

function typeOf(element: Element | undefined): string | null | undefined {
  return element?.getAttributeNS("http://www.w3.org/2001/XMLSchema-instance", "type");
}

function defaultValue(parent: Element | undefined, name: string): string {
  const value = child(parent, name)?.getAttribute("DefaultValue");
  if (value === null || value === undefined) throw new ManifestError(`The manifest has no ${name}.`);
  return value;
}

function pathOf(address: string): string {
  const { pathname, search } = new URL(address);
  return pathname + search;
}
