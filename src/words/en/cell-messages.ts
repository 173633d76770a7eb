import type { Formats } from "../formats";
import type { Told } from "../told";

const NEEDS: Readonly<Record<string, string>> = {
  "if-help": "Fill it in, because you ask Microsoft for help.",
  "if-no-help": "Choose Yes or No, because you do not ask Microsoft for help.",
  "if-reason": "Enter the number of the reason: a deal that is Declined, Lost or Error needs one.",
  expected: "Fill it in: newer templates expect it for a new deal.",
};

const CURRENCIES: Readonly<Record<string, string>> = {
  retired: "is a currency that is no longer in use",
  fund: "is the code of a fund, not of money to pay with",
  metal: "is the code of a metal, not of money to pay with",
  test: "is a code for tests or for no currency",
};

/** How the other dates of the column are written. */
const ORDERS: Readonly<Record<string, string>> = {
  "day-first": "; the other dates of this column are written day first",
  "month-first": "; the other dates of this column are written month first",
  mixed: "; the other dates of this column are written both ways",
};

/** What is said of one cell. */
export const cellMessages = ({ day, number, quoted }: Formats) => {
  /** A part of a cell in quotation marks; one between two commas may hold nothing. */
  const partNamed = (part: string | number | undefined): string => {
    const text = String(part ?? "");
    return text === "" ? "which is blank" : quoted(text);
  };
  return {
    required: ({ column, params }: Told): string => {
      const name = column ?? "The cell";
      const need = NEEDS[String(params["need"])];
      if (need !== undefined) return `${name} is blank. ${need}`;
      if (params["need"] === "match") return `${name} is blank. Fill it in: the account search needs it.`;
      return params["class"] === "match"
        ? `${name} is blank. Fill it in before the deal can be created.`
        : `${name} is blank. Fill it in.`;
    },
    consent: ({ params }: Told): string =>
      params["problem"] === "blank"
        ? "Consent is blank, so the deal will be neither created nor updated. Choose Yes only if customer and colleagues have agreed."
        : "Without consent the deal will be neither created nor updated. Choose Yes only if customer and colleagues have agreed.",
    "cell-error": ({ params }: Told): string =>
      `The cell shows the Excel error ${String(params["error"])}. Repair its formula or type the value.`,
    "lost-letters": ({ value }: Told): string =>
      `Letters were lost in ${quoted(value)}: a program wrote question marks for what it could not write. Type it again.`,
    "excel-damage": ({ value, params }: Told): string => {
      switch (String(params["problem"])) {
        case "date":
          return "Excel has turned this value into a date. Format the cell as text and type the value again.";
        case "scientific":
          return `Excel has shortened a long number to ${quoted(value)}. Format the cell as text and type the number again in full.`;
        default:
          return `${quoted(value)} has more than 15 digits, and Excel keeps only 15. Format the cell as text and type the original again.`;
      }
    },
    identifier: ({ value, params }: Told): string =>
      params["problem"] === "hexadecimal"
        ? `${quoted(value)} holds letters that IDs seldom have (G to Z). Compare it with the download.`
        : `${quoted(value)} is not an ID of Partner Center. Copy it from the download, or clear it for a new deal.`,
    "one-of": ({ value, column, params }: Told): string => {
      const accepted = String(params["accepted"] ?? "");
      return accepted === ""
        ? `${quoted(value)} is not in the list for ${column ?? "this column"}. Choose a value from the dropdown.`
        : `${quoted(value)} is not accepted here. Use one of these: ${accepted}.`;
    },
    "country-code": ({ value, params }: Told): string =>
      params["problem"] === "user-assigned"
        ? "XK (Kosovo) is not an official country code. Check in Partner Center that it is accepted."
        : `${quoted(value)} is not a country code. Use the two-letter code in capital letters, for example US.`,
    "currency-code": ({ value, params }: Told): string => {
      const kind = CURRENCIES[String(params["problem"])];
      return kind === undefined
        ? `${quoted(value)} is not a currency code. Use the three-letter code in capital letters, for example USD.`
        : `${quoted(value)} ${kind}. Choose the currency in which the deal is made.`;
    },
    date: ({ value, params }: Told): string => {
      switch (String(params["problem"])) {
        case "number":
          return `${quoted(value)} is a number, not a date. Write month/day/year, for example 1/30/2020.`;
        case "ambiguous": {
          const [monthFirst, dayFirst] = [day(String(params["monthFirst"])), day(String(params["dayFirst"]))];
          const others = ORDERS[String(params["order"])];
          return `${quoted(value)} can be ${monthFirst} or ${dayFirst}${others ?? ""}. Write month/day/year, for example 1/30/2020.`;
        }
        default:
          return `${quoted(value)} is not a date as month/day/year. Write it like 1/30/2020.`;
      }
    },
    amount: ({ value, params }: Told): string => {
      switch (String(params["problem"])) {
        case "zero":
          return "The value is 0. Enter the value that you expect of the deal.";
        case "negative":
          return `${quoted(value)} is negative. Enter a positive amount.`;
        default:
          return `${quoted(value)} is not a plain number. Leave out currency signs and grouping, for example 12563 or 12563.50.`;
      }
    },
    "sales-stage": ({ value, params }: Told): string => {
      switch (String(params["problem"])) {
        case "scale":
          return `${quoted(value)} is not one of the stages. Use 10, 20, 40, 60, 80 or 100.`;
        case "won":
          return `Stage 100 means Won, but the substatus is ${String(params["substatus"])}. Change one of the two.`;
        default:
          return `${quoted(value)} is not a number. Use 10, 20, 40, 60, 80 or 100.`;
      }
    },
    "reason-code": ({ value, params }: Told): string =>
      `${quoted(value)} is not a reason for ${String(params["substatus"])}. Use a number from 1 to ${number(Number(params["highest"]))}.`,
    "help-code": ({ value }: Told): string => `${quoted(value)} is not a kind of help. Use a number from 1 to 6.`,
    email: ({ value }: Told): string =>
      `${quoted(value)} is not an e-mail address. Write one address, for example john.customer@contoso.com.`,
    phone: ({ value }: Told): string =>
      `${quoted(value)} is not a phone number. Use at least five digits, with only + ( ) - . / and spaces between them.`,
    "postal-code": ({ value, params }: Told): string =>
      `Postal codes in ${String(params["country"])} have ${number(Number(params["digits"]))} digits, ${quoted(value)} has fewer. Zeros at the beginning were probably lost: put them back.`,
    duns: ({ value, params }: Told): string =>
      params["problem"] === "short"
        ? `${quoted(value)} has fewer than nine digits. Zeros at the beginning were probably lost: check the number.`
        : `${quoted(value)} is not a D-U-N-S number. Write its nine digits.`,
    "domain-name": ({ value }: Told): string =>
      `${quoted(value)} is not a domain name. Write only the domain, for example contoso.com.`,
    "partner-id": ({ value }: Told): string =>
      `${quoted(value)} is not a PartnerID. Write its digits alone, for example 1234567.`,
    solution: ({ value, params }: Told): string => {
      const part = partNamed(params["part"]);
      switch (String(params["problem"])) {
        case "parts":
          return "A solution has at most four parts: ID, currency, price, quantity. Remove the others, and write decimals with a point.";
        case "id":
          return "The solution begins without its ID. Write it like SOL-1234-PQRS, USD, 10, 100.";
        case "currency":
          return `The second part, ${part}, is not a currency code. Use the three-letter code, for example SOL-1234-PQRS, USD, 10, 100.`;
        case "price":
          return `The third part, ${part}, is not a price. Write a number of 0 or more, with a point for decimals.`;
        case "quantity":
          return `The fourth part, ${part}, is not a quantity. Write a whole number of 1 or more.`;
        default:
          return `${quoted(value)} does not begin with a solution ID as we know them (SOL-…). Check it in Partner Center.`;
      }
    },
    "team-member": ({ params }: Told): string => {
      const part = partNamed(params["part"]);
      const example = "Write it like Bob, Partner, 999999, Bob.partner@Contoso.com.";
      switch (String(params["problem"])) {
        case "too-few":
          return `A team member has four parts: first name, last name, phone, e-mail. ${example}`;
        case "too-many":
          return `A team member has only four parts; a comma within a name begins a new one. ${example}`;
        case "phone":
          return `The third part, ${part}, is not a phone number. ${example}`;
        case "email":
          return `The fourth part, ${part}, is not an e-mail address. ${example}`;
        default:
          return `Part ${String(params["part"])} of the team member is blank; all four are needed. ${example}`;
      }
    },
    "account-match": ({ value }: Told): string =>
      `${quoted(value)} is not an account. Take one of the row's suggestions, or write it like MicrosoftID: 6-ABCDEFG23XB.`,
    formula: (): string =>
      "The cell holds a formula, and what it shows now is what will be uploaded. Replace the formula by its value, so that it cannot change.",
    untrimmed: (): string =>
      "The cell holds stray spaces or line breaks, invisible characters, or codes such as &amp;. Remove them.",
  };
};
