import type { Formats } from "../formats";

/** The tour of the first run: one sentence for each thing that it points at. */
export const tour = ({ number }: Formats) => ({
  label: "Tour",
  progress: (step: number, steps: number) => `${number(step)} of ${number(steps)}`,
  steps: {
    check: "Check sheet reads the sheet that you are in and highlights what the upload would refuse.",
    status: "Here stands what was found; from then on every change is checked as you type.",
    add: "Plus imports a CSV file so that Excel changes nothing in it, and makes empty sheets.",
    export: "Export CSV first shows what the upload will do and what stays out, then saves the file.",
    help: "The question mark explains every rule and key, and has this tour.",
  },
  next: "Next",
  skip: "Skip the tour",
  done: "Done",
});
