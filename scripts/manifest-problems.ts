import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { XMLParser, XMLValidator } from "fast-xml-parser";
import { PNG } from "pngjs";

/** One element: its name without prefix, its attributes, its child elements in document order, and its text. */
interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

/** The order that the manifest schema wants; elements that are not named here are checked nowhere else in this add-in. */
const ORDER: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "OfficeApp",
    [
      "Id",
      "AlternateId",
      "Version",
      "ProviderName",
      "DefaultLocale",
      "DisplayName",
      "Description",
      "IconUrl",
      "HighResolutionIconUrl",
      "SupportUrl",
      "AppDomains",
      "Hosts",
      "Requirements",
      "DefaultSettings",
      "Permissions",
      "VersionOverrides",
      "ExtendedOverrides",
    ],
  ],
  ["VersionOverrides", ["Description", "Requirements", "Hosts", "Resources"]],
  ["DesktopFormFactor", ["GetStarted", "FunctionFile", "ExtensionPoint"]],
  ["Group", ["Label", "Icon", "Control"]],
  ["Control", ["Label", "Supertip", "Icon", "Action"]],
  ["Resources", ["Images", "Urls", "ShortStrings", "LongStrings"]],
]);

const REQUIRED: ReadonlyMap<string, readonly string[]> = new Map([
  [
    "OfficeApp",
    ["Id", "Version", "ProviderName", "DefaultLocale", "DisplayName", "Description", "IconUrl", "Hosts", "Permissions"],
  ],
  ["Control", ["Label", "Supertip", "Icon", "Action"]],
  ["Group", ["Label", "Icon", "Control"]],
]);

/** Which kind of resource an element's `resid` must name. */
const RESOURCE_KIND: ReadonlyMap<string, string> = new Map([
  ["Label", "ShortStrings"],
  ["Title", "ShortStrings"],
  ["Description", "LongStrings"],
  ["Image", "Images"],
  ["SourceLocation", "Urls"],
  ["FunctionFile", "Urls"],
  ["LearnMoreUrl", "Urls"],
  ["Runtime", "Urls"],
]);

const LONGEST: ReadonlyMap<string, number> = new Map([
  ["ShortStrings", 125],
  ["LongStrings", 250],
  ["DisplayName", 125],
  ["Description", 250],
]);

const RIBBON_ICON_SIZES = [16, 32, 80];

/**
 * What is wrong with an add-in-only manifest, one sentence each, found without the internet: order and presence of
 * elements, `resid`s and their kinds, lengths, addresses, ids, and that each icon is a PNG of the size it is named for.
 * Icons are looked for under `folder` by the path of their address.
 */
export function manifestProblems(xml: string, folder: string): readonly string[] {
  const wellFormed = XMLValidator.validate(xml);
  if (wellFormed !== true) return [`Not well-formed XML: ${wellFormed.err.msg} (line ${wellFormed.err.line})`];
  const root = parse(xml);
  if (root?.name !== "OfficeApp") return ["The root element must be OfficeApp."];
  const all = descendants(root);
  return [
    ...all.flatMap(orderProblems),
    ...identityProblems(root),
    ...all.flatMap(addressProblems),
    ...resourceProblems(root, all),
    ...translationProblems(root),
    ...hostProblems(root),
    ...iconProblems(root, all, folder),
  ];
}

function parse(xml: string): XmlElement | undefined {
  const parser = new XMLParser({
    preserveOrder: true,
    ignoreAttributes: false,
    attributeNamePrefix: "",
    removeNSPrefix: true,
  });
  return elementsIn(parser.parse(xml)).find((element) => !element.name.startsWith("?"));
}

/** fast-xml-parser's ordered form, `[{ Name: [...children], ":@": attributes }]`, as elements. */
function elementsIn(nodes: unknown): readonly XmlElement[] {
  if (!Array.isArray(nodes)) return [];
  return nodes.flatMap((node: Record<string, unknown>) => {
    const name = Object.keys(node).find((key) => key !== ":@" && key !== "#text");
    if (name === undefined) return [];
    const content = node[name];
    const attributes = new Map(
      Object.entries((node[":@"] ?? {}) as Record<string, unknown>).map(([k, v]) => [k, String(v)]),
    );
    return [{ name, attributes, children: elementsIn(content), text: textIn(content) }];
  });
}

