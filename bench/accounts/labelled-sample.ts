import { randomFrom, type Random } from "../../scripts/samples/random";
import { HELD_OUT_NAMES, TUNING_NAMES, type NameParts } from "./company-names";
import { labelledCase, type CaseKind, type Company, type LabelledCase, type Spelling } from "./labelled-case";
import { EASTERN_PLACES, PLACES, type Place } from "./places";
import { abbreviated, initials, streetOtherwise, withLegalForm, withoutAccents, withTypo } from "./written-otherwise";

export type Half = "tuning" | "held out";

/** How many cases of each kind a half has. Which are frequent is a guess at life, made before anything was measured. */
const COUNTS: Readonly<Record<CaseKind, number>> = {
  "as entered": 20,
  "legal form": 30,
  accents: 20,
  abbreviation: 20,
  typo: 25,
  "word order": 10,
  "two names": 15,
  initials: 10,
  "moved branch": 20,
  "same name elsewhere": 30,
  "subsidiary beside parent": 25,
  "subsidiary wanted": 15,
  "without spaces": 20,
  "none is right": 40,
};

/** 300 invented cases with their answers; the same on every run. The halves have no name in common. */
export function labelledSample(half: Half): readonly LabelledCase[] {
  const random = randomFrom(half === "tuning" ? 101 : 202);
  const parts = half === "tuning" ? TUNING_NAMES : HELD_OUT_NAMES;
  return (Object.keys(COUNTS) as CaseKind[]).flatMap((kind) =>
    Array.from({ length: COUNTS[kind] }, () => caseOf(random, kind, parts)),
  );
}

function caseOf(random: Random, kind: CaseKind, parts: NameParts): LabelledCase {
  const customer = company(random, nameFor(random, kind, parts), kind === "without spaces" ? EASTERN_PLACES : PLACES);
  const legal = withLegalForm(random, customer.name, customer.place);
  const accounts = [...rightOnes(random, kind, customer, parts), ...wrongOnes(random, kind, customer, parts)];
  return labelledCase(
    random,
    kind,
    { company: customer, name: enteredName(random, kind, customer, legal, parts) },
    accounts,
  );
}

/** What the company calls itself, without legal form. */
function nameFor(random: Random, kind: CaseKind, parts: NameParts): string {
  switch (kind) {
    case "without spaces":
      return pick(random, parts.eastern);
    case "initials":
      return pick(random, parts.longNames);
    case "abbreviation":
      return `${pick(random, parts.stems)} ${pick(
        random,
        parts.trades.filter((trade) => abbreviated(trade) !== trade),
      )}`;
    case "accents":
      return shortName(random, { ...parts, stems: accented(parts.stems) });
    case "word order":
      return `${pick(random, parts.stems)} ${pick(
        random,
        parts.trades.filter((trade) => /^\w/.test(trade)),
      )}`;
    case "subsidiary wanted":
      return `${shortName(random, parts)} ${pick(random, parts.regions)}`;
    case "as entered":
    case "legal form":
    case "typo":
    case "two names":
    case "moved branch":
    case "same name elsewhere":
    case "subsidiary beside parent":
    case "none is right":
      return shortName(random, parts);
  }
}

/** The name as a salesperson types it. */
function enteredName(random: Random, kind: CaseKind, { name }: Company, legal: string, parts: NameParts): string {
  switch (kind) {
    case "as entered":
      return legal;
    case "accents":
      return withoutAccents(random, legal);
    case "abbreviation":
      return abbreviated(legal);
    case "typo":
      return withTypo(random, random.pick([legal, name]));
    case "word order":
      return name.split(" ").reverse().join(" ");
    case "two names":
      return random.pick([pickTwoNames(random, name, parts), name]);
    case "initials":
      return initials(name);
    case "legal form":
    case "moved branch":
    case "same name elsewhere":
    case "subsidiary beside parent":
    case "subsidiary wanted":
    case "without spaces":
    case "none is right":
      return random.pick([name, legal, name.toUpperCase()]);
  }
}

function pickTwoNames(random: Random, name: string, parts: NameParts): string {
  const other = `${pick(random, parts.stems)} ${pick(random, parts.trades)}`.trim();
  return random.pick([`${other} d/b/a ${name}`, `${name} (formerly ${other})`, `${other} t/a ${name}`]);
}

