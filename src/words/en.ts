import { accounts } from "./en/accounts";
import { actions } from "./en/actions";
import { add } from "./en/add";
import { columns } from "./en/columns";
import { edits } from "./en/edits";
import { exporting } from "./en/exporting";
import { findings } from "./en/findings";
import { inspector } from "./en/inspector";
import { fileImport } from "./en/file-import";
import { frame } from "./en/frame";
import { help } from "./en/help";
import { messages } from "./en/messages";
import { overview } from "./en/overview";
import { prompts } from "./en/prompts";
import { rules } from "./en/rules";
import { tour } from "./en/tour";
import { trouble } from "./en/trouble";
import { views } from "./en/views";
import type { Formats } from "./formats";

/** Everything that the add-in says, in English: the catalogue that the others are measured by. */
export const en = (formats: Formats) => ({
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
