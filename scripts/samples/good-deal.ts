import { CUSTOMERS, PROJECTS, SELLERS, type Customer } from "./customers";
import type { Random } from "./random";

/** A row of a sample: column key → text. What is not named stays blank. */
export type Deal = Record<string, string>;

const HELP_CODES = ["1", "2", "3", "4", "5", "6"] as const;
const STAGES = ["20", "40", "60", "80"] as const;
const INTENTS = ["Yes", "No", "Have not decided"] as const;
const NOTES = [
  "",
  "",
  "Met twice; waiting for the budget.",
  "First call went well.\nNext: workshop on site.",
  'They call it "phase two", we call it an upgrade.',
  "Ansprechpartnerin im Juni verreist; danach Angebot schicken.",
  "次回の打ち合わせは来月。",
] as const;

/** Far enough ahead that the samples stay fresh for years. */
const YEARS = ["2028", "2029"] as const;

/** A deal that nobody can find fault with: no account searched yet. */
export function goodDeal(random: Random, number: number): Deal {
  const customer = CUSTOMERS[number % CUSTOMERS.length] ?? CUSTOMERS[0];
  const wantsHelp = random.chance(0.6);
  return {
    "Deal Name": `${customer.city} ${random.pick(PROJECTS)} ${number + 1}`,
    ...customerCells(customer, random),
    "Partner Referral Status": number % 3 === 0 ? "Active" : "New",
    "Partner Referral Substatus": "Accepted",
    "Sales Stage": random.pick(STAGES),
    "Estimated Deal Value": String(random.integer(20, 900) * 250),
    Currency: customer.currency,
    "Estimated Close Date": `${twoDigits(random.integer(1, 12))}/${twoDigits(random.integer(1, 28))}/${random.pick(YEARS)}`,
    "CRM ID": `CRM-${random.integer(10_000, 99_999)}-${random.integer(10, 99)}`,
    "Marketing Campaign ID": random.chance(0.3) ? "AutumnRoadshow28" : "",
    Notes: random.pick(NOTES),
    "Microsoft help required?": wantsHelp ? "Yes" : "No",
    "What specific help from Microsoft?": wantsHelp ? random.pick(HELP_CODES) : "",
    "Share with Microsoft sales team": wantsHelp || random.chance(0.7) ? "Yes" : "No",
    "Notes to Microsoft": wantsHelp ? `Need help with a POC for ${customer.name}` : "",
    "Consent to share Customer/Partner contact": "Yes",
    "PartnerID (formerly MPN ID)": "1234567",
    "Marketplace Purchase Intent": random.pick(INTENTS),
    "Solution 1": solution(random, customer.currency),
    "Team member 1": teamMember(random),
  };
}

function customerCells(customer: Customer, random: Random): Deal {
  const [first, last] = customer.contact;
  return {
    "Customer Name": customer.name,
    "Customer Address Line 1": customer.street,
    "Customer City": customer.city,
    "Customer State": customer.state,
    "Customer Postal Code": customer.postalCode,
    "Customer Country": customer.country,
    "Customer D-U-N-S ID": random.chance(0.5) ? digits(random, 9) : "",
    "Customer Domain Name": customer.domain,
    "Customer Contact First Name": first,
    "Customer Contact Last Name": last,
    "Customer Contact Phone Number": customer.phone.replace("##", digits(random, 2)),
    "Customer Contact Email Address": `${initialOf(first)}.contact${random.integer(10, 99)}@${customer.domain}`,
  };
}

/** `SOL-12345-ABC, EUR, 1200, 10`, or the id alone. */
export function solution(random: Random, currency: string, number = random.integer(1, 999)): string {
  const id = `SOL-${10_000 + number * 37}-${letters(random, 3)}`;
  return random.chance(0.7) ? `${id}, ${currency}, ${random.integer(1, 80) * 25}, ${random.integer(1, 200)}` : id;
}

/** `Bob, Partner, 999999, bob.partner@example.com`. */
export function teamMember(random: Random): string {
  const [first, last, phone] = random.pick(SELLERS);
  return `${first}, ${last}, ${phone}, seller${random.integer(10, 99)}@example.com`;
}

/** A lower-case identifier as Partner Center gives it. */
export function identifier(random: Random): string {
  return [8, 4, 4, 4, 12].map((length) => hexadecimal(random, length)).join("-");
}

/** The account id of a suggestion: `12-1FG2GXK`. */
export function accountId(random: Random): string {
  return `${random.integer(1, 14)}-${digits(random, 1)}${letters(random, 3)}${digits(random, 2)}${letters(random, 2)}`;
}

export function digits(random: Random, length: number): string {
  return Array.from({ length }, () => String(random.integer(0, 9))).join("");
}

function hexadecimal(random: Random, length: number): string {
  return Array.from({ length }, () => random.integer(0, 15).toString(16)).join("");
}

function letters(random: Random, length: number): string {
  return Array.from({ length }, () => String.fromCharCode(65 + random.integer(0, 25))).join("");
}

/** A letter for an e-mail address, where only ASCII is sure. */
function initialOf(name: string): string {
  const letter = name.normalize("NFD").charAt(0).toLowerCase();
  return /[a-z]/.test(letter) ? letter : "x";
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
