import { render, screen } from "@testing-library/react";
import { OutsideExcel } from "../../src/pane/outside-excel";
import { isDarkColor } from "../../src/pane/elements/use-theme";
import { wordsFor } from "../../src/words/words-for";

test.each([
  ["#FFFFFF", false],
  ["#f3f2f1", false],
  ["#262626", true],
  ["#000000ff", true],
  ["#217346", true],
  ["not a colour", false],
])("%s is dark: %s", (color, isDark) => {
  expect(isDarkColor(color)).toBe(isDark);
});

test.each([
  ["en-GB", /works inside Excel/],
  ["de-AT", /arbeitet in Excel/],
])("opened in a plain browser the page says where it belongs, in %s", (locale, text) => {
  render(<OutsideExcel words={wordsFor(locale)} />);
  expect(screen.getByText(text)).toBeVisible();
});
