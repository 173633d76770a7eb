import { views } from "./de/views";
import type { Formats } from "./formats";
import type { Words } from "./words";

/** Everything that the add-in says, in German. */
export const de = (formats: Formats): Words => ({
  views: views(formats),
});
