import { views } from "./en/views";
import type { Formats } from "./formats";

/** Everything that the add-in says, in English: the catalogue that the others are measured by. */
export const en = (formats: Formats) => ({
  views: views(formats),
});
