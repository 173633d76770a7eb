import type { Formats } from "../formats";
import type { Words } from "../words";

export const views = ({ number }: Formats): Words["views"] => ({
  label: "Ansichten",
  skipToCell: "Zur ausgewählten Zelle",
  overview: "Übersicht",
  findings: (count) => `Befunde (${number(count)})`,
  accounts: (waiting) => (waiting === 0 ? "Konten" : `Konten (${number(waiting)})`),
});
