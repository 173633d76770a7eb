import { fold, words } from "./fold";

/** Legal forms in the spelling of `words`: no points, no diacritics. */
const LEGAL_FORMS: ReadonlySet<string> = new Set(
  `ab ag aps as asa bhd bv bvba co company corp corporation cv de dd doo eg ev eirl eurl fze fzco gesmbh gmbh holding
  holdings inc incorporated kft kg kgaa kk kogyo lda limited limitada llc llp lp ltd ltda mbh nv oao ooo oy oyj pao plc
  pjsc private pte pty pt pvt rl sa sab sae sapi sarl sas sau sdn se sl slu spa spzoo srl sro stiftung tbk ug zao zrt
  ооо оао зао пао ао`.split(/\s+/),
);

/** Legal forms that stand before a name as well as after it: `PT Contoso`, `ООО Фабрикам`. */
const LEGAL_FORMS_BEFORE: ReadonlySet<string> = new Set("pt ooo oao zao pao ооо оао зао пао ао".split(" "));

/** Legal forms that are written onto the name without a space. The longer ones first: one may be part of another. */
const JOINED_LEGAL_FORMS = new RegExp(
  ["股份有限公司", "有限责任公司", "有限公司", "株式会社", "有限会社", "合同会社", "주식회사"].map(fold).join("|"),
  "g",
);

/** Words that say nothing about which company it is. */
const FILLERS: ReadonlySet<string> = new Set(["and", "the", "of", "und", "et", "y", "e"]);

/** Words of many companies' names that are written short and long. */
const LONG_FORMS: ReadonlyMap<string, string> = new Map(
  [
    "association assoc assn",
    "associates assocs",
    "brothers bros",
    "center centre ctr",
    "construction constr",
    "department dept",
    "distribution distr distributors",
    "engineering engg engrg",
    "enterprises enterprise ent",
    "financial fin finance",
    "foundation fdn",
    "government govt",
    "group grp gruppe groupe grupo gruppo",
    "hospital hosp",
    "industries industry ind inds",
    "insurance ins",
    "international intl internacional internationale",
    "laboratories laboratory labs lab",
    "logistics logistik logistica logistique",
    "management mgmt mgt",
    "manufacturing mfg manuf",
    "national natl",
    "pharmaceuticals pharmaceutical pharma",
    "products product prods",
    "saint st sankt",
    "services service svcs svc",
    "solutions solution",
    "systems system sys",
    "technologies technology tech techs",
    "telecommunications telecom telco",
    "transportation transport transp",
    "university univ",
  ].flatMap((family) => {
    const [long = "", ...others] = family.split(" ");
    return others.map((other) => [other, long] as const);
  }),
);

/** Words that many companies have in their names: they tell less than the others. */
const COMMON: ReadonlySet<string> = new Set([...LONG_FORMS.values(), "partners", "consulting", "trading", "works"]);

/** What stands between a company's legal name and the name it is known by, or had. */
const OTHER_NAME =
  /(?:^|[\s,;(])(?:d\/?b\/?a|t\/a|a\/?k\/?a|f\/?k\/?a|trading as|doing business as|also known as|formerly|vormals|ehemals)[.:]?\s/i;

/**
 * The words of a company's name that tell it from others: legal forms at its end (some at its beginning) and fillers are
 * gone, if words remain, and words that are often written short are written out.
 */
export function significantWords(name: string): readonly string[] {
  const spelt = name.replace(/sp\. ?z ?o\. ?o\.?/gi, "spzoo");
  const separate = words(fold(spelt).replace(JOINED_LEGAL_FORMS, " "));
  const all = (separate.length === 0 ? words(spelt) : separate).filter(
    (word, _, every) => every.length === 1 || !FILLERS.has(word),
  );
  const last = all.findLastIndex((word) => !LEGAL_FORMS.has(word));
  const end = Math.max(1, last + 1);
  const begin = all.findIndex((word, at) => at === end - 1 || !LEGAL_FORMS_BEFORE.has(word));
  return all.slice(Math.max(0, begin), end).map((word) => LONG_FORMS.get(word) ?? word);
}

/** How much a word tells of which company it is: 1, or ½ for one that many names have. */
export function tellingWeight(word: string): number {
  return COMMON.has(word) ? 0.5 : 1;
}

/** The names of “Contoso Ltd d/b/a Fabrikam”: the whole, `Contoso Ltd` and `Fabrikam`. Mostly there is one. */
export function namesOf(name: string): readonly string[] {
  const between = OTHER_NAME.exec(name);
  if (between === null) return [name];
  const parts = [name.slice(0, between.index), name.slice(between.index + between[0].length)];
  return [name, ...parts.filter((part) => words(part).length > 0)];
}
