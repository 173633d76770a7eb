import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { looseTexts } from "./loose-texts";

const SOURCE = path.resolve(__dirname, "../../src");

/** The rooms that work for a person. The others hold the template's data, the rules' sources, and the words themselves. */
const ROOMS = ["actions", "commands", "csv", "edits", "excel", "findings", "pane"];

/** A source in which every text may stand. */
const ALL = /^/;

/** What looks like a text for people and is none, and why. */
const EXCEPTIONS: readonly (readonly [file: string, text: RegExp, why: string])[] = [
  ["actions/account-match.ts", /^Customer \{\}$/, "a column's name"],
  ["actions/failure-notice.ts", /^(?:Thrown:|Code:|Caused by) \{\}$/, "a report in English, for those who mend it"],
  ["actions/sample-cells.ts", ALL, "goes into cells: a file is the same in every language"],
  ["csv/windows-1252.ts", ALL, "a table of characters"],
  ["excel/list-sheet.ts", /^Dealsheet lists$/, "by this name a hidden sheet is found again"],
  ["excel/text-part.ts", /^<\{\} xmlns=/, "XML"],
  ["pane/outside-excel.tsx", /^Dealsheet$/, "the product's name"],
  ["pane/pane.tsx", /^Dealsheet$/, "the product's name"],
  ["pane/accounts/typed-account-form.tsx", /^6-ABCDEFG23XB$/, "how an account's ID is written"],
  ["pane/elements/use-kept-focus.ts", /^button:not/, "a CSS selector"],
  ["pane/findings/findings-list.tsx", /^bulk \{\}$/, "a key of the list's items"],
  ["pane/findings/list-items.ts", /^(?:bulk|head) \{\}$/, "a key of the list's items"],
  ["pane/overview/legend.tsx", /^1px \{\} \{\}$/, "CSS"],
];

const FOUND = ROOMS.flatMap((room) =>
  readdirSync(path.join(SOURCE, room), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .flatMap((name) => {
      const file = `${room}/${name.replaceAll(path.sep, "/")}`;
      return looseTexts(file, readFileSync(path.join(SOURCE, file), "utf8")).map((text) => ({ file, ...text }));
    }),
);

const isExcepted = ({ file, text }: (typeof FOUND)[number]): boolean =>
  EXCEPTIONS.some(([where, what]) => where === file && what.test(text));

test("every text for people stands in the catalogue of words", () => {
  const loose = FOUND.filter((each) => !isExcepted(each));
  expect(loose.map(({ file, line, text }) => `${file}:${line}: ${text}`)).toEqual([]);
});

test("every exception is needed", () => {
  const isNeeded = ([where, what]: (typeof EXCEPTIONS)[number]): boolean =>
    FOUND.some(({ file, text }) => where === file && what.test(text));
  expect(EXCEPTIONS.filter((exception) => !isNeeded(exception))).toEqual([]);
});

test.each<[source: string, texts: readonly string[]]>([
  ['const text = "Nothing was written.";', ["Nothing was written."]],
  ["say(`${name} is gone.`);", ["{} is gone."]],
  ["say(`${isOne ? `the row ${row}` : rows}, ${column}`);", ["the row {}"]],
  ['const action = { id: "applyFix", label: "Fix" };', ["Fix"]],
  ['const action = { label: isOpen ? "Close" : name };', ["Close"]],
  ['const MARKS = { error: { word: "Error" } };', ["Error"]],
  ["const a = <p>Nothing to mend</p>;", ["Nothing to mend"]],
  ["const a = <b>Fix</b>;", ["Fix"]],
  ['const a = <b>{isOne ? "row" : "rows"}</b>;', ["row", "rows"]],
  ['const a = <b>{isOne && ("one")}</b>;', ["one"]],
  ['const a = <img alt="Picture" title={`${n}\u00a0rows`} />;', ["Picture", "{} rows"]],
  ['const a = <Field hint="For example 7" />;', ["For example 7"]],
])("%s holds a loose text", (source, texts) => {
  expect(looseTexts("source.tsx", source).map(({ text }) => text)).toEqual(texts);
});

test.each([
  '// A comment is for whoever reads the source.\nimport { a } from "./a b";',
  'type Verb = "put back" | "fixed";',
  'const value = cellOf(deal, "Customer Name");',
  'const families = ["Team member", "Solution"];',
  'throw new HostError("busy", `The sheet ${name} is busy.`);',
  "class HostError extends Error { constructor() { super(`Excel said no.`); } }",
  'const useStyles = makeStyles({ bar: { padding: "2px 4px", "@media (min-width: 20em)": { display: "none" } } });',
  'const a = <path d="M0 0h2" transform={`translate(${x} ${y})`} className="a b" />;',
  "const a = <b>{count} · {words.rows}, {a}</b>;",
  'const a = <Button id="check" appearance="primary" aria-labelledby={`${id} name`} />;',
  'if (event.key === "Escape") run({ kind: "text" });',
])("%s holds none", (source) => {
  expect(looseTexts("source.tsx", source)).toEqual([]);
});
