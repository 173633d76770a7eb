import { render, screen } from "@testing-library/react";
import { OutsideExcel } from "../../src/pane/outside-excel";
import { isDarkColor } from "../../src/pane/elements/use-theme";

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

test("opened in a plain browser the page says where it belongs", () => {
  render(<OutsideExcel />);
  expect(screen.getByText(/works inside Excel/)).toBeVisible();
});
