import { readFileSync } from "node:fs";
import path from "node:path";
import { downloadTexts } from "../../src/download/download-texts";

test.each([
  ["de-DE", "de"],
  ["de", "de"],
  ["DE-at", "de"],
  ["en-GB", "en"],
  ["fr-FR", "en"],
  ["", "en"],
])("%s: %s", (locale, language) => {
  expect(downloadTexts(locale).language).toBe(language);
});

test("without scripts the page says the same in English", () => {
  const page = readFileSync(path.resolve(__dirname, "../../src/download/download.html"), "utf8").replace(/\s+/g, " ");
  const { title, heading, save, why } = downloadTexts("en-US");
  expect([title, heading, save, why].filter((text) => !page.includes(text))).toEqual([]);
});
