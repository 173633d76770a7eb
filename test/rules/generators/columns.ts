import { anyOf, beside, doubtful, formulas, oneOf, wrong, type KindOfCell } from "./column-case";
import { DEVICE_CATEGORIES, ERROR_REASONS, LOST_REASONS, SILICON_TYPES } from "./code-lists";
import {
  accountMatch,
  amount,
  closedList,
  consent,
  country,
  currency,
  date,
  domainName,
  duns,
  email,
  helpCode,
  identifier,
  notChecked,
  partnerId,
  phone,
  salesStage,
  solution,
  teamMember,
  text,
  textOrLongNumber,
  yesOrNo,
} from "./kinds";

/** When a column must be filled, in the words of rules.md §3; `expected`: blank is a warning on `create`. */
export type Required = "R" | "R, M" | "R*" | "if help" | "if no help" | "if reason" | "expected" | "consent" | "–";

/** When a column is read-only, in the letters of rules.md §3. */
export type LockLetter = "A" | "C" | "F" | "Y" | "N" | "–";

/** A row of the table in rules.md §3. */
export interface ColumnRow extends KindOfCell {
  readonly required: Required;
  readonly lock: LockLetter;
}

const STATUS = "Partner Referral Status";
const SUBSTATUS = "Partner Referral Substatus";
const REASON = "Declined/Lost/Error reason";
const HELP = "Microsoft help required?";
const SHARE = "Share with Microsoft sales team";

const closed = (substatus: string, reason = ""): Record<string, string> => ({
  [STATUS]: "Closed",
  [SUBSTATUS]: substatus,
  [REASON]: reason,
});

const STATUSES: KindOfCell = {
  faults: [
    ...closedList(["New", "Active", "Closed"]).faults.filter(({ rule }) => rule !== "formula"),
    formulas(oneOf("Active")),
    wrong("one-of", oneOf("None", "Open", "new", true)),
  ],
  right: oneOf("New", "Active"),
  rightExisting: anyOf(
    oneOf("Active"),
    beside({ [SUBSTATUS]: "Pending" }, oneOf("New")),
    beside({ [SUBSTATUS]: "Received" }, oneOf("New")),
    beside(closed("Won"), oneOf("Closed")),
    beside(closed("Lost", "3"), oneOf("Closed")),
  ),
};

const SUBSTATUSES: KindOfCell = {
  faults: [
    ...closedList("Pending Received Accepted Won Lost Declined Expired Error".split(" ")).faults.filter(
      ({ rule }) => rule !== "formula",
    ),
    formulas(oneOf("Accepted")),
    wrong("one-of", oneOf("Engaged", "won", "Lost ", "Closed")),
    wrong("status-pair", beside({ [STATUS]: "New" }, oneOf("Won", "Lost", "Declined", "Expired", "Error"))),
  ],
  right: oneOf("Accepted"),
  rightExisting: anyOf(
    oneOf("Accepted"),
    beside({ [STATUS]: "New" }, oneOf("Pending", "Received")),
    beside({ [STATUS]: "Closed" }, oneOf("Won", "Expired")),
    beside({ [STATUS]: "Closed", [REASON]: "8" }, oneOf("Lost", "Declined", "Error")),
  ),
};

const REASONS: KindOfCell = {
  // A reason that the substatus does not ask for is no more than a hint.
  right: oneOf(...LOST_REASONS, 5),
  rightExisting: anyOf(
    beside(closed("Lost"), oneOf(...LOST_REASONS, 8)),
    beside(closed("Declined"), oneOf(...LOST_REASONS)),
    beside({ ...closed("Error"), Notes: "Entered twice." }, oneOf(...ERROR_REASONS, 9)),
  ),
  faults: [
    ...text.faults.filter(({ rule }) => rule === "cell-error"),
    wrong(
      "reason-code",
      beside(
        { [STATUS]: "Closed", [SUBSTATUS]: "Lost" },
        oneOf("9", "0", "Others", "8- Others", "1.5", " 1", 9, true, "toString"),
      ),
    ),
    wrong("reason-code", beside({ [STATUS]: "Closed", [SUBSTATUS]: "Declined" }, oneOf("9", "10", "Not a customer"))),
    wrong("reason-code", beside({ [STATUS]: "Closed", [SUBSTATUS]: "Error" }, oneOf("10", "0", "Data error"))),
  ],
};

const NO_HELP = { [HELP]: "No", "What specific help from Microsoft?": "" };

/** A help code goes with Yes alone. */
const HELP_WANTED: KindOfCell = {
  ...yesOrNo(),
  right: anyOf(oneOf("Yes"), beside({ "What specific help from Microsoft?": "" }, oneOf("No"))),
};

/** A deal that Microsoft helps with is always shared. */
const SHARING: KindOfCell = {
  ...yesOrNo([doubtful("not-applicable", beside({ [HELP]: "Yes" }, oneOf("No")))]),
  right: anyOf(oneOf("Yes"), beside(NO_HELP, oneOf("Yes", "No"))),
};