/** One or two accounts that are the customer. */
function rightOnes(random: Random, kind: CaseKind, customer: Company, parts: NameParts): Spelling[] {
  if (kind === "none is right") return [];
  const here = kind === "moved branch" ? moved(random, customer) : customer;
  const name = kind === "two names" && random.chance(0.5) ? pickTwoNames(random, customer.name, parts) : customer.name;
  const one = (): Spelling => ({
    company: here,
    name: random.pick([withLegalForm(random, name, customer.place), name]),
    street: streetOtherwise(random, here.street),
    isRight: true,
  });
  return random.chance(0.3) ? [one(), one()] : [one()];
}

/** What else the search has found: companies that have something in common with the customer, and some that have not. */
function wrongOnes(random: Random, kind: CaseKind, customer: Company, parts: NameParts): Spelling[] {
  const wrong = (name: string, place: Place = customer.place): Spelling => {
    const other = companyAt(random, name, place);
    return { company: other, name: withLegalForm(random, name, place), street: other.street, isRight: false };
  };
  const eastern = kind === "without spaces";
  const [stem = ""] = customer.name.split(" ");
  const alike = (): Spelling => {
    if (eastern)
      return wrong(
        pick(
          random,
          parts.eastern.filter((name) => name !== customer.name),
        ),
      );
    const trade = pick(
      random,
      parts.trades.filter((each) => each !== "" && !customer.name.includes(each)),
    );
    return random.chance(0.5)
      ? wrong(`${stem} ${trade}`, pick(random, PLACES))
      : wrong(shortName(random, { ...parts, stems: without(parts.stems, stem) }));
  };
  const others = Array.from({ length: random.integer(1, 3) }, alike);
  switch (kind) {
    case "same name elsewhere":
      return [wrong(customer.name, elsewhere(random, customer.place)), ...others];
    case "subsidiary beside parent":
      return [wrong(`${customer.name} ${pick(random, parts.regions)}`, elsewhere(random, customer.place)), ...others];
    case "subsidiary wanted": {
      const region = parts.regions.find((each) => customer.name.endsWith(each)) ?? "";
      const parent = customer.name.slice(0, -region.length).trim();
      const sister = `${parent} ${pick(random, without(parts.regions, region))}`;
      return [
        wrong(parent, elsewhere(random, customer.place)),
        wrong(sister, elsewhere(random, customer.place)),
        ...others,
      ];
    }
    case "as entered":
    case "legal form":
    case "accents":
    case "abbreviation":
    case "typo":
    case "word order":
    case "two names":
    case "initials":
    case "moved branch":
    case "without spaces":
    case "none is right":
      return others;
  }
}

function shortName(random: Random, { stems, trades }: Pick<NameParts, "stems" | "trades">): string {
  return `${pick(random, stems)} ${pick(random, trades)}`.trim();
}

function company(random: Random, name: string, places: readonly Place[]): Company {
  return companyAt(random, name, pick(random, places));
}

function companyAt(random: Random, name: string, place: Place): Company {
  return {
    name,
    place,
    street: pick(random, place.streets).replace("#", String(random.integer(1, 240))),
    postalCode: place.postalCode.replace(/#/g, () => String(random.integer(0, 9))),
  };
}

/** The same company with its office in another street of the same city, or in another city of the country. */
function moved(random: Random, { name, place }: Company): Company {
  const near = PLACES.filter(({ country, city }) => country === place.country && city !== place.city);
  return companyAt(random, name, random.chance(0.5) && near.length > 0 ? pick(random, near) : place);
}

function elsewhere(random: Random, { city }: Place): Place {
  return pick(
    random,
    PLACES.filter((place) => place.city !== city),
  );
}

function accented(texts: readonly string[]): [string, ...string[]] {
  const [first = "", ...rest] = texts.filter((text) => /[\u0080-\uffff]/.test(text));
  return [first, ...rest];
}

function without(texts: readonly string[], text: string): [string, ...string[]] {
  const [first = "", ...rest] = texts.filter((each) => each !== text && !text.startsWith(`${each} `));
  return [first, ...rest];
}

function pick<Item>(random: Random, items: readonly Item[]): Item {
  const [first, ...rest] = items;
  if (first === undefined) throw new Error("Nothing to pick from.");
  return random.pick([first, ...rest]);
}
