import fc from "fast-check";
import type { Cell } from "../../../src/sheet/cell";
import {
  anyOf,
  beside,
  DATE_CELLS,
  doubtful,
  EXCEL_ERRORS,
  formatted,
  formulas,
  LONG_NUMBERS,
  oneOf,
  spaced,
  untrimmed,
  values,
  wrong,
  type Cases,
  type Fault,
  type KindOfCell,
} from "./column-case";
import { ALPHA_2, EVERYDAY_CURRENCIES, OTHER_CURRENCY_CODES, RETIRED_CURRENCIES } from "./code-lists";
import {
  digits,
  emailAddress,
  freeText,
  hexadecimalIdentifier,
  hostName,
  lettersOrDigits,
  noEmailAddress,
  noIdentifier,
  noPhoneNumber,
  otherIdentifier,
  personName,
  phoneNumber,
  wholeNumber,
} from "./texts";

/** What may be wrong with any cell that a person fills in. */
function usualFaults(right: Cases): readonly Fault[] {
  return [EXCEL_ERRORS, formulas(right)];
}

/** Judged by nobody: what the service writes. */
export const notChecked: KindOfCell = {
  right: anyOf(
    values(freeText, fc.string({ unit: "binary", maxLength: 20 }), fc.integer(), fc.boolean()),
    oneOf("#N/A", " x ", "1.23E+11", "A &amp; B"),
    DATE_CELLS,
  ),
  faults: [],
};

const textCells = anyOf(
  values(freeText, fc.integer({ min: -99_999, max: 999_999_999 }), fc.boolean()),
  oneOf("02139", "1E5"),
);

export const text: KindOfCell = {
  right: textCells,
  faults: [
    ...usualFaults(textCells),
    untrimmed(textCells),
    doubtful("untrimmed", oneOf("Smith &amp; Sons", "A&nbsp;B", "a\u00a0b", "&lt;none&gt;", "soft\u0001ware")),
    doubtful("excel-damage", DATE_CELLS),
  ],
};

/** Free text in which people keep long numbers. */
export const textOrLongNumber: KindOfCell = {
  ...text,
  faults: [
    ...text.faults,
    wrong(
      "excel-damage",
      values(
        fc.constantFrom("4.91761E+12", "1,5E+15", "9E+20"),
        wholeNumber(15).map((number) => `${number}00`),
        fc.integer({ min: 1, max: 9999 }).map((factor) => factor * 1e16),
      ),
    ),
  ],
};

export const identifier: KindOfCell = {
  right: values(hexadecimalIdentifier),
  faults: [
    EXCEL_ERRORS,
    doubtful("identifier", values(otherIdentifier)),
    wrong("identifier", values(noIdentifier, fc.integer(), fc.boolean())),
    LONG_NUMBERS,
    wrong("identifier", DATE_CELLS),
  ],
};

/** Another spelling that means the same, and what means nothing. */
function misspelt(accepted: readonly string[]): Cases {
  return fc
    .constantFrom(...accepted)
    .chain((value) =>
      oneOf(
        ...[
          value.toLowerCase(),
          value.toUpperCase(),
          `${value}.`,
          ` ${value}`,
          value.slice(0, -1),
          value + value,
        ].filter((other) => !accepted.includes(other)),
      ),
    );
}

export function closedList(accepted: readonly string[], others: readonly Fault[] = []): KindOfCell {
  const right = oneOf(...accepted);
  return {
    right,
    faults: [
      ...usualFaults(right),
      wrong("one-of", anyOf(misspelt(accepted), oneOf("?", "n/a", "none", 7, "__proto__", "constructor"))),
      wrong("one-of", DATE_CELLS),
      ...others,
    ],
  };
}

export function yesOrNo(others: readonly Fault[] = []): KindOfCell {
  return closedList(
    ["Yes", "No"],
    [wrong("one-of", oneOf("Y", "n", "TRUE", true, false, 1, 0, "Yes, please")), ...others],
  );
}

