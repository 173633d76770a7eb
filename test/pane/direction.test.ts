import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";

const folder = path.resolve(__dirname, "../../src/pane");

const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));

/** Styles that stay at one side of the screen whichever way the words run. */
const PHYSICAL =
  /\b(?:(?:padding|margin|border)(?:Left|Right)\w*|scroll(?:Margin|Padding)(?:Left|Right)|left|right|border(?:Top|Bottom)(?:Left|Right)Radius)\s*:|textAlign:\s*"(?:left|right)"|float:\s*"(?:left|right)"/;

test("there are styles to look at", () => {
  expect(files.length).toBeGreaterThan(50);
});

test.each(["paddingLeft: 0", "marginRight: tokens.x", 'textAlign: "left"', "{ left: 0 }"])("%s is found", (style) => {
  expect(style).toMatch(PHYSICAL);
});

test.each(["paddingInlineStart: 0", 'textAlign: "start"', "insetInlineEnd: 0", "leftOut: 3", "isLeft: true"])(
  "%s is not",
  (style) => {
    expect(style).not.toMatch(PHYSICAL);
  },
);

test.each(files)("%s would look right from right to left", (file) => {
  const lines = readFileSync(path.join(folder, file), "utf8").split("\n");
  expect(lines.filter((line) => PHYSICAL.test(line))).toEqual([]);
});
