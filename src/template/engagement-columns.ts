import type { Column } from "./column";
import { tableRow } from "./sources";
import { HELP_CODES, YES_NO } from "./value-lists";

/** What you ask of Microsoft, and what you let Microsoft see. */
export const ENGAGEMENT_COLUMNS: readonly Column[] = [
  {
    key: "Microsoft help required?",
    spellings: [],
    kind: "one-of",
    group: "engagement",
    required: "always",
    lock: "yes",
    values: YES_NO,
    description:
      "Whether you ask Microsoft to help with this deal. Yes makes it a co-sell deal and cannot be taken back.",
    sample: "Yes",
    source: tableRow("Microsoft help required?"),
  },
  {
    key: "What specific help from Microsoft?",
    spellings: ["What specific help from Microsoft ?"],
    kind: "help-code",
    group: "engagement",
    required: "if-help",
    lock: "code",
    values: HELP_CODES,
    description: "The kind of help that you need, a number from 1 to 6. Only when you ask Microsoft for help.",
    sample: "1",
    source: tableRow("What specific help from Microsoft?"),
  },
  {
    key: "Share with Microsoft sales team",
    spellings: [],
    kind: "one-of",
    group: "engagement",
    required: "if-no-help",
    lock: "yes",
    values: YES_NO,
    description: "Whether Microsoft's sellers may see the deal when you need no help. Yes cannot be taken back.",
    sample: "Yes",
    source: tableRow("Share with Microsoft sales team"),
  },
  {
    key: "Notes to Microsoft",
    spellings: [],
    kind: "text",
    group: "engagement",
    required: "no",
    lock: "shared",
    description: "What Microsoft's seller should know to help you.",
    sample: "Need help with a POC for Contoso customer",
    source: tableRow("Notes to Microsoft"),
  },
  {
    key: "Consent to share Customer/Partner contact",
    spellings: [],
    kind: "consent",
    group: "engagement",
    required: "always",
    lock: "created",
    values: YES_NO,
    description:
      "Your statement that the contact details may be shared. Without Yes the deal is neither created nor changed.",
    sample: "Yes",
    source: tableRow("Consent to share Customer/Partner contact"),
  },
];
