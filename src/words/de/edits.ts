import type { Formats } from "../formats";
import type { Words } from "../words";

export const edits = ({ number }: Formats): Words["edits"] => ({
  change: "Ändern:",
  to: "in",
  stays: "bleibt",
  blank: "(leer)",
  suggestion: "Vorschlag",
  tickAll: (ticked, all) => `Alle (${number(ticked)} von ${number(all)})`,
  tick: (address) => `${address} ändern`,
  apply: (n) => `${number(n)} übernehmen`,
  nothingTicked: "Wählen Sie mindestens eine Änderung aus.",
  cancel: "Abbrechen",
  showMore: (n) => `${number(n)} weitere anzeigen`,
});
