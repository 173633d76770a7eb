import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const root = path.resolve(__dirname, "../..");
const documents = [
  "README.md",
  ...readdirSync(path.join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .map((name) => `docs/${name}`),
];

/** Every link and picture that stays in the repository, with the document that has it. */
const links = documents.flatMap((document) =>
  [...readFileSync(path.join(root, document), "utf8").matchAll(/\]\(([^)\s]+)\)/g)]
    .map(([, target]) => target ?? "")
    .filter((target) => !target.startsWith("https://"))
    .map((target) => [document, target] as const),
);

test("the documents link one another", () => {
  expect(links).toContainEqual(["README.md", "docs/administrators.md"]);
  expect(links.length).toBeGreaterThan(3);
});

test.each(links)("%s links to %s, which is there", (document, target) => {
  const [file = "", heading] = target.split("#");
  const linked = path.resolve(root, path.dirname(document), file === "" ? path.basename(document) : file);
  expect(existsSync(linked)).toBe(true);
  if (heading !== undefined) expect(headingsOf(linked)).toContain(heading);
});

/** The fragments that GitHub gives the headings of a document. */
function headingsOf(file: string): readonly string[] {
  return [...readFileSync(file, "utf8").matchAll(/^#+ (.+)$/gm)].map(([, text = ""]) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N} _-]/gu, "")
      .replaceAll(" ", "-"),
  );
}

test("the page for administrators tells the policy that the pane has", () => {
  const page = readFileSync(path.join(root, "src/pane/taskpane.html"), "utf8");
  const policy = /content="(default-src[^"]+)"/.exec(page)?.[1] ?? "";
  const told = readFileSync(path.join(root, "docs/administrators.md"), "utf8").replace(/\s+/g, " ");
  expect(policy).not.toBe("");
  expect(told).toContain(policy);
});

test("and the permission and the version of Excel that the manifest asks for", () => {
  const manifest = readFileSync(path.join(root, "manifest.xml"), "utf8");
  const told = readFileSync(path.join(root, "docs/administrators.md"), "utf8");
  const permission = /<Permissions>(\w+)</.exec(manifest)?.[1];
  const version = /<Set Name="ExcelApi" MinVersion="([\d.]+)"/.exec(manifest)?.[1];
  expect(told).toContain(`\`${permission ?? "?"}\``);
  expect(told).toContain(`ExcelApi ${version ?? "?"}`);
});
