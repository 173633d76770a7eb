import { accounts } from "./de/accounts";
import { actions } from "./de/actions";
import { add } from "./de/add";
import { columns } from "./de/columns";
import { edits } from "./de/edits";
import { exporting } from "./de/exporting";
import { findings } from "./de/findings";
import { inspector } from "./de/inspector";
import { fileImport } from "./de/file-import";
import { frame } from "./de/frame";
import { help } from "./de/help";
import { messages } from "./de/messages";
import { overview } from "./de/overview";
import { prompts } from "./de/prompts";
import { rules } from "./de/rules";
import { tour } from "./de/tour";
import { trouble } from "./de/trouble";
import { views } from "./de/views";
import type { Formats } from "./formats";
import type { Words } from "./words";

/** Everything that the add-in says, in German. */
export const de = (formats: Formats): Words => ({
  accounts: accounts(formats),
  actions: actions(formats),
  exporting: exporting(formats),
  findings: findings(formats),
  edits: edits(formats),
  inspector: inspector(formats),
  columns: columns(),
  fileImport: fileImport(formats),
  messages: messages(formats),
  prompts: prompts(),
  overview: overview(formats),
  rules: rules(formats),
  views: views(formats),
  frame: frame(formats),
  add: add(),
  help: help(formats),
  tour: tour(formats),
  trouble: trouble(formats),
});
