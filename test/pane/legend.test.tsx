import { screen, within } from "@testing-library/react";
import { cell, dealWorkbook } from "../actions/open-app";
import { deal, existingDeal } from "../deal";
import { openPane } from "./open-pane";

const legend = () => screen.queryByRole("region", { name: "Legend" });

test("the legend shows the three looks while the sheet has highlights, and explains them in words", async () => {
  const { press, user } = await openPane(dealWorkbook([deal()]), { view: "overview" });
  expect(legend()).not.toBeInTheDocument();
  await press("Check sheet");
  const samples = within(screen.getByRole("region", { name: "Legend" })).getAllByRole("listitem");
  expect(samples.map((sample) => sample.textContent)).toEqual(["Error", "Warning", "Read-only"]);
  await user.click(screen.getByRole("button", { name: "Legend", expanded: false }));
  expect(legend()).toHaveTextContent(/Error\s*Solid line, bold: .*refuse/);
  expect(legend()).toHaveTextContent(/Warning\s*Dashed line: /);
  expect(legend()).toHaveTextContent(/Read-only\s*Dotted line, italic: Partner Center refuses changes/);
  await press("Clear highlights");
  expect(legend()).not.toBeInTheDocument();
});

test.each([
  [
    "the reason after Lost",
    "Declined/Lost/Error reason",
    "Lost",
    /Substatus is Lost.*4\s*Customer requirement not met/,
  ],
  [
    "the reason after Error",
    "Declined/Lost/Error reason",
    "Error",
    /Substatus is Error.*4\s*Connector data sync issues/,
  ],
  ["the reason otherwise", "Declined/Lost/Error reason", "Accepted", /only needed when the substatus is Declined/],
  ["the help", "What specific help from Microsoft?", "Accepted", /3\s*Proof of concept/],
  ["the sales stage", "Sales Stage", "Accepted", /40\s*Developed/],
])("the codes of %s are explained beside the selected cell", async (_, column, substatus, text) => {
  const open = await openPane(dealWorkbook([existingDeal({ "Partner Referral Substatus": substatus })]));
  await open.press("Check sheet");
  open.select(cell(column, 2));
  expect(await screen.findByRole("region", { name: `Cell ${cell(column, 2)}: ${column}` })).toHaveTextContent(text);
});
