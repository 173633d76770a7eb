import { check, settled, type Scene } from "../scene";

/** What goes wrong, and what takes long. */
export const TROUBLE: readonly Scene[] = [
  {
    name: "not-a-co-sell-file",
    options: {},
    road: async (bench, words) => {
      await bench.ask((workbench) => {
        workbench.type("A1", "Name");
        workbench.type("B1", "Age");
        workbench.type("A2", "Ada");
      });
      await bench.pane.getByRole("button", { name: words.actions.labels.checkSheet, exact: true }).click();
      await settled(bench);
    },
  },
  {
    name: "refused-by-excel",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await bench.ask((workbench) => {
        workbench.editMode(true);
      });
      await bench.pane.getByRole("button", { name: words.actions.labels.checkSheet, exact: true }).click();
      await settled(bench);
    },
  },
  {
    name: "protected",
    options: { sample: "new-deals.csv" },
    road: async (bench, words) => {
      await bench.ask((workbench) => {
        workbench.workbook.activeSheet.protect();
      });
      await check(bench, words);
    },
  },
  {
    name: "checking",
    options: { sample: "large.csv" },
    road: async (bench, words) => {
      await bench.ask((workbench) => {
        workbench.latency = 60_000;
      });
      await bench.pane.getByRole("button", { name: words.actions.labels.checkSheet, exact: true }).click();
      await settled(bench);
    },
  },
];
