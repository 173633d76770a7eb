import { commaFix } from "./comma-fix";
import { gravestProblem } from "./gravest-problem";
import { isEmailAddress, LONGEST_USUAL_ADDRESS, USUAL_ADDRESS } from "./internet-address";
import { isPhoneNumber, USUAL_PHONE_NUMBER } from "./phone-number";
import type { CellProblem, CellRule } from "./rule";

const PARTS = 4;
/** As nearly everybody writes it. Team members are a third of a full sheet and seldom the same, so one look must do. */
const USUAL_NAME = "[A-Za-z\\u00c0-\\u167f\\u3041-\\ud7a3][-A-Za-z\\u00c0-\\u167f\\u3041-\\ud7a3 .']*";
/** Beside the address there are at least two letters, five digits and three commas. */
const LONGEST_USUAL = LONGEST_USUAL_ADDRESS + 10;
const USUAL = new RegExp(`^${USUAL_NAME}, ?${USUAL_NAME}, ?[+]?${USUAL_PHONE_NUMBER}, ?${USUAL_ADDRESS}$`);

export const teamMember: CellRule = {
  id: "team-member",
  source: "bulk-operations.md, table row “Team member 1”",
  severities: ["error"],
  fixes: "Commas are offered for semicolons or bars.",
  fails: { "Team member 1": "Bob, Partner, Bob.partner@Contoso.com" },
  passes: { "Team member 1": "Bob, Partner, 999999, Bob.partner@Contoso.com" },
  appliesTo: (column) => column.kind === "team-member" && column.lock !== "always",
  usualIn: () => isUsual,
  cell: ({ text }) => {
    const problem = gravestProblem(text, teamMemberProblem);
    if (problem === undefined) return undefined;
    const fix = commaFix(text, (value) => teamMemberProblem(value) === undefined);
    return fix === undefined ? problem : { ...problem, fix };
  },
};

function isUsual(text: string): boolean {
  return text.length <= LONGEST_USUAL && USUAL.test(text);
}

/** What is wrong with a team member's text; undefined when nothing is. */
export function teamMemberProblem(text: string): CellProblem | undefined {
  const parts = text.split(",", PARTS + 1).map((part) => part.trim());
  const [, , phone = "", email = ""] = parts;
  if (parts.length < PARTS) return error("too-few", parts.length);
  if (parts.length > PARTS) return error("too-many", parts.length);
  if (parts.includes("")) return error("blank", parts.indexOf("") + 1);
  if (!isPhoneNumber(phone)) return error("phone", phone);
  if (!isEmailAddress(email)) return error("email", email);
  return undefined;
}

function error(problem: string, part: string | number): CellProblem {
  return { severity: "error", params: { problem, part } };
}
