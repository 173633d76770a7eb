import fc from "fast-check";
import { differences } from "../../src/accounts/difference";

/** `Contoso [Ltd]`: what is different in brackets. */
function marked(text: string, other: string): string {
  return differences(text, other)
    .map((stretch) => (stretch.isDifferent ? `[${stretch.text}]` : stretch.text))
    .join("");
}

test.each([
  ["Contoso Ltd", "Contoso Ltd", "Contoso Ltd"],
  ["CONTÓSO LTD.", "Contoso Ltd", "CONTÓSO LTD."],
  ["Contoso Iberia S.A.", "Contoso SA", "Contoso [Iberia] S.A."],
  ["Contoso, Ltd", "Fabrikam", "[Contoso], [Ltd]"],
  ["Tailspin Tailspin", "Tailspin", "Tailspin [Tailspin]"],
  ["Margie’s Travel", "Margies Travel", "Margie’s Travel"],
  ["12 Main St, Redmond", "14 Main St, Redmond", "[12] Main St, Redmond"],
  ["株式会社コントソ", "コントソ", "[株式会社コントソ]"],
  ["A-B", "A", "A-[B]"],
  ["", "Contoso", ""],
  ["--", "Contoso", "--"],
])("%j beside %j", (text, other, expected) => {
  expect(marked(text, other)).toBe(expected);
});

test("the stretches together are the text, whatever it is", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), fc.string({ unit: "grapheme" }), (text, other) => {
      expect(
        differences(text, other)
          .map((stretch) => stretch.text)
          .join(""),
      ).toBe(text);
    }),
  );
});
