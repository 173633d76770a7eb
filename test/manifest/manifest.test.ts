import { readFileSync } from "node:fs";
import path from "node:path";
import { manifestProblems } from "../../scripts/manifest-problems";

const ROOT = path.resolve(__dirname, "../..");
const MANIFEST = readFileSync(path.join(ROOT, "manifest.xml"), "utf8");

test("the add-in's manifest has no problem", () => {
  expect(manifestProblems(MANIFEST, ROOT)).toEqual([]);
});

test.each([
  ["broken XML", "</OfficeApp>", "", /Not well-formed/],
  ["a missing element", /<Version>.*<\/Version>/, "", /OfficeApp lacks Version/],
  [
    "elements out of order",
    /(<ProviderName>.*<\/ProviderName>)\s*(<DefaultLocale>.*<\/DefaultLocale>)/,
    "$2$1",
    /must stand in the order/,
  ],
  ["an unknown resource", 'resid="Check.Label"', 'resid="Check.Labell"', /Check\.Labell, which does not exist/],
  [
    "a resource of the wrong kind",
    '<FunctionFile resid="Taskpane.Url"',
    '<FunctionFile resid="Check.Label"',
    /not of Urls/,
  ],
  ["a label that is too long", 'DefaultValue="Check"', `DefaultValue="${"x".repeat(126)}"`, /longer than 125/],
  [
    "a plain http address",
    'id="Taskpane.Url" DefaultValue="https:',
    'id="Taskpane.Url" DefaultValue="http:',
    /must be an https address/,
  ],
  ["an id that is no GUID", "6f6b6a52", "6f6b6a5", /is not a GUID/],
  ["an icon that does not exist", "assets/icon-80.png", "assets/icon-81.png", /icon-81\.png does not exist/],
  ["an icon of the wrong size", "assets/check-80.png", "assets/check-32.png", /32×32, not 80×80/],
  ["an icon set without a size", '<bt:Image size="80" resid="Export.80" />', "", /lacks the size 80/],
  [
    "a text that is not translated",
    '<bt:Override Locale="de-DE" Value="Exportieren" />',
    "",
    /String Export\.Label is not written in de-DE/,
  ],
  [
    "a translation that is too long",
    'Value="Exportieren"',
    `Value="${"x".repeat(126)}"`,
    /String Export\.Label is longer than 125 characters in de-DE/,
  ],
  [
    "a host that the base does not name",
    '<Host xsi:type="Workbook">',
    '<Host xsi:type="Document">',
    /names the host Document/,
  ],
])("%s is found", (_name, from, to, problem) => {
  const broken = MANIFEST.replace(from, to);
  expect(broken).not.toBe(MANIFEST);
  expect(manifestProblems(broken, ROOT).join("\n")).toMatch(problem);
});