function row(required: Required, lock: LockLetter, kind: KindOfCell): ColumnRow {
  return { ...kind, required, lock };
}

function repeated(family: string, count: number, first: ColumnRow, other: ColumnRow): [string, ColumnRow][] {
  return Array.from({ length: count }, (_, index) => [`${family} ${index + 1}`, index === 0 ? first : other]);
}

const SYSTEM = row("–", "A", notChecked);

/**
 * The table of rules.md §3, column by column, with cells that are right and cells that are not. Written down from the
 * rules' text; nothing here asks the code that is tested.
 */
export const COLUMN_TABLE: ReadonlyMap<string, ColumnRow> = new Map<string, ColumnRow>([
  ["Errors", SYSTEM],
  ["Engagement ID", row("–", "A", identifier)],
  ["Referral ID", row("–", "A", identifier)],
  ["Deal Name", row("R", "–", text)],
  ["Customer Name", row("R, M", "C", text)],
  ["Customer Address Line 1", row("R", "C", text)],
  ["Customer Address Line 2", row("–", "C", text)],
  ["Customer State", row("–", "C", text)],
  ["Customer Postal Code", row("–", "C", text)],
  ["Customer City", row("R, M", "C", text)],
  ["Customer Country", row("R", "C", country)],
  ["Customer D-U-N-S ID", row("–", "C", duns)],
  ["Customer Domain Name", row("–", "–", domainName)],
  ["Customer Contact First Name", row("if help", "F", text)],
  ["Customer Contact Last Name", row("if help", "F", text)],
  ["Customer Contact Phone Number", row("if help", "F", phone)],
  ["Customer Contact Email Address", row("if help", "F", email)],
  [STATUS, row("R", "–", STATUSES)],
  [SUBSTATUS, row("R", "–", SUBSTATUSES)],
  ["Microsoft Referral Status", SYSTEM],
  ["Microsoft Referral Substatus", SYSTEM],
  [REASON, row("if reason", "–", REASONS)],
  [
    "Sales Stage",
    row("–", "–", { ...salesStage, rightExisting: anyOf(salesStage.right, beside(closed("Won"), oneOf("100", 100))) }),
  ],
  ["Estimated Deal Value", row("R", "–", amount)],
  ["Estimated ACR Value", row("–", "–", amount)],
  ["Currency", row("R", "–", currency)],
  ["Estimated Close Date", row("R", "–", date)],
  ["CRM ID", row("–", "–", textOrLongNumber)],
  ["Marketing Campaign ID", row("–", "–", textOrLongNumber)],
  ["Notes", row("–", "–", text)],
  [HELP, row("R", "Y", HELP_WANTED)],
  ["What specific help from Microsoft?", row("if help", "N", helpCode)],
  [SHARE, row("if no help", "Y", SHARING)],
  ["Notes to Microsoft", row("–", "F", text)],
  ["Consent to share Customer/Partner contact", row("consent", "C", consent)],
  ["CLA Number", row("–", "–", textOrLongNumber)],
  ["Device Category", row("–", "–", closedList(DEVICE_CATEGORIES))],
  ["Silicon Type", row("–", "–", closedList(SILICON_TYPES))],
  ["Azure Certified Device", row("–", "–", yesOrNo())],
  ["Attach Services", row("–", "–", yesOrNo())],
  ["Microsoft MSX ID", SYSTEM],
  ["Migrated PSC Deal ID", SYSTEM],
  ["Created Date", SYSTEM],
  ["PartnerID (formerly MPN ID)", row("–", "C", partnerId)],
  [
    "Marketplace Purchase Intent",
    row(
      "R*",
      "–",
      closedList(
        ["Yes", "No", "Have not decided"],
        [wrong("one-of", oneOf("HaveNotDecided", "undecided", "TRUE", true))],
      ),
    ),
  ],
  ["Partner Role", row("–", "–", text)],
  ["Solution Area", row("expected", "–", text)],
  ["Solution Play", row("expected", "–", text)],
  ["Final Matched Customer Account", row("–", "C", accountMatch)],
  ["Matched Category", SYSTEM],
  ["Confidence", SYSTEM],
  ["Managed Account 1", SYSTEM],
  ["Managed Account 2", SYSTEM],
  ["Unmanaged Account 1", SYSTEM],
  ["Unmanaged Account 2", SYSTEM],
  ["DUNS Account 1", SYSTEM],
  ["DUNS Account 2", SYSTEM],
  ...repeated("Solution", 50, row("R", "–", solution), row("–", "–", solution)),
  ...repeated("Team member", 50, row("R", "–", teamMember), row("–", "–", teamMember)),
  ...repeated("Microsoft team member", 50, SYSTEM, SYSTEM),
]);