function textIn(content: unknown): string {
  if (!Array.isArray(content)) return "";
  return content.map((node: Record<string, unknown>) => ("#text" in node ? String(node["#text"]) : "")).join("");
}

function descendants(element: XmlElement): readonly XmlElement[] {
  return [element, ...element.children.flatMap(descendants)];
}

function child(element: XmlElement, ...names: readonly string[]): XmlElement | undefined {
  return names.reduce<XmlElement | undefined>((at, name) => at?.children.find((each) => each.name === name), element);
}

function orderProblems(element: XmlElement): readonly string[] {
  const names = element.children.map(({ name }) => name);
  const missing = (REQUIRED.get(element.name) ?? []).filter((name) => !names.includes(name));
  const order = ORDER.get(element.name) ?? [];
  const places = names.map((name) => order.indexOf(name)).filter((place) => place >= 0);
  const disorder = places.some((place, at) => at > 0 && place < (places[at - 1] ?? 0));
  return [
    ...missing.map((name) => `${element.name} lacks ${name}.`),
    ...(disorder ? [`The elements of ${element.name} must stand in the order ${order.join(", ")}.`] : []),
  ];
}

function identityProblems(root: XmlElement): readonly string[] {
  const id = child(root, "Id")?.text ?? "";
  const version = child(root, "Version")?.text ?? "";
  const tooLong = ["DisplayName", "Description"].filter(
    (name) => (child(root, name)?.attributes.get("DefaultValue") ?? "").length > (LONGEST.get(name) ?? 0),
  );
  return [
    ...(/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? [] : [`Id ${id} is not a GUID.`]),
    ...(/^\d+(\.\d+){0,3}$/.test(version) ? [] : [`Version ${version} must be one to four numbers.`]),
    ...tooLong.map((name) => `${name} is longer than ${LONGEST.get(name) ?? 0} characters.`),
  ];
}

function addressProblems(element: XmlElement): readonly string[] {
  const value = element.attributes.get("DefaultValue") ?? "";
  const isAddress = /Url$|^SourceLocation$|^Image$/.test(element.name) && value !== "";
  return isAddress && !value.startsWith("https://") ? [`${element.name} ${value} must be an https address.`] : [];
}

function resourceProblems(root: XmlElement, all: readonly XmlElement[]): readonly string[] {
  const kinds = child(root, "VersionOverrides", "Resources")?.children ?? [];
  const kindOf = new Map(
    kinds.flatMap((kind) => kind.children.map((each) => [each.attributes.get("id") ?? "", kind.name] as const)),
  );
  const tooLong = kinds.flatMap((kind) =>
    kind.children
      .filter((each) => (each.attributes.get("DefaultValue") ?? "").length > (LONGEST.get(kind.name) ?? Infinity))
      .map(
        (each) =>
          `${kind.name} ${each.attributes.get("id") ?? ""} is longer than ${LONGEST.get(kind.name) ?? 0} characters.`,
      ),
  );
  const badId = [...kindOf.keys()]
    .filter((id) => id.length > 32)
    .map((id) => `The resource id ${id} is longer than 32 characters.`);
  const unresolved = all.flatMap((element) => {
    const resid = element.attributes.get("resid");
    if (resid === undefined) return [];
    const kind = kindOf.get(resid);
    if (kind === undefined) return [`${element.name} names the resource ${resid}, which does not exist.`];
    const wanted = RESOURCE_KIND.get(element.name);
    return wanted === undefined || wanted === kind
      ? []
      : [`${element.name} names ${resid}, which is of ${kind}, not of ${wanted}.`];
  });
  return [...tooLong, ...badId, ...unresolved];
}

