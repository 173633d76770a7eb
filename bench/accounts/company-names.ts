/** The words that the invented companies of one half of the sample are named by. The halves share none. */
export interface NameParts {
  /** First words: they tell the company. */
  readonly stems: readonly [string, ...string[]];
  /** Second words: what it does. */
  readonly trades: readonly [string, ...string[]];
  /** Names of three words and more, which are known by their initials. */
  readonly longNames: readonly [string, ...string[]];
  /** Names that are written without spaces. */
  readonly eastern: readonly [string, ...string[]];
  /** Where subsidiaries are, and what they are called by. */
  readonly regions: readonly [string, ...string[]];
}

/** The half that the ranking may be tuned on. */
export const TUNING_NAMES: NameParts = {
  stems: [
    "Contoso",
    "Fabrikam",
    "Tailspin",
    "Wingtip",
    "Proseware",
    "Adatum",
    "Lamna",
    "Müllerhof",
    "Åkerblom",
    "Señorial",
    "Brûlerie Soleil",
    "Grøndal",
    "O'Shaughan",
    "Nod",
    "Blue Heron",
    "Weißenfels",
    "Żabiniec",
    "Bellows",
    "3Rivers",
    "Sankt Alban",
  ],
  trades: [
    "International",
    "Technologies",
    "Toys",
    "Manufacturing",
    "Services",
    "Airlines",
    "Logistics",
    "Foods",
    "Systems",
    "Insurance",
    "Brothers",
    "Engineering",
    "& Partners",
    "Pharmaceuticals",
    "Bank",
    "",
    "",
    "",
  ],
  longNames: [
    "Great Lakes Power Company of Dunmore",
    "Atlantic Freight & Ferry Lines",
    "Northern Institute for Marine Studies",
    "Central Valley Water Works",
    "Hollow Creek Dairy Farmers",
  ],
  eastern: [
    "コントソ",
    "ファブリカム物流",
    "青空電機",
    "松風製作所",
    "诺斯温德贸易",
    "青松软件",
    "단풍전자",
    "새벽물류",
  ],
  regions: ["Iberia", "Canada", "Asia Pacific", "France", "Deutschland"],
};

/** The half that is held out: looked at for its numbers alone. */
export const HELD_OUT_NAMES: NameParts = {
  stems: [
    "Northwind",
    "Litware",
    "Woodgrove",
    "Relecloud",
    "VanArsdel",
    "Munson",
    "Lucerne",
    "Höllerbach",
    "Ærøland",
    "Peñasco",
    "Forêt Noire",
    "Trzebiński",
    "D'Amboise",
    "Trey",
    "Golden Wren",
    "Großkopf",
    "Łabędź",
    "Fincher",
    "7Hills",
    "Saint Odile",
  ],
  trades: [
    "Traders",
    "Research",
    "Technology",
    "Industries",
    "Solutions",
    "Publishing",
    "Distribution",
    "Coffee",
    "Laboratories",
    "Financial",
    "Associates",
    "Construction",
    "& Sons",
    "Telecommunications",
    "University Hospital",
    "",
    "",
    "",
  ],
  longNames: [
    "Pacific Rail and Tram Operators",
    "Royal Museum of Printed Maps",
    "Eastern Highlands Wool Growers",
    "Municipal Gas & Light Works",
    "Silver Coast Pilots Union",
  ],
  eastern: [
    "ノースウィンド",
    "ライトウェア工業",
    "白樺印刷",
    "緑丘運輸",
    "望江科技",
    "晨光机械",
    "가람통신",
    "푸른바다식품",
  ],
  regions: ["Nordics", "Mexico", "Middle East", "Italia", "Schweiz"],
};

/** How words are written short. */
export const SHORT_FORMS: ReadonlyMap<string, string> = new Map([
  ["International", "Intl."],
  ["Technologies", "Tech"],
  ["Technology", "Tech."],
  ["Manufacturing", "Mfg."],
  ["Services", "Svcs"],
  ["Systems", "Sys."],
  ["Brothers", "Bros."],
  ["Engineering", "Eng."],
  ["Pharmaceuticals", "Pharma"],
  ["Insurance", "Ins."],
  ["Logistics", "Log."],
  ["Industries", "Ind."],
  ["Solutions", "Soln."],
  ["Distribution", "Dist."],
  ["Laboratories", "Labs"],
  ["Financial", "Fin."],
  ["Associates", "Assoc."],
  ["Construction", "Constr."],
  ["Telecommunications", "Telecom"],
  ["University Hospital", "Univ. Hosp."],
  ["Publishing", "Publ."],
]);
