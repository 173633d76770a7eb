import type { Formats } from "../formats";
import type { Words } from "../words";

/** The tour of the first run, in German. */
export const tour = ({ number }: Formats): Words["tour"] => ({
  label: "Rundgang",
  progress: (step, steps) => `${number(step)} von ${number(steps)}`,
  steps: {
    check: "„Blatt prüfen“ liest das Blatt, in dem Sie sind, und hebt hervor, was der Upload ablehnen würde.",
    status: "Hier steht, was gefunden wurde; von da an wird jede Änderung geprüft, während Sie tippen.",
    add: "Das Plus importiert eine CSV-Datei, ohne dass Excel darin etwas ändert, und legt leere Blätter an.",
    export: "„Exportieren“ zeigt erst, was der Upload tun wird und was wegbleibt, und speichert dann die Datei.",
    help: "Das Fragezeichen erklärt jede Regel und jede Taste, und von dort startet auch dieser Rundgang.",
  },
  next: "Weiter",
  skip: "Überspringen",
  done: "Fertig",
});
