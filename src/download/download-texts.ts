/** What stands on the page, by the ids of its elements, and what its status says. */
export interface DownloadTexts {
  readonly title: string;
  readonly heading: string;
  readonly save: string;
  readonly why: string;
  readonly ready: (file: string) => string;
  readonly none: string;
}

/**
 * The page's texts in the two languages of the add-in. They stand here and not with the add-in's other words, so that the
 * page of one button need not load all of those.
 */
const TEXTS: Readonly<Record<"en" | "de", DownloadTexts>> = {
  en: {
    title: "Dealsheet: save the exported file",
    heading: "Save the exported file",
    save: "Save the file",
    why: "Excel cannot save files from its side pane on this computer, so Dealsheet hands the file to your browser. The file is in this page alone: nothing was sent. Do not open it with a double click before the upload, because Excel would change dates and long numbers.",
    ready: (file) => `${file} is ready.`,
    none: "There is no file in this address. Go back to Excel and export again; the file's text can be copied there.",
  },
  de: {
    title: "Dealsheet: die exportierte Datei speichern",
    heading: "Die exportierte Datei speichern",
    save: "Datei speichern",
    why: "Auf diesem Computer kann Excel aus seinem Seitenbereich keine Dateien speichern, deshalb übergibt Dealsheet die Datei Ihrem Browser. Die Datei steht allein in dieser Seite: Nichts wurde gesendet. Öffnen Sie sie vor dem Upload nicht mit einem Doppelklick, weil Excel Datumswerte und lange Zahlen ändern würde.",
    ready: (file) => `${file} ist bereit.`,
    none: "In dieser Adresse steht keine Datei. Gehen Sie zu Excel zurück und exportieren Sie noch einmal; dort lässt sich der Text der Datei kopieren.",
  },
};

/** The language of the page for what the browser prefers, a BCP 47 tag, and its texts. */
export function downloadTexts(locale: string): DownloadTexts & { readonly language: "en" | "de" } {
  const language = /^de\b/i.test(locale) ? "de" : "en";
  return { ...TEXTS[language], language };
}
