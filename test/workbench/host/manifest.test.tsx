import { readFileSync } from "node:fs";
import path from "node:path";
import { ManifestError, parseManifest } from "../../../workbench/host/manifest";

const xml = readFileSync(path.resolve(__dirname, "../fixture-add-in/manifest.xml"), "utf8");

test("what a host needs is read, addresses as paths of the page's own origin", () => {
  const manifest = parseManifest(xml);
  expect(manifest).toMatchObject({
    id: "2b7c1f0e-6d5a-4c3b-8a49-0f1e2d3c4b5a",
    displayName: "Fixture",
    taskPaneUrl: "/fixture/pane.html",
    functionFileUrl: "/fixture/pane.html",
    requirementSets: { ExcelApi: "1.9", SharedRuntime: "1.4" },
    sharedRuntime: true,
  });
  expect(manifest.groups.map(({ label, controls }) => [label, controls.map((control) => control.label)])).toEqual([
    ["Fixture", ["Open pane", "Stamp", "Stamp and show"]],
  ]);
  const [open, stamp] = manifest.groups[0]?.controls ?? [];
  expect(open?.action).toEqual({ kind: "ShowTaskpane", url: "/fixture/pane.html" });
  expect(open?.supertip).toEqual({ title: "Open pane", description: "Opens the pane." });
  expect(stamp?.action).toEqual({ kind: "ExecuteFunction", functionName: "stamp" });
  expect([...(stamp?.icons ?? [])]).toEqual([
    [16, "/fixture/icon.svg"],
    [32, "/fixture/icon.svg?size=32"],
  ]);
});

test.each([
  ["no XML", "<OfficeApp>", "no XML"],
  ["another document", "<html/>", "begins with html"],
  ["a resource that is not there", xml.replace('<bt:Url id="Pane.Url"', '<bt:Url id="Other"'), '"Pane.Url"'],
  ["no name", xml.replace("<DisplayName", "<Name"), "DisplayName"],
])("%s is refused in words", (_name, text, words) => {
  expect(() => parseManifest(text)).toThrow(ManifestError);
  expect(() => parseManifest(text)).toThrow(words);
});

test("without runtimes functions live in a page of their own", () => {
  expect(parseManifest(xml.replace('lifetime="long"', 'lifetime="short"')).sharedRuntime).toBe(false);
});
