import fc from "fast-check";

/** Generators of the parts that cells are made of, written from the words of rules.md and not from the rules' code. */

const DIGITS = "0123456789";
const LETTERS = "abcdefghijklmnopqrstuvwxyz";

function of(characters: string, minLength: number, maxLength = minLength): fc.Arbitrary<string> {
  return fc.string({ unit: fc.constantFrom(...Array.from(characters)), minLength, maxLength });
}

export function digits(fewest: number, most = fewest): fc.Arbitrary<string> {
  return of(DIGITS, fewest, most);
}

/** A positive whole number without zeros in front. */
export function wholeNumber(fewestDigits: number, mostDigits = fewestDigits): fc.Arbitrary<string> {
  return fc
    .tuple(of("123456789", 1), digits(fewestDigits - 1, mostDigits - 1))
    .map(([first, others]) => first + others);
}

export function lettersOrDigits(fewest: number, most = fewest): fc.Arbitrary<string> {
  return of(DIGITS + LETTERS + LETTERS.toUpperCase(), fewest, most);
}

const WORDS = [
  "Contoso",
  "Fabrikam, Inc.",
  "Northwind Traders",
  "Müller & Söhne",
  "株式会社",
  "Łódź",
  "O'Neil",
  '"quoted"',
  "(new)",
  "50%",
  "a;b",
  "a|b",
  "x@y",
  "+1",
  "=1+1",
  "-",
  "NA",
  "No",
  "👩‍👩‍👧",
  "שלום",
  "1/2",
  "&",
  "&copy",
];

/** Text that nobody objects to, in many scripts, with commas and quotes. It begins with a letter. */
export const freeText = fc
  .tuple(
    fc.constantFrom("Deal", "Österreich", "日本", "Ελλάδα", "x"),
    fc.array(fc.constantFrom(...WORDS), { maxLength: 4 }),
  )
  .map(([first, words]) => [first, ...words].join(" "));

/** A name as it stands in a team member's cell: no comma. */
export const personName = fc.constantFrom("Bob", "Anne-Marie", "José", "O'Neil", "van der Berg", "李", "Ольга", "J.");

const label = fc
  .tuple(of(LETTERS + DIGITS, 1), of(`${LETTERS}${DIGITS}-`, 0, 12), of(LETTERS + DIGITS, 1))
  .map((parts) => parts.join(""));
const topLevel = fc.constantFrom("com", "de", "co", "museum", "example", "COM", "рф", "xn--p1ai");

/** A host name with two to four labels. */
export const hostName = fc
  .tuple(
    fc.array(fc.oneof(label, fc.constantFrom("contoso", "www", "bücher", "a")), { minLength: 1, maxLength: 3 }),
    topLevel,
  )
  .map(([labels, last]) => [...labels, last].join("."));

const localPart = fc
  .array(of(`${LETTERS}${DIGITS}+_-'`, 1, 10), { minLength: 1, maxLength: 3 })
  .map((atoms) => atoms.join("."));

export const emailAddress = fc.tuple(localPart, hostName).map(([local, host]) => `${local}@${host}`);

/** What is no e-mail address, but near to one. */
export const noEmailAddress = fc.oneof(
  fc
    .tuple(localPart, hostName)
    .chain(([local, host]) =>
      fc.constantFrom(
        `${local}${host}`,
        `${local}@`,
        `@${host}`,
        `${local}@@${host}`,
        `${local} x@${host}`,
        `${local}@${host} x`,
        `${local}@contoso`,
        `${local}@.${host}`,
        `${local}@${host}.`,
        `${local}@contoso..com`,
        `<${local}@${host}>`,
        `mailto:${local}@${host}`,
        `${local}@${host};${local}@${host}`,
        `.${local}@${host}`,
        `${local}.@${host}`,
      ),
    ),
  fc.constantFrom("n/a", "none", "-", "john at contoso.com"),
);

/** At least five digits, 15 at most, with what may stand between them. */
export const phoneNumber = fc
  .tuple(
    fc.constantFrom("", "+", "(", "+("),
    fc.array(fc.tuple(digits(1, 3), fc.constantFrom("", "-", " ", ".", "/", ") ", " (")), {
      minLength: 4,
      maxLength: 4,
    }),
    digits(1, 3),
  )
  .map(([plus, groups, last]) => plus + groups.flat().join("") + last);

export const noPhoneNumber = fc.oneof(
  digits(0, 4).map((few) => `+${few}`),
  phoneNumber.chain((number) =>
    fc.constantFrom(`${number} ext`, `tel:${number}`, `${number}*`, `x${number}`, `${number}, 5`),
  ),
  fc.constantFrom("ask reception", "n/a", "٠١٢٣٤٥٦", "one two three four five", "----------"),
);

const HEXADECIMAL = `${DIGITS}abcdefABCDEF`;

function identifierOf(characters: string): fc.Arbitrary<string> {
  return fc
    .tuple(of(characters, 8), of(characters, 4), of(characters, 4), of(characters, 4), of(characters, 12))
    .map((parts) => parts.join("-"));
}

/** 8-4-4-4-12 hexadecimal digits. */
export const hexadecimalIdentifier = identifierOf(HEXADECIMAL);

/** The right shape with letters that are no hexadecimal digits, as in the source's own Referral ID sample. */
export const otherIdentifier = fc
  .tuple(identifierOf(HEXADECIMAL), of("ghkxyzGHKXYZ", 1))
  .map(([id, letter]) => letter + id.slice(1));

export const noIdentifier = fc.oneof(
  hexadecimalIdentifier.chain((id) =>
    fc.constantFrom(
      id.slice(1),
      `${id}0`,
      id.replaceAll("-", ""),
      `{${id}}`,
      id.replace("-", "_"),
      `${id},${id}`,
      `é${id.slice(1)}`,
      ` ${id}`,
    ),
  ),
  fc.constantFrom("new", "0", "-", "__proto__", "constructor"),
);
