import type { Formats } from "../formats";

const PAGES = [
  ["bulk-operations.md", "Partner Center on bulk operations"],
  ["rules.md", "Dealsheet’s own rules,"],
] as const;

function namedSource(source: string): string {
  return PAGES.reduce((text, [page, name]) => text.replace(page, name), source).replace(",,", ",");
}

/** How Dealsheet is used, its keys, what it does with data, and the reference of its rules. */
export const help = ({ number }: Formats) => ({
  open: "Help",
  title: "Dealsheet help",
  back: "Back",
  contents: "On this page",
  tour: "Show the tour",
  version: (version: string) => `Version ${version}`,
  steps: {
    heading: "How it goes",
    list: [
      {
        name: "Check",
        text: "Go to the sheet with your deals and press Check sheet. A CSV file is best imported with the plus.",
      },
      {
        name: "Mend",
        text: "Each finding leads to its cell and says what to do. What can only mean one thing is fixed in one step; you see every change before it is made.",
      },
      {
        name: "Choose accounts",
        text: "In a file that Partner Center has processed, choose the right customer account for each deal.",
      },
      { name: "Export", text: "Read what the upload will do and what stays out, and save the CSV file." },
      {
        name: "Upload",
        text: "Upload the file on the co-sell opportunities page of Partner Center. What it creates or closes cannot be undone.",
      },
      {
        name: "Bring it back",
        text: "Download the processed file and import it with the plus: its errors stand on their cells, and you go on where you were.",
      },
    ],
  },
  keys: {
    heading: "Keys",
    ribbon: "Anywhere in Excel:",
    pane: "In this pane:",
    mac: "On a Mac press Command instead of Ctrl.",
    names: { Ctrl: "Ctrl", Alt: "Alt", Shift: "Shift", Up: "Up", Down: "Down" },
    actions: {
      checkSheet: "Check the sheet",
      nextFinding: "Go to the next finding",
      previousFinding: "Go to the previous finding",
      useBestSuggestion: "Use the best suggested account of the selected row",
      exportCsv: "Show what an export would do",
    },
    inPane: {
      F8: "Next finding",
      "Shift+F8": "Previous finding",
      arrows: "Turn to another view; go from place to place in the picture of the sheet",
      Escape: "Close help, the tour, a preview",
    },
    arrows: "Arrow keys",
    escape: "Esc",
  },
  highlights: {
    heading: "What the highlights mean",
    text: "The eraser takes them away again. They are Dealsheet’s own layer: your fills, borders and dropdowns stay.",
  },
  data: {
    heading: "What happens to your data",
    list: [
      "Nothing leaves your computer: Dealsheet reads and writes the open workbook and talks to no server.",
      "The workbook keeps the values from the import and what you have chosen to ignore, so that both are still there when it is opened again.",
      "Only a fix, a choice or an import of yours changes cells, and each can be undone.",
      "That you have seen the tour is remembered in this browser, nothing else.",
    ],
  },
  rules: {
    heading: "Rules",
    search: "Search rules",
    shown: (shown: number, all: number) => `${number(shown)} of ${number(all)} rules`,
    none: "No rule fits. Search for a word of its title, a column or a value.",
    fails: "Not like this",
    passes: "Like this",
    blank: "(blank)",
    source: (source: string) => `Source: ${namedSource(source)}`,
  },
  /** The page and the place in it that a column or a rule comes from. */
  sourceName: namedSource,
  why: "Why?",
  whyOf: (title: string) => `Why? ${title}`,
});
