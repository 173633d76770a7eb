import { commaFix } from "./comma-fix";
import { isEmailAddress } from "./internet-address";
import { isPhoneNumber } from "./phone-number";
import type { CellProblem, CellRule } from "./rule";

const PARTS = 4;
export const teamMember: CellRule = {
  id: "team-member",
  title: "Team member",
  explanation:
    "A team member is written as first name, last name, phone number and e-mail address, separated by commas, all four filled: Bob, Partner, 999999, Bob.partner@Contoso.com.",
  source: "bulk-operations.md, table row “Team member 1”",
  severities: ["error"],
  fixes: "Commas are offered for semicolons or bars.",
  fails: { "Team member 1": "Bob, Partner, Bob.partner@Contoso.com" },
  passes: { "Team member 1": "Bob, Partner, 999999, Bob.partner@Contoso.com" },
  appliesTo: (column) => column.kind === "team-member" && column.lock !== "always",
  cell: ({ text }) => {
    const problem = teamMemberProblem(text);
    if (problem === undefined) return undefined;
    const fix = commaFix(text, (value) => teamMemberProblem(value) === undefined);
    return fix === undefined ? problem : { ...problem, fix };
  },
};

function teamMemberProblem(text: string): CellProblem | undefined {
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
