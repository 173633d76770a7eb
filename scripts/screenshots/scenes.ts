import type { Scene } from "./scene";
import { ACCOUNTS } from "./scenes/accounts";
import { EXPORTING } from "./scenes/exporting";
import { FINDINGS } from "./scenes/findings";
import { HELP } from "./scenes/help";
import { INSPECTOR } from "./scenes/inspector";
import { OVERVIEW } from "./scenes/overview";
import { START } from "./scenes/start";
import { TROUBLE } from "./scenes/trouble";

/** Every state of the pane that is worth looking at. */
export const SCENES: readonly Scene[] = [
  ...START,
  ...OVERVIEW,
  ...FINDINGS,
  ...INSPECTOR,
  ...ACCOUNTS,
  ...EXPORTING,
  ...HELP,
  ...TROUBLE,
];
