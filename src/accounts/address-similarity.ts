import { words } from "./fold";
import { sameWords } from "./same-words";

/** A customer's address as the record has it; parts may be blank. */
export interface EnteredAddress {
  readonly street: string;
  /** The second line of the address: a building, a floor, a district. */
  readonly more: string;
  readonly city: string;
  readonly state: string;
  readonly postalCode: string;
  readonly country: string;
}

/** Words of addresses that are written short and long. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map([
  ["st", "street"],
  ["str", "strasse"],
  ["rd", "road"],
  ["ave", "avenue"],
  ["av", "avenue"],
  ["blvd", "boulevard"],
  ["dr", "drive"],
  ["ln", "lane"],
  ["ct", "court"],
  ["sq", "square"],
  ["pl", "place"],
  ["pkwy", "parkway"],
  ["hwy", "highway"],
  ["ste", "suite"],
  ["bldg", "building"],
  ["apt", "apartment"],
  ["n", "north"],
  ["s", "south"],
  ["e", "east"],
  ["w", "west"],
  ["r", "rue"],
  ["c", "calle"],
  ["pza", "plaza"],
  ["ul", "ulica"],
]);

/** A box is where letters are fetched, not where a company is. */
const POST_OFFICE_BOX = /\b(?:p\.? ?o\.? ?box|postfach|bo[iî]te postale|apartado)(?: ?\d{1,9})?/gi;

/** `Königstr. 12` → `konig`, `strasse`, `12`: German writes the street onto its name, long or short. */
function addressWords(text: string): readonly string[] {
  return words(text).flatMap((word) => {
    const street = /^(.{2,})str(?:asse)?$/.exec(word)?.[1];
    return street === undefined ? [LONG_FORMS.get(word) ?? word] : [street, "strasse"];
  });
}

/**
 * Tells how alike a customer's address and an account's are, 0…1: the share of their words that they have in common, where
 * what only one of them can be expected to say (a second line, state, country, postal code) counts only if both say it. Undefined where
 * the account has no address but a post office box, or the record neither street nor city.
 */
export function addressSimilarityTo(entered: EnteredAddress): (address: string) => number | undefined {
  const needed = addressWords(`${entered.street} ${entered.city}`);
  const all = [...needed, ...addressWords(`${entered.more} ${entered.postalCode} ${entered.state} ${entered.country}`)];
  return (address) => {
    const theirs = addressWords(address.replace(POST_OFFICE_BOX, " "));
    if (theirs.length === 0 || needed.length === 0) return undefined;
    const pairs = sameWords(all, theirs);
    const alike = pairs.reduce((sum, { similarity }) => sum + similarity, 0);
    const extrasFound = pairs.filter(({ a }) => a >= needed.length).length;
    return (2 * alike) / (needed.length + extrasFound + theirs.length);
  };
}

/** Tells whether the words of a city stand in an address, one after the other. */
export function namesCity(city: string): (address: string) => boolean {
  const wanted = words(city).join(" ");
  return (address) => wanted !== "" && ` ${words(address).join(" ")} `.includes(` ${wanted} `);
}
