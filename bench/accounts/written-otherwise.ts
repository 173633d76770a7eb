import type { Random } from "../../scripts/samples/random";
import { SHORT_FORMS } from "./company-names";
import type { Place } from "./places";

/** A name with one of the legal forms of its place. */
export function withLegalForm(random: Random, name: string, { legalForms }: Place): string {
  const form = random.pick(legalForms);
  if (form.endsWith("::")) return `${form.slice(0, -2)}${name}`;
  if (form.endsWith(":")) return `${form.slice(0, -1).trim()} ${name}`;
  return /^[\u0080-\uffff]+$/.test(form) && form.length > 2 ? `${name}${form}` : `${name} ${form}`;
}

/** As on a keyboard without accents: `Łódź` → `Lodz`, `Müller` → `Muller` or `Mueller`, `Straße` → `Strasse`. */
export function withoutAccents(random: Random, text: string): string {
  const german = random.chance(0.5)
    ? text.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize("NFD").charAt(0)}e`)
    : text;
  return german
    .replaceAll("ß", "ss")
    .replaceAll("ø", "o")
    .replaceAll("Ø", "O")
    .replaceAll("ł", "l")
    .replaceAll("Ł", "L")
    .replaceAll("Æ", "AE")
    .replaceAll("æ", "ae")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .normalize("NFC");
}

/** One slip of the keyboard after the first letter: two letters swapped, one left out, doubled or hit beside. */
export function withTypo(random: Random, text: string): string {
  const letters = Array.from(text);
  const places = letters.flatMap((letter, at) =>
    at > 0 && at < letters.length - 1 && /\p{L}/u.test(letter) ? [at] : [],
  );
  const at = places[random.integer(0, Math.max(0, places.length - 1))];
  if (at === undefined) return text;
  const [letter = "", next = ""] = [letters[at], letters[at + 1]];
  const slip = random.pick([next + letter, next, letter + letter + next, `${neighbour(letter)}${next}`]);
  return [...letters.slice(0, at), slip, ...letters.slice(at + 2)].join("");
}

const ROWS = ["qwertyuiop", "asdfghjkl", "zxcvbnm"];

function neighbour(letter: string): string {
  const row = ROWS.find((keys) => keys.includes(letter.toLowerCase()));
  const at = row?.indexOf(letter.toLowerCase()) ?? -1;
  return row?.charAt(at + 1) === "" ? "" : (row?.charAt(at + 1) ?? letter);
}

/** Words written short where there is a usual way. */
export function abbreviated(name: string): string {
  return [...SHORT_FORMS].reduce((text, [long, short]) => text.replace(long, short), name);
}

/** The first letters of a name's words, small ones left out: `Great Lakes Power` → `GLP`. */
export function initials(name: string): string {
  return name
    .split(/[\s-]+/)
    .filter((word) => /^\p{Lu}/u.test(word))
    .map((word) => word.charAt(0))
    .join("");
}

/** A street as another person writes it. */
export function streetOtherwise(random: Random, street: string): string {
  return random
    .pick([street, street.toUpperCase(), street.replace(/, .*$/, "")])
    .replace(/\bStreet\b/i, "St")
    .replace(/\bAvenue\b/i, "Ave")
    .replace(/\bRoad\b/i, "Rd.")
    .replace(/\bBoulevard\b/i, "Blvd")
    .replace(/straße\b/i, "str.");
}
