import { directionOf, languageOf } from "../../src/words/language";

test.each([
  ["en-US", "en"],
  ["en-GB", "en"],
  ["de", "de"],
  ["de-DE", "de"],
  ["de-AT", "de"],
  ["DE-ch", "de"],
  ["fr-FR", "en"],
  ["den", "en"],
  ["nds", "en"],
  ["x-de", "en"],
  ["", "en"],
  ["__proto__", "en"],
  ["de<script>", "de"],
])("%j is spoken to in %s", (locale, language) => {
  expect(languageOf(locale)).toBe(language);
});

test.each([
  ["en-US", "ltr"],
  ["de-DE", "ltr"],
  ["ar-EG", "rtl"],
  ["he-IL", "rtl"],
  ["fa", "rtl"],
  ["ur-PK", "rtl"],
  ["AR-sa", "rtl"],
  ["arn", "ltr"],
  ["hebrew", "ltr"],
  ["", "ltr"],
  ["constructor", "ltr"],
])("the words of %j run %s", (locale, direction) => {
  expect(directionOf(locale)).toBe(direction);
});
