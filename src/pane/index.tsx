import { createRoot } from "react-dom/client";
import { createApp } from "../actions/app";
import { commandsOf } from "../actions/commands-of";
import { calendarDay } from "../actions/calendar-day";
import { associateCommands } from "../commands/commands";
import { createExcelHost } from "../excel/excel-host";
import { directionOf } from "../words/language";
import { loadWords } from "../words/load-words";
import type { AppWords } from "../words/words";
import { OutsideExcel } from "./outside-excel";
import { Pane } from "./pane";
import { isDarkColor, type Brightness } from "./elements/use-theme";
import { takeFirstRun } from "./tour/first-run";

const container = document.getElementById("root");
if (container === null) throw new Error("taskpane.html has no element #root");
const root = createRoot(container);

/** What Office says of its theme; it is silent in Excel on the web. */
function officeBrightness(): Brightness | undefined {
  const theme = Office.context.officeTheme as Partial<Office.OfficeTheme> | undefined;
  if (theme?.isDarkTheme !== undefined) return theme.isDarkTheme ? "dark" : "light";
  if (theme?.bodyBackgroundColor === undefined) return undefined;
  return isDarkColor(theme.bodyBackgroundColor) ? "dark" : "light";
}

async function showOutsideExcel(): Promise<void> {
  const words = await loadWords(navigator.language);
  tellLanguage(words);
  root.render(<OutsideExcel words={words} />);
}

/** Tells the page's language to screen readers and to the browser: that of the words, which may not be Office's own. */
function tellLanguage({ language }: AppWords): void {
  document.documentElement.lang = language;
  document.documentElement.dir = directionOf(language);
}

async function start(): Promise<void> {
  const { host } = await Office.onReady();
  // The declaration leaves out that there is no host in a plain browser.
  if ((host as Office.HostType | null) !== Office.HostType.Excel) {
    await showOutsideExcel();
    return;
  }
  const { displayLanguage } = Office.context;
  // The declaration leaves out that desktop Excel has none.
  const partition = Office.context.partitionKey as string | undefined;
  const words = await loadWords(displayLanguage);
  tellLanguage(words);
  const app = createApp(createExcelHost(), { today: () => calendarDay(new Date()), words });
  root.render(<Pane app={app} officeBrightness={officeBrightness} startsWithTour={takeFirstRun(partition)} />);
  associateCommands(commandsOf(app));
  await app.start();
}

// Without a network, office.js itself is missing.
if (typeof Office === "undefined") void showOutsideExcel();
else void start();