/** What a person reads: the name, the description and all strings, with the kind that its length is limited by. */
function textsOf(root: XmlElement): readonly (readonly [kind: string, name: string, text: XmlElement])[] {
  const own = ["DisplayName", "Description"].flatMap((name) => {
    const text = child(root, name);
    return text === undefined ? [] : [[name, name, text] as const];
  });
  const strings = (child(root, "VersionOverrides", "Resources")?.children ?? [])
    .filter(({ name }) => name === "ShortStrings" || name === "LongStrings")
    .flatMap(({ name, children }) =>
      children.map((text) => [name, `${text.name} ${text.attributes.get("id") ?? ""}`, text] as const),
    );
  return [...own, ...strings];
}

/** A language that one text is written in, all of them must be; and a translation may be no longer than its original. */
function translationProblems(root: XmlElement): readonly string[] {
  const texts = textsOf(root);
  const translationsOf = ({ children }: XmlElement): readonly XmlElement[] =>
    children.filter(({ name }) => name === "Override");
  const localeOf = ({ attributes }: XmlElement): string => attributes.get("Locale") ?? "";
  const locales = new Set(texts.flatMap(([, , text]) => translationsOf(text).map(localeOf)));
  return texts.flatMap(([kind, name, text]) => {
    const translations = translationsOf(text);
    const has = new Set(translations.map(localeOf));
    const longest = LONGEST.get(kind) ?? Infinity;
    return [
      ...[...locales].filter((locale) => !has.has(locale)).map((locale) => `${name} is not written in ${locale}.`),
      ...translations
        .filter(({ attributes }) => (attributes.get("Value") ?? "").length > longest)
        .map((translation) => `${name} is longer than ${longest} characters in ${localeOf(translation)}.`),
    ];
  });
}

function hostProblems(root: XmlElement): readonly string[] {
  const base = child(root, "Hosts")?.children.map((host) => host.attributes.get("Name")) ?? [];
  const overriding =
    child(root, "VersionOverrides", "Hosts")?.children.map((host) => host.attributes.get("type")) ?? [];
  return overriding
    .filter((host) => !base.includes(host))
    .map((host) => `VersionOverrides names the host ${host ?? ""}, the base does not.`);
}

function iconProblems(root: XmlElement, all: readonly XmlElement[], folder: string): readonly string[] {
  const images = child(root, "VersionOverrides", "Resources", "Images")?.children ?? [];
  const addressOf = new Map(
    images.map((image) => [image.attributes.get("id") ?? "", image.attributes.get("DefaultValue") ?? ""]),
  );
  const sized = [
    { size: 32, address: child(root, "IconUrl")?.attributes.get("DefaultValue") ?? "" },
    { size: 64, address: child(root, "HighResolutionIconUrl")?.attributes.get("DefaultValue") ?? "" },
    ...all
      .filter((element) => element.name === "Image" && element.attributes.has("resid"))
      .map((image) => ({
        size: Number(image.attributes.get("size")),
        address: addressOf.get(image.attributes.get("resid") ?? "") ?? "",
      })),
  ];
  const missingSizes = all
    .filter((element) => element.name === "Icon")
    .flatMap((icon) => {
      const sizes = icon.children.map((image) => Number(image.attributes.get("size")));
      return RIBBON_ICON_SIZES.filter((size) => !sizes.includes(size)).map((size) => `An icon lacks the size ${size}.`);
    });
  const wrong = sized
    .filter(({ address }) => address !== "")
    .flatMap(({ size, address }) => pngProblems(address, size, folder));
  return [...missingSizes, ...new Set(wrong)];
}

function pngProblems(address: string, size: number, folder: string): readonly string[] {
  const file = path.join(folder, new URL(address).pathname);
  if (!existsSync(file)) return [`The icon ${address} does not exist.`];
  try {
    const { width, height } = PNG.sync.read(readFileSync(file));
    return width === size && height === size ? [] : [`${address} is ${width}×${height}, not ${size}×${size}.`];
  } catch {
    return [`${address} is not a PNG.`];
  }
}