const notAssigned = fc
  .string({ unit: fc.constantFrom(...Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")), minLength: 2, maxLength: 2 })
  .filter((code) => !ALPHA_2.includes(code) && code !== "XK");

const countries = oneOf(...ALPHA_2);
export const country: KindOfCell = {
  right: countries,
  faults: [
    ...usualFaults(countries),
    doubtful("country-code", oneOf("XK")),
    wrong(
      "country-code",
      anyOf(
        values(
          notAssigned,
          fc.constantFrom(...ALPHA_2).map((code) => code.toLowerCase()),
        ),
        values(fc.constantFrom(...ALPHA_2).map((code) => `${code} `)),
        oneOf(
          "USA",
          "United States",
          "Deutschland",
          "UK",
          "EL",
          "EU",
          "AN",
          "YU",
          "840",
          840,
          "?",
          "n/a",
          false,
          "constructor",
        ),
      ),
    ),
    wrong("country-code", DATE_CELLS),
  ],
};

const currencies = oneOf(...EVERYDAY_CURRENCIES);
export const currency: KindOfCell = {
  right: currencies,
  faults: [
    ...usualFaults(currencies),
    doubtful("currency-code", oneOf(...RETIRED_CURRENCIES, ...OTHER_CURRENCY_CODES)),
    wrong(
      "currency-code",
      anyOf(
        values(
          fc
            .constantFrom(...EVERYDAY_CURRENCIES)
            .chain((code) => fc.constantFrom(code.toLowerCase(), `${code}.`, code.slice(1), `${code}S`)),
        ),
        oneOf("$", "€", "£", "¥", "US$", "Euro", "840", 840, "QQQ", "ZZZ", "__proto__", true),
      ),
    ),
    wrong("currency-code", DATE_CELLS),
  ],
};

/** Days from 2 January 2021 to 28 December 9999: not in the past on the tests' day. */
const futureDay = fc.record({
  year: fc.integer({ min: 2021, max: 9999 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 2, max: 28 }),
});
const pastDay = fc.record({
  year: fc.integer({ min: 1900, max: 2019 }),
  month: fc.integer({ min: 1, max: 12 }),
  day: fc.integer({ min: 1, max: 28 }),
});
type Day = { readonly year: number; readonly month: number; readonly day: number };
const two = (part: number): string => String(part).padStart(2, "0");
const slashed = (days: fc.Arbitrary<Day>): fc.Arbitrary<string> =>
  days.chain(({ year, month, day }) => fc.constantFrom(`${month}/${day}/${year}`, `${two(month)}/${two(day)}/${year}`));
const DATE_FORMATS = ["m/d/yyyy", "dd.mm.yyyy", "yyyy-mm-dd", "d-mmm-yy", "[$-409]m/d/yy h:mm AM/PM;@"];
const inDateFormat = (serials: fc.Arbitrary<Cell>): Cases =>
  fc.constantFrom(...DATE_FORMATS).chain((format) => formatted(format, serials));

const dates = anyOf(
  values(slashed(futureDay)),
  inDateFormat(fc.integer({ min: 44_200, max: 2_958_465 })),
  inDateFormat(fc.integer({ min: 44_200, max: 99_999 }).map((serial) => serial + 0.75)),
);
export const date: KindOfCell = {
  right: dates,
  faults: [
    ...usualFaults(dates),
    doubtful(
      "close-date-past",
      anyOf(
        values(slashed(pastDay)),
        inDateFormat(fc.integer({ min: 1, max: 43_000 }).map((day) => (day === 60 ? 61 : day))),
      ),
    ),
    wrong(
      "date",
      anyOf(
        values(
          futureDay.chain(({ year, month, day }) =>
            fc.constantFrom(
              `${year}-${two(month)}-${two(day)}`,
              `${two(day)}.${two(month)}.${year}`,
              `${month}-${day}-${year}`,
              `${month}/${day}/${String(year).slice(2)}`,
              `${month}/${day}/${year} 12:00`,
              ` ${month}/${day}/${year}`,
              `${month}/${day}/${year}.`,
              `${day + 12}/${day}/${year}`,
              `0/${day}/${year}`,
              `${month}/0/${year}`,
              `2/30/${year}`,
              `${month}/${day + 30}/${year}`,
            ),
          ),
          fc.integer({ min: 1, max: 2_958_465 }),
        ),
        oneOf("soon", "Q3 2027", "1/30/1899", "2/29/1900", "44200", true, "__proto__"),
        inDateFormat(fc.constantFrom(0, -1, 60, 60.5, 2_958_466, 1e300)),
      ),
    ),
  ],
};

const amounts = values(
  fc
    .tuple(
      wholeNumber(1, 12),
      fc.oneof(
        fc.constant(""),
        digits(1, 4).map((cents) => `.${cents}`),
      ),
    )
    .map((parts) => parts.join("")),
  fc.integer({ min: 1, max: 1e12 }),
  fc.integer({ min: 1, max: 1e12 }).map((cents) => cents / 100),
);
export const amount: KindOfCell = {
  right: amounts,
  faults: [
    ...usualFaults(amounts),
    doubtful("amount", oneOf("0", "0.00", "0.0", 0, -0)),
    wrong(
      "amount",
      anyOf(
        values(
          wholeNumber(1, 9).chain((number) =>
            fc.constantFrom(
              `-${number}`,
              `$${number}`,
              `${number} €`,
              `${number},00`,
              `${number}.00.`,
              `${number} k`,
              ` ${number}`,
              `+${number}`,
              `(${number})`,
              `${number}e3`,
            ),
          ),
          fc.integer({ min: -1e9, max: -1 }),
        ),
        oneOf("12,563", "1.234,56", "1'000", "a lot", "n/a", "NaN", "Infinity", "١٢٣", true, false, "__proto__"),
      ),
    ),
    wrong("excel-damage", DATE_CELLS),
  ],
};

const stages = oneOf("10", "20", "40", "60", "80", 10, 20, 40, 60, 80);
export const salesStage: KindOfCell = {
  right: stages,
  faults: [
    ...usualFaults(stages),
    doubtful(
      "sales-stage",
      anyOf(
        oneOf("30", "45", "0", "101", "-40", -40, 50, 0.4, "100", 100),
        formatted("0%", fc.constantFrom(0.1, 0.2, 0.4, 0.6, 0.8, 0.35)),
      ),
    ),
    wrong("sales-stage", oneOf("40%", "40 %", "Developed", "forty", " 40", "4O", "40,0", true, "toString")),
    wrong("excel-damage", DATE_CELLS),
  ],
};

const HELP = { "Microsoft help required?": "Yes" };
const helpCodes = beside(HELP, oneOf("1", "2", "3", "4", "5", "6", 1, 2, 3, 4, 5, 6));
export const helpCode: KindOfCell = {
  right: helpCodes,
  faults: [
    ...usualFaults(helpCodes),
    doubtful("not-applicable", beside({ "Microsoft help required?": "No" }, oneOf("1", "6", 3))),
    wrong(
      "help-code",
      beside(
        HELP,
        anyOf(
          oneOf(
            "0",
            "7",
            "General or other",
            "6 General or other",
            "1.5",
            "six",
            " 1",
            "1, 2",
            0,
            7,
            -1,
            true,
            "١",
            "__proto__",
          ),
          values(digits(2, 5)),
        ),
      ),
    ),
    wrong("excel-damage", DATE_CELLS),
  ],
};

const emails = values(emailAddress);
export const email: KindOfCell = {
  right: emails,
  faults: [
    ...usualFaults(emails),
    wrong("email", values(noEmailAddress, fc.integer(), fc.boolean())),
    wrong("email", DATE_CELLS),
  ],
};

const phones = values(phoneNumber, fc.integer({ min: 10_000, max: 999_999_999_999 }));
export const phone: KindOfCell = {
  right: phones,
  faults: [
    ...usualFaults(phones),
    wrong("phone", values(noPhoneNumber, fc.integer({ min: 0, max: 9999 }), fc.boolean())),
    LONG_NUMBERS,
    doubtful("excel-damage", formatted("d-mmm", fc.integer({ min: 10_000, max: 2_958_465 }))),
  ],
};

const numbers = values(digits(9), fc.integer({ min: 100_000_000, max: 999_999_999 }));
export const duns: KindOfCell = {
  right: numbers,
  faults: [
    ...usualFaults(numbers),
    doubtful("duns", values(digits(7, 8), fc.integer({ min: 1_000_000, max: 99_999_999 }))),
    wrong(
      "duns",
      anyOf(
        values(
          digits(1, 6),
          digits(10, 15),
          digits(9).map((n) => `${n.slice(0, 2)}-${n.slice(2, 5)}-${n.slice(5)}`),
          fc.integer({ min: -99, max: 99 }),
        ),
        oneOf("n/a", "12345678X", "١٢٣٤٥٦٧٨٩", true),
      ),
    ),
    LONG_NUMBERS,
    wrong("duns", formatted("m/d/yyyy", fc.integer({ min: 100, max: 99_999 }))),
  ],
};

const hosts = values(hostName);
export const domainName: KindOfCell = {
  right: hosts,
  faults: [
    ...usualFaults(hosts),
    wrong(
      "domain-name",
      anyOf(
        values(
          hostName.chain((host) =>
            fc.constantFrom(
              `https://${host}`,
              `${host}/about`,
              `info@${host}`,
              ` ${host}`,
              `${host}.`,
              `.${host}`,
              `-${host}`,
              `${host}, ${host}`,
            ),
          ),
        ),
        oneOf("contoso", "contoso.c", "10.0.0.1", "a b.com", "contoso..com", "n/a", 5, true),
      ),
    ),
    wrong("domain-name", DATE_CELLS),
  ],
};

const partnerIds = values(wholeNumber(1, 15), fc.integer({ min: 1, max: 99_999_999 }));
export const partnerId: KindOfCell = {
  right: partnerIds,
  faults: [
    ...usualFaults(partnerIds),
    doubtful(
      "partner-id",
      values(
        digits(1, 9).map((n) => `MPN ${n}`),
        digits(4, 9).map((n) => `${n}a`),
        fc.integer({ min: -99, max: -1 }),
        fc.boolean(),
      ),
    ),
    LONG_NUMBERS,
    doubtful("excel-damage", DATE_CELLS),
  ],
};

export const consent: KindOfCell = {
  right: oneOf("Yes"),
  faults: [
    ...usualFaults(oneOf("Yes")),
    wrong("consent", oneOf("No", "no", "N", false)),
    wrong("one-of", oneOf("yes", "YES", "Y", true, "Yes!", " Yes", "Yess", "agreed", 1)),
    wrong("one-of", DATE_CELLS),
  ],
};

const microsoftId = fc
  .tuple(wholeNumber(1, 3), lettersOrDigits(4, 12))
  .map(([number, rest]) => `MicrosoftID: ${number}-${rest}`);
const nameAndAddress = fc
  .tuple(fc.constantFrom(", AccountName: ", ", AccountName:"), freeText, freeText)
  .map(([label, name, address]) => `${label}${name}, AccountAddress: ${address.trim()}`);
const SUGGESTED_IN = [
  "Managed Account 1",
  "Managed Account 2",
  "Unmanaged Account 1",
  "Unmanaged Account 2",
  "DUNS Account 1",
  "DUNS Account 2",
];
const accounts = anyOf(
  values(
    microsoftId,
    fc.tuple(microsoftId, nameAndAddress).map((parts) => parts.join("")),
    fc.tuple(digits(9), nameAndAddress).map(([id, rest]) => `DUNSID: ${id}${rest}`),
  ),
  fc
    .tuple(fc.constantFrom(...SUGGESTED_IN), freeText)
    .map(([column, account]) => ({ value: `MoodysID: ${account}`, beside: { [column]: `MoodysID: ${account}` } })),
);
export const accountMatch: KindOfCell = {
  right: accounts,
  faults: [
    ...usualFaults(accounts),
    wrong(
      "account-match",
      anyOf(
        values(
          microsoftId.chain((id) =>
            fc.constantFrom(
              id.replace(": ", " "),
              id.replace(": ", ":"),
              id.slice(13),
              id.toLowerCase(),
              `${id} `,
              `${id}, AccountName: Contoso`,
              `${id}; AccountName: Contoso`,
            ),
          ),
          digits(9).map((id) => `DUNSID: ${id}`),
          digits(8).map((id) => `DUNSID: ${id}, AccountName: Contoso, AccountAddress: Main Street 1`),
          fc.integer(),
        ),
        oneOf("Contoso", "MicrosoftID: ABC-6", "MicrosoftID: ", "11-1", "n/a", true, "__proto__"),
      ),
    ),
    wrong("account-match", DATE_CELLS),
  ],
};

const solutionId = fc.oneof(
  fc.tuple(digits(4, 7), lettersOrDigits(3)).map(([number, letters]) => `SOL-${number}-${letters}`),
  fc.constantFrom("SOL-1234-PQRS", "SOL-ABC-DEF", "SOL-Microsoft365"),
  hexadecimalIdentifier,
);
const decimal = fc
  .tuple(
    digits(1, 6),
    fc.oneof(
      fc.constant(""),
      digits(1, 2).map((cents) => `.${cents}`),
    ),
  )
  .map((parts) => parts.join(""));
const solutionParts = fc.tuple(solutionId, fc.constantFrom(...EVERYDAY_CURRENCIES), decimal, wholeNumber(1, 4));
const solutions = values(
  fc
    .tuple(solutionParts, fc.integer({ min: 1, max: 4 }), fc.constantFrom(",", ", "))
    .map(([parts, count, comma]) => parts.slice(0, count).join(comma)),
);
export const solution: KindOfCell = {
  right: solutions,
  faults: [
    ...usualFaults(solutions),
    spaced(solutions),
    doubtful(
      "solution",
      values(fc.constantFrom("Contoso Cloud", "SOL_1234", "1234", "sol-1234-abc"), fc.integer({ min: 1, max: 9999 })),
    ),
    doubtful("excel-damage", fc.constant({ value: 44_200, format: "d-mmm" })),
    wrong(
      "solution",
      values(
        solutionParts.chain(([id, code, price, quantity]) =>
          fc.constantFrom(
            `${id}, ${code}, ${price}, ${quantity}, 1`,
            `${id}, ${code}, 10,50, ${quantity}`,
            `, ${code}, ${price}`,
            `${id}, ${code.toLowerCase()}`,
            `${id}, Euro, ${price}`,
            `${id},`,
            `${id}, ${code}, -${price}`,
            `${id}, ${code}, $${price}`,
            `${id}, ${code}, , ${quantity}`,
            `${id}, ${code}, ${price}, 0`,
            `${id}, ${code}, ${price}, ${quantity}.5`,
            `${id}, ${code}, ${price}, many`,
          ),
        ),
      ),
    ),
  ],
};

const memberParts = fc.tuple(personName, personName, phoneNumber, emailAddress);
const members = values(
  fc.tuple(memberParts, fc.constantFrom(",", ", ", " , ")).map(([parts, comma]) => parts.join(comma)),
);
export const teamMember: KindOfCell = {
  right: members,
  faults: [
    ...usualFaults(members),
    spaced(members),
    // Excel has made a date of a text, and of a date there is no team member to be had.
    wrong("team-member", DATE_CELLS),
    wrong(
      "team-member",
      anyOf(
        values(
          memberParts.chain(([first, last, number, address]) =>
            fc.constantFrom(
              `${first}, ${last}, ${address}`,
              `${first} ${last}`,
              `${first}, ${last}, jr., ${number}, ${address}`,
              `, ${last}, ${number}, ${address}`,
              `${first}, , ${number}, ${address}`,
              `${first}, ${last}, , ${address}`,
              `${first}, ${last}, ${number},`,
              `${first}, ${last}, phone, ${address}`,
              `${first}, ${last}, ${address}, ${number}`,
              `${first}; ${last}; ${number}; ${address}`,
            ),
          ),
          fc
            .tuple(
              memberParts,
              noPhoneNumber.filter((number) => !number.includes(",")),
            )
            .map(([[first, last, , address], number]) => `${first}, ${last}, ${number}, ${address}`),
          fc
            .tuple(memberParts, noEmailAddress)
            .map(([[first, last, number], address]) => `${first}, ${last}, ${number}, ${address}`),
          fc.integer(),
        ),
        oneOf(true, "n/a", "Bob"),
      ),
    ),
  ],
};
