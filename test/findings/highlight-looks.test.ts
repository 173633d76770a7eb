import { HIGHLIGHT_LOOKS } from "../../src/findings/highlight-looks";

test.each(HIGHLIGHT_LOOKS)(
  "the text of $kind is legible on its fill, and its line on white and on the fill",
  (look) => {
    expect(contrast(look.fill, look.font)).toBeGreaterThanOrEqual(4.5);
    expect(contrast("#FFFFFF", look.border.color)).toBeGreaterThanOrEqual(3);
    expect(contrast(look.fill, look.border.color)).toBeGreaterThanOrEqual(3);
  },
);

test("no two kinds look alike without colour, not even in a blank cell", () => {
  const lines = HIGHLIGHT_LOOKS.map(({ border }) => border.style);
  expect(new Set(lines).size).toBe(HIGHLIGHT_LOOKS.length);
  const letters = HIGHLIGHT_LOOKS.map(({ bold = false, italic = false }) => `${bold} ${italic}`);
  expect(new Set(letters).size).toBe(HIGHLIGHT_LOOKS.length);
});

/** The contrast ratio of two `#RRGGBB` colours, as WCAG 2.2 defines it. */
function contrast(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

function luminance(color: string): number {
  const channel = (index: number) => {
    const value = parseInt(color.slice(index, index + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  return 0.2126 * channel(1) + 0.7152 * channel(3) + 0.0722 * channel(5);
}
